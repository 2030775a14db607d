package org.tdopt.passes.tiling;

import java.util.List;

/**
 * A group of structured operations as the search for tile sizes sees it.
 *
 * @param loops the loops that may be tiled; the parallel ones come first and are outermost
 * @param accesses the operands and the temporaries
 * @param flops floating-point operations of the whole group
 * @param budget bytes of L1 that all tiles together may take
 */
public record TileProblem(List<Loop> loops, List<Access> accesses, double flops, long budget) {
  public TileProblem {
    loops = List.copyOf(loops);
    accesses = List.copyOf(accesses);
  }

  /** One loop: how often it runs untiled, and whether its iterations depend on each other. */
  public record Loop(long extent, boolean reduction) {}

  /** Where the elements of an operand are before and after. */
  public enum Place {
    /** Outside L1: every tile is copied. */
    FAR,
    /** In L1 for as long as it lives: nothing is copied and no tile is needed. */
    RESIDENT,
    /** Nowhere: a tile is made in L1 and forgotten. */
    TEMPORARY
  }

  /**
   * One operand.
   *
   * @param loops per dimension the loop that indexes it, or -1
   * @param extents per dimension its full extent
   * @param elementBytes size of an element
   */
  public record Access(
      List<Integer> loops,
      List<Long> extents,
      int elementBytes,
      boolean read,
      boolean written,
      Place place) {
    public Access {
      loops = List.copyOf(loops);
      extents = List.copyOf(extents);
    }
  }

  /**
   * What the search found.
   *
   * @param sizes per loop the extent of a tile
   * @param order the loops from the outermost to the innermost
   * @param cycles the estimated time of the group
   * @param bytes what the tiles take in L1, all copies of multiple buffering included
   */
  public record Choice(List<Long> sizes, List<Integer> order, double cycles, long bytes) {
    public Choice {
      sizes = List.copyOf(sizes);
      order = List.copyOf(order);
    }

    /** Whether any loop is cut. */
    public boolean isTiled(TileProblem problem) {
      for (int i = 0; i < sizes.size(); i++) {
        if (sizes.get(i) < problem.loops().get(i).extent()) {
          return true;
        }
      }
      return false;
    }
  }
}
