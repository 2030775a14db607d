package org.tdopt.sim;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cycles by instruction. The time from the start of an instruction to the start of the core's next
 * one belongs to the first; what the core's counters of stalls say about that time divides it by
 * cause. Most instructions take one cycle, for which the counters need not be read.
 */
final class Profile implements CoreObserver {
  private static final CycleCause[] CAUSES = CycleCause.values();
  private static final int PAGE_SHIFT = CodeMemory.PAGE_SHIFT;

  /** The figures of the instructions in one page of code, a slot per half word. */
  static final class Page {
    final int address;
    final long[] executed = new long[CodeMemory.PAGE_SLOTS];

    /** By cause and slot; computation beyond the first cycle under {@link CycleCause#COMPUTE}. */
    final long[][] further = new long[CAUSES.length][CodeMemory.PAGE_SLOTS];

    /** Where the instruction led last when it led backwards, or 0. */
    final int[] backTo = new int[CodeMemory.PAGE_SLOTS];

    Page(int address) {
      this.address = address;
    }
  }

  /** Where a core is, and what its counters said before. */
  private static final class Position {
    @Nullable Page page;
    int slot;
    long since;
    final long[] seen = new long[CAUSES.length];
  }

  private final Position[] positions;
  private final Core[] cores;
  private final boolean ofController;
  private final TreeMap<Long, Page> pages = new TreeMap<>();

  private Profile(Core[] cores, boolean ofController) {
    this.cores = cores;
    this.ofController = ofController;
    positions = new Position[cores.length];
    for (int i = 0; i < cores.length; i++) {
      positions[i] = new Position();
    }
  }

  /** A profile of the cluster's cores, whose hart ids count from 0. */
  static Profile ofCluster(Core[] cores) {
    return new Profile(cores, false);
  }

  /** A profile of the fabric controller, in cycles of its own clock. */
  static Profile ofController(Core controller) {
    return new Profile(new Core[] {controller}, true);
  }

  /** The pages with code that was executed, by address. */
  TreeMap<Long, Page> pages() {
    return pages;
  }

  @Override
  public void before(Core core, long now) {
    if (core.isFabricController != ofController) {
      return;
    }
    var position = positions[ofController ? 0 : core.hartId];
    int address = core.detours().nextAddress();
    var page = position.page;
    if (page != null) {
      long elapsed = now - position.since;
      page.executed[position.slot]++;
      if (elapsed != 1) {
        attribute(core.statistics, position, page, elapsed);
      }
      int last = page.address + 2 * position.slot;
      if (address <= last) {
        page.backTo[position.slot] = address;
      }
    }
    if (page == null || address >>> PAGE_SHIFT != page.address >>> PAGE_SHIFT) {
      page = page(address);
      position.page = page;
    }
    position.slot = address - page.address >>> 1;
    position.since = now;
  }

  private Page page(int address) {
    int start = address & -1 << PAGE_SHIFT;
    return pages.computeIfAbsent(Integer.toUnsignedLong(start), key -> new Page(start));
  }

  private static void attribute(
      CoreStatistics statistics, Position position, Page page, long elapsed) {
    long explained = 1;
    for (int i = 1; i < CAUSES.length; i++) {
      long total = statistics.waitedFor(CAUSES[i]);
      long waited = total - position.seen[i];
      if (waited != 0) {
        page.further[i][position.slot] += waited;
        position.seen[i] = total;
        explained += waited;
      }
    }
    page.further[0][position.slot] += elapsed - explained;
  }

  /** Gives the last instruction of each core the cycles up to the core's end. */
  @Override
  public void finish(long now) {
    for (int i = 0; i < cores.length; i++) {
      var position = positions[i];
      var page = position.page;
      if (page == null) {
        continue;
      }
      page.executed[position.slot]++;
      var breakdown = cores[i].breakdown();
      for (int cause = 1; cause < CAUSES.length; cause++) {
        page.further[cause][position.slot] += breakdown.of(CAUSES[cause]) - position.seen[cause];
      }
      position.page = null;
    }
  }
}
