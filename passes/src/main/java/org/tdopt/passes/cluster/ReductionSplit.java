package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tdopt.dialects.arith.AddFOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.cluster.CoreAccess.Who;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * Spreads a sum over the cores where its other loops offer too little: each core sums a part of the
 * terms into a buffer of its own, and the partial sums are added up afterwards.
 *
 * <pre>
 * out += sum over r of f(r)   =   partial[c] = sum over r in part c of f(r)
 *                                 out += sum over c of partial[c]
 * </pre>
 */
final class ReductionSplit {
  /** Terms per core below which a barrier and the second sum cost more than is gained. */
  private static final long FEWEST_TERMS = 32;

  /** Parts are whole unrolled blocks of this many terms. */
  private static final long BLOCK = 4;

  private final Distribution distribution;
  private final Value coreId;
  private final int cores;

  ReductionSplit(Distribution distribution, Value coreId, int cores) {
    this.distribution = distribution;
    this.coreId = coreId;
    this.cores = cores;
  }

  /** Splits the sum of a group whose other loops have only {@code parts} parts, if that pays. */
  boolean split(KernelGroup group, int parts) {
    if (2 * parts > cores) {
      return false;
    }
    for (var member : group.members()) {
      int loop = loopToSplit(member);
      if (loop >= 0) {
        split(group, member, loop);
        return true;
      }
    }
    return false;
  }

  /** The longest loop of a sum that can be cut, or -1. */
  private int loopToSplit(Member member) {
    var op = member.op();
    if (!(op instanceof GenericOp) || op.outputs().size() != 1 || !isSum(op)) {
      return -1;
    }
    var out = op.outputs().getFirst().type(MemRefType.class);
    if (!out.shape().isStatic() || !(out.elementType() instanceof FloatType)) {
      return -1;
    }
    var extents = op.staticLoopRanges();
    return member.reductions().stream()
        .filter(l -> !Shape.isDynamic(extents[l]) && extents[l] >= FEWEST_TERMS * cores)
        .filter(l -> canCut(op, l))
        .max((a, b) -> Long.compare(extents[a], extents[b]))
        .orElse(-1);
  }

  /** Whether the body only adds to the output, and the output is one element per sum. */
  private static boolean isSum(LinalgOp op) {
    var accumulator = op.outputArgument(0);
    boolean adds =
        accumulator.hasOneUse()
            && accumulator.users().getFirst() instanceof AddFOp sum
            && sum.result(0) == op.yieldOp().operand(0)
            && sum.result(0).hasOneUse();
    return adds
        && IntStream.range(0, op.loopCount())
            .noneMatch(l -> op.isReduction(l) && op.outputMap(0).uses(l));
  }

  private static boolean canCut(LinalgOp op, int loop) {
    if (op.collect(IndexOp.class).stream().anyMatch(i -> i.dim() == loop)) {
      return false;
    }
    return op.indexingMaps().stream()
        .allMatch(
            m ->
                m.results().stream()
                        .filter(e -> e instanceof AffineExpr.Dim d && d.position() == loop)
                        .count()
                    == (m.uses(loop) ? 1 : 0));
  }

  private void split(KernelGroup group, Member member, int loop) {
    var op = (GenericOp) member.op();
    var b = OpBuilder.before(place(group, op));
    var loc = op.location();
    var out = op.outputs().getFirst();
    var type = out.type(MemRefType.class);
    var partial = AllocOp.create(b, loc, partialType(type)).memref();
    long extent = op.staticLoopRanges()[loop];
    long chunk = Math.ceilDiv(Math.ceilDiv(extent, cores), BLOCK) * BLOCK;
    var parts = new CoreParts(b, loc, coreId, cores);
    var cut = new Cut(1, cores, false, MixedIndex.of(chunk), MixedIndex.of(extent));
    var row = new Cut(1, cores, false, MixedIndex.of(1), MixedIndex.of(cores));

    var mine = ownRow(b, op, partial, parts.of(row).offset());
    var zero = ConstantOp.scalar(b, loc, 0, type.elementType()).result();
    var fill = fill(b, op, zero, mine);
    var inputs = new ArrayList<Value>();
    for (int i = 0; i < op.inputCount(); i++) {
      inputs.add(part(b, op, i, loop, parts.of(cut)));
    }
    var sum = op.withOperands(b, inputs, List.of(mine));

    var rows = new ArrayList<Optional<Cut>>(List.of(Optional.of(row)));
    rows.addAll(Collections.nCopies(type.rank(), Optional.empty()));
    var own = new Who.Parts(rows);
    distribution.note(fill, List.of(new CoreAccess(partial, true, own)));
    var accesses = new ArrayList<CoreAccess>();
    for (var input : op.inputs()) {
      if (input.type() instanceof MemRefType) {
        accesses.add(new CoreAccess(input, false, CoreAccess.ANY));
      }
    }
    accesses.add(new CoreAccess(partial, false, own));
    accesses.add(new CoreAccess(partial, true, own));
    distribution.note(sum, accesses);
    addUp(OpBuilder.before(op), op, partial, out);
    op.erase();
  }

