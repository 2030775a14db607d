package org.tdopt.passes.tiling;

import java.util.List;
import org.tdopt.passes.tiling.TileProblem.Access;
import org.tdopt.passes.tiling.TileProblem.Place;

/**
 * Estimates the time and the space of one choice of tile sizes. Transfers and computation overlap
 * but for the first load and the last store; the figures are those of the target's DMA engine and
 * of kernels that keep its floating-point units busy.
 */
final class TileCost {
  /** Bytes the DMA engine moves in a cycle, in each direction. */
  private static final double BYTES_PER_CYCLE = 8;

  /** Cycles to program a transfer and to wait for its event. */
  private static final double TRANSFER_OVERHEAD = 40;

  /** Barriers, loop control and kernel start-up for each tile. */
  private static final double TILE_OVERHEAD = 200;

  /** Cycles for a line that must be its own command because the tile in L1 has gaps. */
  private static final double SEPARATE_LINE = 20;

  /** How much slower both directions get where they run at once. */
  private static final double BOTH_WAYS = 1.25;

  /** Floating-point operations a cycle of a kernel on all cores. */
  private static final double FLOP_PER_CYCLE = 6;

  private final TileProblem problem;
  private final CoreGrid grid;

  TileCost(TileProblem problem, int cores) {
    this.problem = problem;
    this.grid = new CoreGrid(cores);
  }

  /** Bytes of L1 for the tiles of all operands. */
  long bytes(long[] sizes, List<Integer> order) {
    long sum = 0;
    for (var a : problem.accesses()) {
      long tile = roundUp(tileElements(a, sizes) * a.elementBytes(), 16);
      sum +=
          switch (a.place()) {
            case RESIDENT -> 0;
            case TEMPORARY -> tile;
            case FAR -> tile * copies(a, transfers(a, sizes, order));
          };
    }
    return sum;
  }

  /** Buffers that keep an operand's transfers out of the computation's way. */
  private static int copies(Access a, long transfers) {
    if (transfers == 1) {
      return 1;
    }
    return a.read() && a.written() ? 3 : 2;
  }

  /**
   * The estimated time: what must be there before the first tile and is left after the last, and
   * meanwhile the longer of computing and moving.
   */
  double cycles(long[] sizes, List<Integer> order) {
    double exposed = 0;
    double in = 0;
    double out = 0;
    for (var a : problem.accesses()) {
      if (a.place() == Place.FAR) {
        double time = transferTime(a, sizes);
        double hidden = (transfers(a, sizes, order) - 1) * time;
        exposed += (a.read() ? time : 0) + (a.written() ? time : 0);
        in += a.read() ? hidden : 0;
        out += a.written() ? hidden : 0;
      }
    }
    double tiles = 1;
    var parallel = new long[(int) problem.loops().stream().filter(l -> !l.reduction()).count()];
    int p = 0;
    for (int i = 0; i < sizes.length; i++) {
      tiles *= trips(i, sizes);
      if (!problem.loops().get(i).reduction()) {
        parallel[p++] = sizes[i];
      }
    }
    double compute = problem.flops() / (FLOP_PER_CYCLE * grid.efficiency(parallel));
    double moving = in > 0 && out > 0 ? Math.max(in, out) * BOTH_WAYS : in + out;
    return exposed + Math.max(compute, moving) + tiles * TILE_OVERHEAD;
  }

  private double transferTime(Access a, long[] sizes) {
    double line = a.elementBytes();
    double lines = 1;
    boolean contiguous = true;
    boolean gaps = false;
    for (int d = a.loops().size() - 1; d >= 0; d--) {
      int loop = a.loops().get(d);
      long size = loop < 0 ? a.extents().get(d) : Math.min(sizes[loop], a.extents().get(d));
      if (contiguous) {
        line *= size;
      } else {
        lines *= size;
      }
      if (size < a.extents().get(d)) {
        gaps |= d > 0 && a.extents().get(d) % size != 0;
        contiguous = false;
      }
    }
    double time = TRANSFER_OVERHEAD + lines * Math.max(1, line / BYTES_PER_CYCLE + (lines > 1 ? 1 : 0));
    return gaps ? time + lines * SEPARATE_LINE : time;
  }

  private long tileElements(Access a, long[] sizes) {
    long n = 1;
    for (int d = 0; d < a.loops().size(); d++) {
      int loop = a.loops().get(d);
      n *= loop < 0 ? a.extents().get(d) : Math.min(sizes[loop], a.extents().get(d));
    }
    return n;
  }

  /** How often the operand's tile changes: the trips of all loops down to the last that indexes it. */
  private long transfers(Access a, long[] sizes, List<Integer> order) {
    long count = 1;
    long outer = 1;
    for (int loop : order) {
      outer *= trips(loop, sizes);
      if (a.loops().contains(loop) && trips(loop, sizes) > 1) {
        count = outer;
      }
    }
    return count;
  }

  private long trips(int loop, long[] sizes) {
    return Math.ceilDiv(problem.loops().get(loop).extent(), sizes[loop]);
  }

  private static long roundUp(long value, long multiple) {
    return Math.ceilDiv(value, multiple) * multiple;
  }
}
