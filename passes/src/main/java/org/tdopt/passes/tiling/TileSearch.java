package org.tdopt.passes.tiling;

import com.google.common.collect.Collections2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tdopt.passes.tiling.TileProblem.Choice;

/**
 * Finds the tile sizes with the least estimated time among those that fit. The search is
 * exhaustive over a few sizes per loop and over the orders of the parallel loops.
 */
public final class TileSearch {
  private static final int[] PARTS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128};

  /** More parallel loops than this keep their order. */
  private static final int MOST_PERMUTED = 4;

  private final TileProblem problem;
  private final TileCost cost;
  private final List<List<Integer>> orders;
  private Optional<Choice> best = Optional.empty();

  private TileSearch(TileProblem problem, int cores) {
    this.problem = problem;
    this.cost = new TileCost(problem, cores);
    int parallel = (int) problem.loops().stream().filter(l -> !l.reduction()).count();
    this.orders = new ArrayList<>();
    var inOrder = IntStream.range(0, parallel).boxed().toList();
    var heads =
        parallel <= MOST_PERMUTED ? Collections2.orderedPermutations(inOrder) : List.of(inOrder);
    for (var head : heads) {
      var order = new ArrayList<>(head);
      IntStream.range(parallel, problem.loops().size()).forEach(order::add);
      orders.add(order);
    }
  }

  /** The best choice; empty if not even the smallest tiles fit. */
  public static Optional<Choice> best(TileProblem problem, int cores) {
    var search = new TileSearch(problem, cores);
    search.enumerate(0, new long[problem.loops().size()]);
    return search.best;
  }

  /** Bytes of L1 that tiles of one iteration take. */
  public static long smallestBytes(TileProblem problem, int cores) {
    var sizes = new long[problem.loops().size()];
    Arrays.fill(sizes, 1);
    var order = IntStream.range(0, sizes.length).boxed().toList();
    return new TileCost(problem, cores).bytes(sizes, order);
  }

  private void enumerate(int loop, long[] sizes) {
    if (loop == sizes.length) {
      for (var order : orders) {
        consider(sizes, order);
      }
      return;
    }
    for (long size : candidates(problem.loops().get(loop).extent())) {
      sizes[loop] = size;
      enumerate(loop + 1, sizes);
    }
  }

  private void consider(long[] sizes, List<Integer> order) {
    long bytes = cost.bytes(sizes, order);
    if (bytes > problem.budget()) {
      return;
    }
    double cycles = cost.cycles(sizes, order);
    if (best.isEmpty() || cycles < best.get().cycles()) {
      best =
          Optional.of(
              new Choice(IntStream.range(0, sizes.length).mapToObj(i -> sizes[i]).toList(), order, cycles, bytes));
    }
  }

  /** Sizes worth trying, the largest first: even parts, whole register blocks where possible. */
  private static List<Long> candidates(long extent) {
    var sizes = new TreeSet<Long>();
    for (int parts : PARTS) {
      long size = Math.ceilDiv(extent, parts);
      sizes.add(size);
      sizes.add(Math.min(extent, Math.ceilDiv(size, 8) * 8));
    }
    sizes.add(1L);
    sizes.add(Math.min(extent, 4));
    return List.copyOf(sizes.descendingSet());
  }
}
