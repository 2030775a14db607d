package org.tdopt.passes.tiling;

/** How evenly loops can be spread over a cluster's cores. */
public final class CoreGrid {
  /** The register block that a part should be a multiple of. */
  private static final long BLOCK = 4;

  private final int cores;

  public CoreGrid(int cores) {
    this.cores = cores;
  }

  /** Busy share of the cores, from 0 to 1, if parallel loops of those extents are spread best. */
  public double efficiency(long[] extents) {
    double total = 1;
    for (var e : extents) {
      total *= e;
    }
    return Math.min(1, total / cores / smallestPart(extents, 0, cores));
  }

  /** Iterations of the largest part under the best way to cut loops {@code from}.. into parts. */
  private static double smallestPart(long[] extents, int from, int parts) {
    if (from == extents.length) {
      return 1;
    }
    double best = Double.MAX_VALUE;
    for (int g = 1; g <= parts; g++) {
      if (parts % g == 0) {
        double part = part(extents[from], g) * smallestPart(extents, from + 1, parts / g);
        best = Math.min(best, part);
      }
    }
    return best;
  }

  /** The largest of {@code parts} parts of a loop, in whole register blocks where it is long enough. */
  private static long part(long extent, int parts) {
    if (extent < BLOCK * parts) {
      return Math.ceilDiv(extent, parts);
    }
    return Math.ceilDiv(extent, BLOCK * parts) * BLOCK;
  }
}
