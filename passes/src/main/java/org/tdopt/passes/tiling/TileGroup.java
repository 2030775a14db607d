package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.affine.AffineExpr;

/**
 * Structured operations that are tiled together: a root, and the reductions whose results only the
 * root reads, each element at one place. A tile of a producer is then made, used and forgotten in
 * L1. Loops of the root come first in the group, then the reduction loops of each producer.
 */
record TileGroup(GenericOp root, List<Producer> producers) {
  /**
   * A producer of one of the root's inputs.
   *
   * @param loops per loop of the operation the loop of the group
   * @param fill what the accumulation starts from; null if it starts from existing values
   */
  record Producer(GenericOp op, int rootInput, List<Integer> loops, @Nullable FillOp fill) {}

  TileGroup {
    producers = List.copyOf(producers);
  }

  /** The groups of a block in the order of their roots; every generic is in exactly one. */
  static List<TileGroup> in(Block block) {
    var taken = new HashSet<Operation>();
    var groups = new ArrayList<TileGroup>();
    var generics =
        block.operations().stream()
            .filter(GenericOp.class::isInstance)
            .map(GenericOp.class::cast)
            .toList();
    for (var root : generics.reversed()) {
      if (!taken.contains(root)) {
        var group = around(root, taken);
        group.producers.forEach(p -> taken.add(p.op()));
        groups.add(group);
      }
    }
    return groups.reversed();
  }

  private static TileGroup around(GenericOp root, Set<Operation> taken) {
    var producers = new ArrayList<Producer>();
    int next = root.loopCount();
    if (Maps.isPointwise(root)) {
      for (int i = 0; i < root.inputs().size(); i++) {
        var value = root.inputs().get(i);
        if (value.definingOp().orElse(null) instanceof GenericOp op
            && !taken.contains(op)
            && op.block() == root.block()
            && op.resultCount() == 1
            && value.hasOneUse()
            && !Maps.isPointwise(op)) {
          var loops = match(root, i, op, next);
          if (!loops.isEmpty()) {
            producers.add(new Producer(op, i, loops, fillOf(op, 0)));
            next += (int) op.iteratorTypes().stream().filter(IteratorType.REDUCTION::equals).count();
          }
        }
      }
    }
    return new TileGroup(root, producers);
  }

  /** The fill that is the only source of output {@code o}, or null. */
  static @Nullable FillOp fillOf(GenericOp op, int o) {
    var value = op.outputs().get(o);
    return value.hasOneUse() && value.definingOp().orElse(null) instanceof FillOp fill
        ? fill
        : null;
  }

  /** Loops of the group for each loop of {@code op}; empty if the root does not read it one to one. */
  private static List<Integer> match(GenericOp root, int input, GenericOp op, int firstFree) {
    var read = root.indexingMaps().get(input);
    var written = op.indexingMaps().getLast();
    if (!Maps.visitsOnce(read) || !Maps.isProjection(written)) {
      return List.of();
    }
    var loops = new ArrayList<Integer>();
    int free = firstFree;
    for (int l = 0; l < op.loopCount(); l++) {
      var dimension = written.resultOf(l);
      if (op.isParallel(l)) {
        if (dimension.isEmpty()
            || !(read.results().get(dimension.getAsInt()) instanceof AffineExpr.Dim d)) {
          return List.of();
        }
        loops.add(d.position());
      } else {
        loops.add(free++);
      }
    }
    return loops;
  }

  /** Extents of the group's loops; {@code Shape.DYNAMIC} where not known. */
  long[] ranges() {
    var ranges = new ArrayList<Long>();
    for (var r : root.staticLoopRanges()) {
      ranges.add(r);
    }
    for (var p : producers) {
      var own = p.op().staticLoopRanges();
      for (int l = 0; l < own.length; l++) {
        if (!p.op().isParallel(l)) {
          ranges.add(own[l]);
        }
      }
    }
    return ranges.stream().mapToLong(Long::longValue).toArray();
  }

  /** Whether a loop of the group is a reduction, of the root or of a producer. */
  boolean isReduction(int loop) {
    return loop >= root.loopCount() || !root.isParallel(loop);
  }
}
