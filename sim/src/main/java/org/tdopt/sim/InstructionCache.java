package org.tdopt.sim;

import java.util.Arrays;

/**
 * One level of set-associative instruction cache. It keeps times, not instructions: a lookup
 * returns the cycles until the line is there. One line is refilled at a time. The way that a refill
 * replaces comes from a linear-feedback shift register.
 */
final class InstructionCache implements LineSource {
  private final LineSource next;
  private final LineSource bypass;
  private final int lineShift;
  private final int setMask;
  private final int ways;
  private final int refillCycles;
  private final int[] tags;

  /** Where lines were found last, by the low bits of their tags: spares most searches. */
  private final int[] whereFound;

  /** When each line is, or was, complete. */
  private final long[] completeAt;

  private long refillDoneAt = -1;
  private int shiftRegister;
  private boolean enabled;

  /**
   * Creates an empty cache that is switched off.
   *
   * @param refillCycles added to what the next level needs for a line
   */
  InstructionCache(int bytes, int ways, int lineBytes, int refillCycles, LineSource next) {
    this(bytes, ways, lineBytes, refillCycles, next, next);
  }

  /**
   * The same.
   *
   * @param bypass where lines come from while the cache is switched off
   */
  InstructionCache(
      int bytes, int ways, int lineBytes, int refillCycles, LineSource next, LineSource bypass) {
    this.next = next;
    this.bypass = bypass;
    this.ways = ways;
    this.refillCycles = refillCycles;
    this.lineShift = Integer.numberOfTrailingZeros(lineBytes);
    int sets = bytes / lineBytes / ways;
    this.setMask = sets - 1;
    this.tags = new int[sets * ways];
    this.whereFound = new int[4 * sets * ways];
    this.completeAt = new long[sets * ways];
    flush();
  }

  void enable(boolean on) {
    enabled = on;
  }

  @Override
  public void flush() {
    Arrays.fill(tags, -1);
  }

  @Override
  public int cyclesForLine(int address, long now) {
    if (!enabled) {
      return bypass.cyclesForLine(address, now);
    }
    int tag = address >>> lineShift;
    int remembered = whereFound[tag & whereFound.length - 1];
    if (tags[remembered] == tag) {
      return (int) Math.max(0, completeAt[remembered] - now);
    }
    int first = (tag & setMask) * ways;
    for (int line = first; line < first + ways; line++) {
      if (tags[line] == tag) {
        whereFound[tag & whereFound.length - 1] = line;
        return (int) Math.max(0, completeAt[line] - now);
      }
    }
    return refill(address, tag, first, now);
  }

  private int refill(int address, int tag, int firstLine, long now) {
    int line = firstLine + nextWay();
    int cycles = next.cyclesForLine(address, now) + refillCycles;
    cycles += (int) Math.max(0, refillDoneAt - now);
    refillDoneAt = now + cycles;
    tags[line] = tag;
    completeAt[line] = refillDoneAt;
    return cycles;
  }

  private int nextWay() {
    int r = shiftRegister;
    int feedback = ~(r >> 7 ^ r >> 3 ^ r >> 2 ^ r >> 1) & 1;
    shiftRegister = (r << 1 | feedback) & 0xff;
    return shiftRegister >> 1 & ways - 1;
  }
}
