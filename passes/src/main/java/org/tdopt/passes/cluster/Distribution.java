package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.CeilDivUIOp;
import org.tdopt.dialects.arith.CmpIOp;
import org.tdopt.dialects.arith.CmpIPredicate;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.memref.DimOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.dialects.tile.ScheduleAttr;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.CoreAccess.Who;
import org.tdopt.passes.cluster.KernelGroup.Member;

/** Spreads groups over the cores and remembers which core touches what. */
final class Distribution {
  private final Value coreId;
  private final int cores;
  private final Map<Operation, List<CoreAccess>> accesses = new HashMap<>();

  Distribution(Value coreId, int cores) {
    this.coreId = coreId;
    this.cores = cores;
  }

  /** What the cores touch by {@code op}; empty for an operation that was not distributed. */
  Optional<List<CoreAccess>> accesses(Operation op) {
    return Optional.ofNullable(accesses.get(op));
  }

  /** Says what the cores touch by an operation that is distributed already. */
  void note(Operation op, List<CoreAccess> touches) {
    accesses.put(op, List.copyOf(touches));
  }

  /** Whether each operation of the group was distributed. */
  boolean isDone(KernelGroup group) {
    return accesses.keySet().containsAll(group.ops());
  }

  /** Lets each core do its part of the group, or core 0 all of it if it cannot be divided. */
  void distribute(KernelGroup group, Grid grid) {
    if (grid.size() == 1) {
      onCoreZero(group.ops());
      return;
    }
    var first = group.members().getFirst().op();
    var b = OpBuilder.before(first);
    var parts = new CoreParts(b, first.location(), coreId, cores);
    var cuts = cuts(b, group, grid);
    for (int m = 0; m < group.members().size(); m++) {
      var member = group.members().get(m);
      replace(member, schedule(member, m, grid), cuts, parts);
    }
  }

  /** Wraps operations of one block, between which there is none they depend on, in a condition. */
  void onCoreZero(List<? extends Operation> ops) {
    var last = ops.getLast();
    var b = OpBuilder.before(last);
    var zero = ConstantOp.index(b, last.location(), 0).result();
    var isZero = CmpIOp.create(b, last.location(), CmpIPredicate.EQ, coreId, zero).result(0);
    var branch = IfOp.create(b, last.location(), isZero, _ -> {});
    for (var op : ops) {
      op.moveBefore(branch.thenYield());
      accesses.put(op, CoreAccess.byEffects(op, new Who.One(0)));
    }
  }

  private static void add(List<CoreAccess> list, LinalgOp op, int operand, Who who) {
    var buffer = op.operand(operand);
    if (!(buffer.type() instanceof MemRefType)) {
      return;
    }
    if (operand < op.inputCount() || op.readsOutput(operand - op.inputCount())) {
      list.add(new CoreAccess(buffer, false, who));
    }
    if (operand >= op.inputCount()) {
      list.add(new CoreAccess(buffer, true, who));
    }
  }

  /** For each of the group's loops how it is cut; null where it is whole. */
  private List<@Nullable Cut> cuts(OpBuilder b, KernelGroup group, Grid grid) {
    var cuts = new ArrayList<@Nullable Cut>();
    int stride = grid.size();
    boolean outermost = true;
    var member = group.members().getFirst();
    for (int l = 0; l < group.loopCount(); l++) {
      int parts = grid.parts().get(l);
      if (parts == 1) {
        cuts.add(null);
        continue;
      }
      stride /= parts;
      var extent = NestEmitter.extent(b, member, member.loopOf(l));
      var chunk =
          grid.chunks().get(l) > 0
              ? MixedIndex.of(grid.chunks().get(l))
              : MixedIndex.of(
                  CeilDivUIOp.create(
                          b,
                          member.op().location(),
                          extent.materialize(b, member.op().location()),
                          ConstantOp.index(b, member.op().location(), parts).result())
                      .result(0));
      cuts.add(new Cut(stride, parts, !outermost, chunk, extent));
      outermost = false;
    }
    return cuts;
  }

