package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.tile.ScheduleAttr;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.cluster.KernelGroup.Member;
import org.tdopt.target.Chip;

/**
 * Chooses the register block of a group by estimating the cycles of one core for each block that
 * fits the registers and the instruction cache. A {@code tile.schedule} attribute on a member
 * overrides it.
 */
public final class BlockChooser {
  private static final int[] STATIC_FACTORS = {1, 2, 3, 4, 5, 6, 8};

  /** Of a loop of unknown extent: what remains runs one by one, so blocks are powers of two. */
  private static final int[] DYNAMIC_FACTORS = {1, 2, 4, 8};

  private static final int MAX_POINTS = 32;

  /** Instructions of a loop body that fit the private instruction cache, with some to spare. */
  private final int maxInstructions;

  private final BlockCost cost;

  public BlockChooser(Chip chip) {
    maxInstructions = chip.instructionCache().privateBytes() / Integer.BYTES - 8;
    cost = new BlockCost(chip);
  }

  /** The block for {@code group}, one core running all of it. */
  public Blocking choose(KernelGroup group) {
    var scheduled = scheduled(group);
    return scheduled == null ? search(group, expectedExtents(group)) : scheduled;
  }

  /** The block for {@code group} if its loops had these extents. */
  public Blocking choose(KernelGroup group, long[] extents) {
    var scheduled = scheduled(group);
    return scheduled == null ? search(group, extents) : scheduled;
  }

  /** The estimated cycles of a core that runs {@code group} over those extents of its loops. */
  public double cycles(KernelGroup group, Blocking blocking, long[] extents) {
    var unroll = blocking.unroll().stream().mapToInt(i -> i).toArray();
    var block = blocking.block().stream().mapToInt(i -> i).toArray();
    return cost.cycles(GroupWork.of(group), block, unroll, extents);
  }

  /** The block that the first member with a schedule asks for, a member with reductions first. */
  private static @Nullable Blocking scheduled(KernelGroup group) {
    var order = new ArrayList<>(group.members());
    order.sort((a, b) -> Boolean.compare(b.hasReductions(), a.hasReductions()));
    for (var member : order) {
      if (member.op().attributes().get(ScheduleAttr.NAME) instanceof ScheduleAttr schedule
          && schedule.block().size() == member.op().loopCount()) {
        var block = new ArrayList<>(Collections.nCopies(group.loopCount(), 1));
        for (int l = 0; l < member.op().loopCount(); l++) {
          if (!member.isReduction(l)) {
            block.set(member.loops().get(l), Math.max(1, schedule.block().get(l)));
          }
        }
        return new Blocking(block, group.members().stream().map(BlockChooser::unroll).toList());
      }
    }
    return null;
  }

  private static int unroll(Member member) {
    return member.hasReductions()
            && member.op().attributes().get(ScheduleAttr.NAME) instanceof ScheduleAttr schedule
            && schedule.block().size() == member.op().loopCount()
        ? Math.max(1, schedule.block().get(member.reductions().getLast()))
        : 1;
  }

  /** The extents of the group's loops, those not known at their bound or at a typical size. */
  static long[] expectedExtents(KernelGroup group) {
    return IntStream.range(0, group.loopCount())
        .mapToLong(
            l -> {
              var first = group.members().getFirst();
              long known = group.extent(l);
              return Shape.isDynamic(known)
                  ? GroupWork.expectedExtent(first, first.loopOf(l))
                  : known;
            })
        .toArray();
  }

  private Blocking search(KernelGroup group, long[] extents) {
    var work = GroupWork.of(group);
    var search = new Search(group, work, extents);
    search.visit(0, 1);
    if (search.best == null) {
      // Even a single point needs more registers than there are: the backend spills.
      return new Blocking(
          Collections.nCopies(group.loopCount(), 1),
          Collections.nCopies(group.members().size(), 1));
    }
    return search.best;
  }

  /** Visits all blocks of at most {@link #MAX_POINTS} points. */
  private final class Search {
    private final KernelGroup group;
    private final GroupWork work;
    private final long[] extents;
    private final int[] block;

    /** The backend unrolls reductions, when it has seen what that saves of its instructions. */
    private final int[] unroll;

    private double bestCycles = Double.POSITIVE_INFINITY;
    private @Nullable Blocking best;

    Search(KernelGroup group, GroupWork work, long[] extents) {
      this.group = group;
      this.work = work;
      this.extents = extents;
      block = new int[group.loopCount()];
      unroll = new int[work.members().size()];
      Arrays.fill(unroll, 1);
    }

    void visit(int loop, int points) {
      if (loop == block.length) {
        consider();
        return;
      }
      boolean known = !Shape.isDynamic(group.extent(loop));
      for (int factor : known ? STATIC_FACTORS : DYNAMIC_FACTORS) {
        if (factor == 1 || factor <= extents[loop] && factor * points <= MAX_POINTS) {
          block[loop] = factor;
          visit(loop + 1, points * factor);
        }
      }
    }

    private void consider() {
      if (!cost.fits(work, block, unroll, maxInstructions)) {
        return;
      }
      double cycles = cost.cycles(work, block, unroll, extents);
      if (cycles < bestCycles) {
        bestCycles = cycles;
        best =
            new Blocking(
                Arrays.stream(block).boxed().toList(), Arrays.stream(unroll).boxed().toList());
      }
    }
  }
}