  /** Before the group if no earlier member makes what the sum reads. */
  private static Operation place(KernelGroup group, LinalgOp op) {
    for (var earlier : group.ops()) {
      if (earlier == op) {
        break;
      }
      for (var made : earlier.outputs()) {
        if (op.inputs().stream()
            .anyMatch(v -> v.type() instanceof MemRefType && BufferAliases.mayAlias(v, made))) {
          return op;
        }
      }
    }
    // The operands of the sum must be there, too.
    var first = group.members().getFirst().op();
    boolean known =
        op.operands().stream()
            .allMatch(
                v ->
                    v.definingOp()
                        .filter(d -> d.block() == op.block() && !d.isBefore(first))
                        .isEmpty());
    return known ? first : op;
  }

  private MemRefType partialType(MemRefType out) {
    var extents = new long[out.rank() + 1];
    extents[0] = cores;
    System.arraycopy(out.shape().toArray(), 0, extents, 1, out.rank());
    return new MemRefType(Shape.of(extents), out.elementType(), null, out.memorySpace());
  }

  private static Value ownRow(OpBuilder b, LinalgOp op, Value partial, MixedIndex row) {
    var type = partial.type(MemRefType.class);
    var offsets = new ArrayList<>(MixedIndex.repeated(0, type.rank()));
    offsets.set(0, row);
    var sizes = new ArrayList<>(MixedIndex.ofAll(type.shape().toArray()));
    sizes.set(0, MixedIndex.of(1));
    var dropped = new boolean[type.rank()];
    dropped[0] = true;
    return SubViewOp.createDropping(
            b, op.location(), partial, Slice.of(offsets, sizes), dropped)
        .result();
  }

  /** Sets the output of {@code op}, which is {@code mine}, through the loops that {@code op} has. */
  private static GenericOp fill(OpBuilder b, LinalgOp op, Value zero, Value mine) {
    var map = op.outputMap(0);
    var dims = new ArrayList<AffineExpr>();
    int loops = 0;
    for (var e : map.results()) {
      dims.add(e instanceof AffineExpr.Dim ? AffineExpr.dim(loops++) : e);
    }
    return GenericOp.create(
        b,
        op.location(),
        List.of(zero),
        List.of(mine),
        List.of(AffineMap.of(loops), AffineMap.of(loops, dims.toArray(AffineExpr[]::new))),
        Collections.nCopies(loops, IteratorType.PARALLEL),
        (_, elements) -> List.of(elements.getFirst()));
  }

  private static Value part(OpBuilder b, LinalgOp op, int input, int loop, CoreParts.Part part) {
    var buffer = op.inputs().get(input);
    if (!(buffer.type() instanceof MemRefType type) || !op.inputMap(input).uses(loop)) {
      return buffer;
    }
    var offsets = new ArrayList<MixedIndex>();
    var sizes = new ArrayList<MixedIndex>();
    for (int d = 0; d < type.rank(); d++) {
      boolean cut =
          op.inputMap(input).results().get(d) instanceof AffineExpr.Dim e && e.position() == loop;
      offsets.add(cut ? part.offset() : MixedIndex.of(0));
      sizes.add(cut ? part.size() : Distribution.extent(b, op.location(), buffer, d));
    }
    return SubViewOp.create(b, op.location(), buffer, Slice.of(offsets, sizes)).result();
  }

  /** {@code out += sum over c of partial[c]}. */
  private static void addUp(OpBuilder b, LinalgOp op, Value partial, Value out) {
    var dims = new ArrayList<AffineExpr>();
    int loops = 0;
    for (var e : op.outputMap(0).results()) {
      dims.add(e instanceof AffineExpr.Dim ? AffineExpr.dim(loops++) : e);
    }
    var rows = new ArrayList<AffineExpr>(List.of(AffineExpr.dim(loops)));
    rows.addAll(dims);
    var iterators = new ArrayList<>(Collections.nCopies(loops, IteratorType.PARALLEL));
    iterators.add(IteratorType.REDUCTION);
    GenericOp.create(
        b,
        op.location(),
        List.of(partial),
        List.of(out),
        List.of(
            AffineMap.of(loops + 1, rows.toArray(AffineExpr[]::new)),
            AffineMap.of(loops + 1, dims.toArray(AffineExpr[]::new))),
        iterators,
        (inner, elements) ->
            List.of(
                AddFOp.create(inner, op.location(), elements.get(1), elements.get(0)).result(0)));
  }
}
