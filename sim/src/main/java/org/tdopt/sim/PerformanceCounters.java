package org.tdopt.sim;

import org.tdopt.target.Csr;

/**
 * The event counters PCCR of one core. PCER chooses the events, bit 0 of PCMR switches counting on.
 * They are views of the core's statistics from the moment counting was switched on.
 */
final class PerformanceCounters {
  private static final int COUNTERS = 31;
  private static final int ALL = 31;
  private static final int CYCLES = 0;
  private static final int INSTRUCTIONS = 1;

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

  /** Reads a counter or, on the fabric controller, a control register; the cluster's read as 0. */
  int read(int number) {
    if (number == Csr.PCER.number()) {
      return core.isFabricController ? events : 0;
    }
    if (number == Csr.PCMR.number()) {
      return core.isFabricController ? mode : 0;
    }
    int counter = number - Csr.PCCR.number();
    return counter < COUNTERS ? (int) (values[counter] + running(counter)) : 0;
  }

  /**
   * Writes a counter or a control register.
   *
   * @param afterWrite whether the instruction before this one wrote a CSR, too; then the one that
   *     switches counting on is counted
   */
  void write(int number, int value, boolean afterWrite) {
    boolean wasOn = isOn();
    for (int i = 0; i < COUNTERS; i++) {
      values[i] += running(i);
    }
    if (number == Csr.PCER.number()) {
      events = value & Integer.MAX_VALUE;
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
    if (isOn() && !wasOn && !afterWrite) {
      since[CYCLES] += 1 + core.stall;
      since[INSTRUCTIONS]++;
    }
  }

  private boolean isOn() {
    return (mode & 1) != 0;
  }

  private boolean isEnabled(int counter) {
    return (events >> counter & 1) != 0;
  }

  private long running(int counter) {
    return isOn() && isEnabled(counter) ? count(counter) - since[counter] : 0;
  }

  private long count(int counter) {
    var statistics = core.statistics;
    return switch (counter) {
      // The counter sees the stall of an instruction that sleeps both before and after.
      case CYCLES -> core.activeCycles() + statistics.stallAfterSleep;
      // The one in execution counts when it ends.
      case INSTRUCTIONS -> statistics.instructions - 1;
      case 2 -> statistics.loadUse - statistics.multiplyUse + statistics.multiply;
      case 4 -> statistics.fetch;
      case 5 -> statistics.loads;
      case 6 -> statistics.stores;
      case 7 -> statistics.jumps;
      case 8 -> statistics.branches;
      case 9 -> statistics.takenBranches;
      case 10 -> statistics.compressed;
      case 18 -> statistics.fpu + statistics.divider;
      case 29 -> statistics.misaligned;
      default -> 0;
    };
  }
}
