package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.memref.DimOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * Writes a group as one loop nest before its last operation: the group's loops, each in steps of
 * its block and then what remains, around {@linkplain BlockEmitter register blocks}.
 *
 * <p>What remains of a loop of known extent is one smaller block; of a loop of unknown extent it is
 * a loop over single iterations.
 */
final class NestEmitter {
  private final KernelGroup group;
  private final Blocking blocking;
  private final NestBuilder nest;
  private final List<MixedIndex> extents;
  private final BlockEmitter blocks;
  private final List<LinearIndex> bases;
  private final List<Integer> factors;

  private NestEmitter(KernelGroup group, Blocking blocking) {
    this.group = group;
    this.blocking = blocking;
    var b = OpBuilder.before(group.last());
    extents = new ArrayList<>();
    for (int loop = 0; loop < group.loopCount(); loop++) {
      extents.add(extent(b, group, loop));
    }
    var reductions = new ArrayList<List<MixedIndex>>();
    for (var member : group.members()) {
      reductions.add(member.reductions().stream().map(l -> extent(b, member, l)).toList());
    }
    nest = new NestBuilder(group.last());
    blocks = new BlockEmitter(group, blocking, nest, reductions);
    bases = new ArrayList<>(Collections.nCopies(group.loopCount(), LinearIndex.ZERO));
    factors = new ArrayList<>(Collections.nCopies(group.loopCount(), 1));
  }

  /** Writes the nest; the group's operations stay. */
  static void emit(KernelGroup group, Blocking blocking) {
    new NestEmitter(group, blocking).loop(0);
  }

  private static MixedIndex extent(OpBuilder b, KernelGroup group, int loop) {
    long known = group.extent(loop);
    if (!Shape.isDynamic(known)) {
      return MixedIndex.of(known);
    }
    var member = group.members().getFirst();
    return extent(b, member, member.loopOf(loop));
  }

  /** The extent of a loop: a number, the value that made a view, or an operation that asks. */
  static MixedIndex extent(OpBuilder b, Member member, int loop) {
    long known = member.op().staticLoopRanges()[loop];
    if (!Shape.isDynamic(known)) {
      return MixedIndex.of(known);
    }
    var source = KernelGroup.extentSource(member, loop);
    var size = sizeOfView(source.buffer(), source.dim());
    return size != null
        ? size
        : DimOp.extent(b, member.op().location(), source.buffer(), source.dim());
  }

  static @Nullable MixedIndex sizeOfView(Value buffer, int dim) {
    if (!(buffer.definingOp().orElse(null) instanceof SubViewOp view)) {
      return null;
    }
    var dropped = view.droppedDims();
    int kept = -1;
    for (int i = 0; i < dropped.length; i++) {
      kept += dropped[i] ? 0 : 1;
      if (kept == dim && !dropped[i]) {
        return view.slice().sizes().get(i);
      }
    }
    return null;
  }

  private void loop(int loop) {
    if (loop == group.loopCount()) {
      blocks.emit(bases, factors);
      return;
    }
    int factor = blocking.block().get(loop);
    switch (extents.get(loop)) {
      case MixedIndex.Static s -> staticLoop(loop, s.value(), factor);
      case MixedIndex.Dynamic d -> {
        if (factor == 1) {
          iterate(loop, nest.constant(0), d.value(), 1);
        } else {
          var main = nest.roundDown(d.value(), factor);
          iterate(loop, nest.constant(0), main, factor);
          iterate(loop, main, d.value(), 1);
        }
      }
    }
  }

  private void staticLoop(int loop, long extent, int factor) {
    long main = extent / factor * factor;
    if (main == factor) {
      at(loop, LinearIndex.ZERO, factor);
    } else if (main > 0) {
      iterate(loop, nest.constant(0), nest.constant(main), factor);
    }
    if (main < extent) {
      at(loop, LinearIndex.of(main), Math.toIntExact(extent - main));
    }
  }

  private void iterate(int loop, Value lower, Value upper, int factor) {
    ForOp op = nest.openLoop(lower, upper, factor, List.of());
    at(loop, LinearIndex.of(op.inductionVar()), factor);
    nest.closeLoop(op, List.of());
  }

  private void at(int loop, LinearIndex base, int factor) {
    bases.set(loop, base);
    factors.set(loop, factor);
    loop(loop + 1);
  }
}