  private void replace(
      Member member, ScheduleAttr schedule, List<@Nullable Cut> cuts, CoreParts parts) {
    var op = member.op();
    var b = OpBuilder.before(op);
    var list = new ArrayList<CoreAccess>();
    var operands = new ArrayList<Value>();
    for (int i = 0; i < op.operandCount(); i++) {
      var operand = op.operand(i);
      if (operand.type() instanceof MemRefType) {
        var dims = dimCuts(member, i, cuts);
        add(list, op, i, who(dims, cuts));
        operand = part(b, op, operand, dims, parts);
      }
      operands.add(operand);
    }
    var mine =
        op.withOperands(
            b, operands.subList(0, op.inputCount()), operands.subList(op.inputCount(), operands.size()));
    shiftIndices(mine, member, cuts, parts);
    if (mine instanceof GenericOp) {
      mine.setAttribute(ScheduleAttr.NAME, schedule);
    }
    accesses.put(mine, List.copyOf(list));
    op.erase();
  }

  /** For each dimension of an operand how it is cut. */
  private static List<Optional<Cut>> dimCuts(
      Member member, int operand, List<@Nullable Cut> cuts) {
    var dims = new ArrayList<Optional<Cut>>();
    for (var e : member.op().indexingMap(operand).results()) {
      int loop =
          e instanceof AffineExpr.Dim d ? member.loops().get(d.position()) : Member.REDUCTION;
      dims.add(loop == Member.REDUCTION ? Optional.empty() : Optional.ofNullable(cuts.get(loop)));
    }
    return dims;
  }

  /** Parts belong to one core each if every loop that is cut cuts the operand. */
  private static Who who(List<Optional<Cut>> dims, List<@Nullable Cut> cuts) {
    long all = cuts.stream().filter(c -> c != null).count();
    return dims.stream().filter(Optional::isPresent).count() == all
        ? new Who.Parts(dims)
        : CoreAccess.ANY;
  }

  private static Value part(
      OpBuilder b, LinalgOp op, Value buffer, List<Optional<Cut>> dims, CoreParts parts) {
    if (dims.stream().allMatch(Optional::isEmpty)) {
      return buffer;
    }
    var offsets = new ArrayList<MixedIndex>();
    var sizes = new ArrayList<MixedIndex>();
    for (int d = 0; d < dims.size(); d++) {
      if (dims.get(d).isPresent()) {
        var part = parts.of(dims.get(d).get());
        offsets.add(part.offset());
        sizes.add(part.size());
      } else {
        offsets.add(MixedIndex.of(0));
        sizes.add(extent(b, op.location(), buffer, d));
      }
    }
    return SubViewOp.create(b, op.location(), buffer, Slice.of(offsets, sizes)).result();
  }

  /** The extent of a dimension: a number, the size that made a view, or a new operation. */
  static MixedIndex extent(OpBuilder b, Location location, Value buffer, int dim) {
    var known = NestEmitter.sizeOfView(buffer, dim);
    return known != null ? known : DimOp.extent(b, location, buffer, dim);
  }

  /** The body of a part counts from the start of the part. */
  private static void shiftIndices(
      LinalgOp op, Member member, List<@Nullable Cut> cuts, CoreParts parts) {
    for (var index : op.collect(IndexOp.class)) {
      int loop = member.loops().get(index.dim());
      var cut = loop == Member.REDUCTION ? null : cuts.get(loop);
      if (cut != null) {
        var b = OpBuilder.after(index);
        var offset = parts.of(cut).offset().materialize(b, op.location());
        var shifted = AddIOp.create(b, op.location(), index.result(), offset);
        index.result().replaceUsesIf(shifted.result(0), use -> use.owner() != shifted);
      }
    }
  }

  private static ScheduleAttr schedule(Member member, int number, Grid grid) {
    var parts = new ArrayList<Integer>();
    var block = new ArrayList<Integer>();
    for (int l = 0; l < member.op().loopCount(); l++) {
      int loop = member.loops().get(l);
      parts.add(loop == Member.REDUCTION ? 1 : grid.parts().get(loop));
      block.add(loop == Member.REDUCTION ? 1 : grid.blocking().block().get(loop));
    }
    if (member.hasReductions()) {
      block.set(member.reductions().getLast(), grid.blocking().unroll().get(number));
    }
    return new ScheduleAttr(parts, block);
  }
}
