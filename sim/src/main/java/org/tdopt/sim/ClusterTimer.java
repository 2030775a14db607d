package org.tdopt.sim;

/**
 * The cluster's timer, as far as programs read it: a 32-bit counter with an enable bit and a reset.
 */
final class ClusterTimer {
  private static final int CONFIG = 0x00;
  private static final int COUNT = 0x08;
  private static final int START = 0x18;
  private static final int RESET = 0x20;
  private static final int ENABLE = 1;
  private static final int RESET_BIT = 2;

  private final Clock clock;
  private final int[] registers = new int[10];
  private long startedAt;
  private int stoppedCount;

  ClusterTimer(Clock clock) {
    this.clock = clock;
  }

  boolean hasRegister(int offset) {
    return offset >= 0 && offset < registers.length * 4;
  }

  int read(int offset) {
    return offset == COUNT ? count() : registers[offset >> 2];
  }

  void write(int offset, int value) {
    int count = offset == RESET || offset == CONFIG && (value & RESET_BIT) != 0 ? 0 : count();
    switch (offset) {
      case CONFIG -> registers[0] = value & ~RESET_BIT;
      case START -> registers[0] |= ENABLE;
      case COUNT -> count = value;
      case RESET -> {}
      default -> registers[offset >> 2] = value;
    }
    stoppedCount = count;
    startedAt = clock.now;
  }

  private int count() {
    return (registers[0] & ENABLE) != 0
        ? stoppedCount + (int) (clock.now - startedAt)
        : stoppedCount;
  }
}
