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

  /** The tags of complete lines, by their low bits: spares most searches. */
  private final int[] complete;

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
    this.complete = new int[4 * sets * ways];
    this.completeAt = new long[sets * ways];
    flush();
  }

  void enable(boolean on) {
    enabled = on;
    Arrays.fill(complete, NO_LINE);
  }

  @Override
  public void flush() {
    Arrays.fill(tags, NO_LINE);
    Arrays.fill(complete, NO_LINE);
  }

  @Override
  public int[] immediateLines() {
    return complete;
  }

  @Override
  public int cyclesForLine(int address, long now) {
    if (!enabled) {
      return bypass.cyclesForLine(address, now);
    }
    int tag = address >>> lineShift;
    if (complete[tag & complete.length - 1] == tag) {
      return 0;
    }
    int first = (tag & setMask) * ways;
    for (int line = first; line < first + ways; line++) {
      if (tags[line] == tag) {
        if (completeAt[line] <= now) {
          complete[tag & complete.length - 1] = tag;
          return 0;
        }
        return (int) (completeAt[line] - now);
      }
    }
    return refill(address, tag, first, now);
  }

  private int refill(int address, int tag, int firstLine, long now) {
    int line = firstLine + nextWay();
    int cycles = next.cyclesForLine(address, now) + refillCycles;
    cycles += (int) Math.max(0, refillDoneAt - now);
    refillDoneAt = now + cycles;
    int replaced = tags[line];
    if (complete[replaced & complete.length - 1] == replaced) {
      complete[replaced & complete.length - 1] = NO_LINE;
    }
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
