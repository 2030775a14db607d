package org.tdopt.sim;

/**
 * Floating-point units that several cores share, each starting one operation per cycle, and the
 * cluster's only division unit.
 */
final class SharedFpus {
  /** First cycle at which each unit can start an operation. */
  private final long[] freeAt;

  private long dividerFreeAt;

  SharedFpus(int units) {
    freeAt = new long[units];
  }

  /** Starts an operation on a unit at a cycle or later; returns the wait. */
  int reserve(int unit, long at) {
    long start = Math.max(freeAt[unit], at);
    freeAt[unit] = start + 1;
    return (int) (start - at);
  }

  /** Starts a division of some cycles; returns the wait. */
  int reserveDivider(long at, int cycles) {
    long wait = Math.max(0, dividerFreeAt - at);
    dividerFreeAt = at + wait + cycles;
    return (int) wait;
  }
}
