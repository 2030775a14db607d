package org.tdopt.sim;

/**
 * Floating-point units that several cores share, each starting one operation per cycle, and the
 * cluster's only division unit.
 */
final class SharedFpus {
  /** First cycle at which each unit can start an operation. */
  final long[] freeAt;

  private long dividerFreeAt;

  SharedFpus(int units) {
    freeAt = new long[units];
  }

  /** Starts an operation on a unit at a cycle or later; returns the wait. */
  int reserve(int unit, long at) {
    long free = freeAt[unit];
    if (at < free) {
      freeAt[unit] = free + 1;
      return (int) (free - at);
    }
    freeAt[unit] = at + 1;
    return 0;
  }

  /** Starts a division of some cycles; returns the wait. */
  int reserveDivider(long at, int cycles) {
    long wait = Math.max(0, dividerFreeAt - at);
    dividerFreeAt = at + wait + cycles;
    return (int) wait;
  }
}
