package org.tdopt.sim;

import org.tdopt.target.Csr;

/**
 * The event counters PCCR of one core. PCER chooses the events, bit 0 of PCMR switches counting on.
 * They are views of the core's statistics from the moment counting was switched on.
 */
final class PerformanceCounters {
  private static final int COUNTERS = 17;
  private static final int ALL = 31;

  private final Core core;
  private final long[] values = new long[COUNTERS];
  private final long[] since = new long[COUNTERS];
  private int events = 3;
  private int mode;

  PerformanceCounters(Core core) {
    this.core = core;
  }

  static boolean has(int number) {
    return number >= Csr.PCCR.number() && number <= Csr.PCCR_ALL.number()
        || number == Csr.PCER.number()
        || number == Csr.PCMR.number();
  }

  int read(int number) {
    if (number == Csr.PCER.number()) {
      return events;
    }
    if (number == Csr.PCMR.number()) {
      return mode;
    }
    int counter = number - Csr.PCCR.number();
    return counter < COUNTERS ? (int) (values[counter] + running(counter)) : 0;
  }

  void write(int number, int value) {
    stop();
    if (number == Csr.PCER.number()) {
      events = value;
    } else if (number == Csr.PCMR.number()) {
      mode = value;
    } else {
      int counter = number - Csr.PCCR.number();
      for (int i = 0; i < COUNTERS; i++) {
        if (counter == ALL || counter == i) {
          values[i] = value;
        }
      }
    }
    for (int i = 0; i < COUNTERS; i++) {
      since[i] = count(i);
    }
    // Counting starts behind the instruction that writes.
    since[0] += 1 + core.stall;
  }

  /** Adds up what has been counted; the instruction that stops counting is not. */
  private void stop() {
    for (int i = 0; i < COUNTERS; i++) {
      values[i] += Math.max(0, running(i) - (i == 1 ? 1 : 0));
    }
  }

  private long running(int counter) {
    boolean counting = (mode & 1) != 0 && (events >> counter & 1) != 0;
    return counting ? count(counter) - since[counter] : 0;
  }

  private long count(int counter) {
    var statistics = core.statistics;
    return switch (counter) {
      // The counter sees the stall of an instruction that sleeps both before and after.
      case 0 -> core.activeCycles() + statistics.stallAfterSleep;
      case 1 -> statistics.instructions;
      case 2 -> statistics.loadUse;
      case 4 -> statistics.fetch;
      case 5 -> statistics.loads;
      case 6 -> statistics.stores;
      case 7 -> statistics.jumps;
      case 8 -> statistics.branches;
      case 9 -> statistics.takenBranches;
      case 16 -> statistics.bankConflict;
      default -> 0;
    };
  }
}
