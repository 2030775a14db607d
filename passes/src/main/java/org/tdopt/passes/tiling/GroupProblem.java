package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.passes.memory.StorageSize;
import org.tdopt.passes.tiling.TileProblem.Access;
import org.tdopt.passes.tiling.TileProblem.Loop;
import org.tdopt.passes.tiling.TileProblem.Place;

/**
 * States the search for the tile sizes of a group. The search wants parallel loops first, so loops
 * of the problem are loops of the group in another order.
 */
final class GroupProblem {
  private final TileGroup group;
  private final Predicate<Value> resident;
  private final List<Integer> loops;
  private final List<Access> accesses = new ArrayList<>();
  private double flops;

  private GroupProblem(TileGroup group, Predicate<Value> resident) {
    this.group = group;
    this.resident = resident;
    var all = IntStream.range(0, group.ranges().length).boxed().toList();
    this.loops = new ArrayList<>(all.stream().filter(l -> !group.isReduction(l)).toList());
    all.stream().filter(group::isReduction).forEach(loops::add);
  }

  /**
   * The problem of a group.
   *
   * @param resident which tensors stay in L1 anyway
   * @param budget bytes of L1 for tiles
   */
  static TileProblem of(TileGroup group, Predicate<Value> resident, long budget) {
    var p = new GroupProblem(group, resident);
    p.root();
    group.producers().forEach(p::producer);
    var ranges = group.ranges();
    var list = p.loops.stream().map(l -> new Loop(ranges[l], group.isReduction(l))).toList();
    return new TileProblem(list, p.accesses, p.flops, budget);
  }

  /** A choice for the problem in terms of the group's own loops. */
  static TileProblem.Choice toGroup(TileGroup group, TileProblem.Choice choice) {
    var loops = new GroupProblem(group, _ -> false).loops;
    var sizes = new Long[loops.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[loops.get(i)] = choice.sizes().get(i);
    }
    return new TileProblem.Choice(
        List.of(sizes),
        choice.order().stream().map(loops::get).toList(),
        choice.cycles(),
        choice.bytes());
  }

  private void root() {
    var op = group.root();
    var own = IntStream.range(0, op.loopCount()).boxed().toList();
    for (int i = 0; i < op.operandCount(); i++) {
      int input = i;
      if (group.producers().stream().anyMatch(p -> p.rootInput() == input)) {
        continue;
      }
      boolean output = i >= op.inputs().size();
      boolean filled = output && TileGroup.fillOf(op, i - op.inputs().size()) != null;
      boolean read = op.body().argument(i).hasUses() && !filled;
      if (read || output) {
        access(op.operand(i), op.indexingMaps().get(i), own, read, output, place(op.operand(i)));
      }
    }
    work(op);
  }

  private void producer(TileGroup.Producer producer) {
    var op = producer.op();
    for (int i = 0; i < op.inputs().size(); i++) {
      var value = op.operand(i);
      access(value, op.indexingMaps().get(i), producer.loops(), true, false, place(value));
    }
    access(
        op.outputs().getFirst(),
        op.indexingMaps().getLast(),
        producer.loops(),
        false,
        true,
        Place.TEMPORARY);
    work(op);
  }

  private Place place(Value value) {
    return resident.test(value) ? Place.RESIDENT : Place.FAR;
  }

  private void access(
      Value value,
      AffineMap map,
      List<Integer> toGroup,
      boolean read,
      boolean written,
      Place place) {
    var type = value.type(ShapedType.class);
    var indexedBy = new ArrayList<Integer>();
    var extents = new ArrayList<Long>();
    for (int r = 0; r < map.resultCount(); r++) {
      indexedBy.add(
          map.results().get(r) instanceof AffineExpr.Dim d
              ? loops.indexOf(toGroup.get(d.position()))
              : -1);
      extents.add(type.dim(r));
    }
    accesses.add(
        new Access(
            indexedBy, extents, StorageSize.ofElement(type.elementType()), read, written, place));
  }

  private void work(GenericOp op) {
    double iterations = 1;
    for (var r : op.staticLoopRanges()) {
      iterations *= r;
    }
    long arithmetic =
        op.body().operations().stream()
            .filter(o -> o.resultCount() == 1 && o.result(0).type() instanceof FloatType)
            .count();
    flops += iterations * arithmetic;
  }
}
