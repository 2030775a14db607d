package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Chooses how a group is spread over cores: the grid whose largest part takes the least time. */
final class GridChooser {
  private final int cores;
  private final BlockChooser blocks;
  private final Map<GroupSignature, Grid> chosen = new HashMap<>();

  GridChooser(int cores, BlockChooser blocks) {
    this.cores = cores;
    this.blocks = blocks;
  }

  /** The best grid; one part if no loop can be cut. */
  Grid choose(KernelGroup group) {
    return chosen.computeIfAbsent(GroupSignature.of(group), _ -> search(group));
  }

  private Grid search(KernelGroup group) {
    var bounds = new ArrayList<OptionalLong>();
    for (int l = 0; l < group.loopCount(); l++) {
      bounds.add(bound(group, l));
    }
    var search = new Search(group, bounds);
    search.visit(0, 1);
    int most = search.grids.stream().mapToInt(GridChooser::product).max().orElse(1);
    var seen = new HashMap<List<Long>, Grid>();
    return search.grids.stream()
        .filter(g -> 2 * product(g) > most)
        .map(g -> grid(group, g, bounds, seen))
        .min(Comparator.comparingDouble(Grid::cycles))
        .orElseThrow();
  }

  private static int product(List<Integer> parts) {
    return parts.stream().reduce(1, (a, b) -> a * b);
  }

  /** Whether each point of the loop writes other elements, and views can cut all operands. */
  static boolean canCut(KernelGroup group, int loop) {
    for (var member : group.members()) {
      int own = member.loopOf(loop);
      var op = member.op();
      if (readsWhatOtherPointsWrite(op)) {
        return false;
      }
      for (int i = 0; i < op.operandCount(); i++) {
        if (!(op.operand(i).type() instanceof MemRefType)) {
          continue;
        }
        var results = op.indexingMap(i).results();
        long plain =
            results.stream()
                .filter(e -> e instanceof AffineExpr.Dim d && d.position() == own)
                .count();
        boolean used = op.indexingMap(i).uses(own);
        if (plain > 1 || used && plain == 0 || i >= op.inputCount() && plain == 0) {
          return false;
        }
        if (results.stream()
            .anyMatch(
                e -> !(e instanceof AffineExpr.Dim) && !(e instanceof AffineExpr.Constant))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an operand is an output too, at another element: the order of the points matters. */
  private static boolean readsWhatOtherPointsWrite(LinalgOp op) {
    for (int i = 0; i < op.operandCount(); i++) {
      for (int j = op.inputCount(); j < op.operandCount(); j++) {
        if (i != j
            && op.operand(i).type() instanceof MemRefType
            && BufferAliases.mayAlias(op.operand(i), op.operand(j))
            && !(BufferAliases.isSameView(op.operand(i), op.operand(j))
                && op.indexingMap(i).equals(op.indexingMap(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The extent of a loop, or a bound of it. */
  private static OptionalLong bound(KernelGroup group, int loop) {
    long known = group.extent(loop);
    if (!Shape.isDynamic(known)) {
      return OptionalLong.of(known);
    }
    for (var member : group.members()) {
      var source = KernelGroup.extentSource(member, member.loopOf(loop));
      var bound = ExtentBounds.ofDimension(source.buffer(), source.dim());
      if (bound.isPresent()) {
        return bound;
      }
    }
    return OptionalLong.empty();
  }

  private final class Search {
    private final KernelGroup group;
    private final List<OptionalLong> bounds;
    private final List<Integer> parts = new ArrayList<>();
    private final List<List<Integer>> grids = new ArrayList<>();

    Search(KernelGroup group, List<OptionalLong> bounds) {
      this.group = group;
      this.bounds = bounds;
    }

    void visit(int loop, int product) {
      if (loop == group.loopCount()) {
        grids.add(List.copyOf(parts));
        return;
      }
      long most = canCut(group, loop) ? bounds.get(loop).orElse(cores) : 1;
      for (int p = 1; p <= Math.min(most, cores / product); p++) {
        if (cores % p == 0 || p == most) {
          parts.addLast(p);
          visit(loop + 1, product * p);
          parts.removeLast();
        }
      }
    }
  }

  /** The grid with those parts; a part is whole register blocks if that costs nothing. */
  private Grid grid(
      KernelGroup group,
      List<Integer> parts,
      List<OptionalLong> bounds,
      Map<List<Long>, Grid> seen) {
    var least = new ArrayList<Long>();
    for (int l = 0; l < parts.size(); l++) {
      long bound = bounds.get(l).orElse(BlockChooser.expectedExtents(group)[l]);
      least.add(Math.max(1, Math.ceilDiv(bound, (long) parts.get(l))));
    }
    var sized =
        seen.computeIfAbsent(
            least,
            chunks -> {
              var extents = chunks.stream().mapToLong(c -> c).toArray();
              var blocking = blocks.choose(group, extents);
              var rounded = new ArrayList<Long>();
              for (int l = 0; l < extents.length; l++) {
                long block = blocking.block().get(l);
                boolean fits = extents[l] >= block;
                rounded.add(fits ? Math.ceilDiv(extents[l], block) * block : extents[l]);
              }
              var roundedExtents = rounded.stream().mapToLong(c -> c).toArray();
              double plain = blocks.cycles(group, blocking, extents);
              double whole = blocks.cycles(group, blocking, roundedExtents);
              return whole <= plain
                  ? new Grid(List.of(), rounded, blocking, whole)
                  : new Grid(List.of(), chunks, blocking, plain);
            });
    var chunks =
        IntStream.range(0, parts.size())
            .mapToObj(l -> bounds.get(l).isPresent() ? sized.chunks().get(l) : 0L)
            .toList();
    return new Grid(parts, chunks, sized.blocking(), sized.cycles());
  }
}
