package org.tdopt.sim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a core gets at its instructions: the cycles that fetching takes, and what is decoded.
 *
 * <p>A core has a buffer for one line of code. It holds the line of the instruction before, or the
 * one behind that if the instruction may have crossed into it.
 */
final class InstructionFetch {
  /** Bytes at the end of the line in which an instruction may cross into the next one. */
  private static final int WIDEST_INSTRUCTION = 4;

  /** Further than a line from all code. */
  private static final int NOWHERE = 0x7ffffff1;

  private final Core core;
  private final CodeMemory code;
  private final LineSource source;
  private final int lineBytes;
  private final int lineShift;
  private final int lastInLine;
  private final int[] immediateLines;
  private final int[] noLines;

  /** {@link LineSource#immediateLines}, or {@link #noLines} while fetching is diverted. */
  private int[] lines;

  /** How many instructions were executed when the buffer was emptied. */
  private long emptiedAfter;

  private DecodedInstruction[] page = new DecodedInstruction[0];
  private int pageAddress;

  InstructionFetch(Core core, CodeMemory code, LineSource source, int lineBytes) {
    this.core = core;
    this.code = code;
    this.source = source;
    this.lineBytes = lineBytes;
    lineShift = Integer.numberOfTrailingZeros(lineBytes);
    lastInLine = lineBytes - WIDEST_INSTRUCTION;
    immediateLines = source.immediateLines();
    lines = immediateLines;
    noLines = new int[immediateLines.length];
    Arrays.fill(noLines, LineSource.NO_LINE);
  }

  /**
   * Whether the instruction at an address is certain to take no cycle to fetch. This looks at the
   * cache and not at the buffer, which changes too often for a host to predict.
   */
  boolean isImmediate(int address) {
    int first = address >>> lineShift;
    int last = address + WIDEST_INSTRUCTION - 2 >>> lineShift;
    int mask = lines.length - 1;
    return (lines[first & mask] ^ first | lines[last & mask] ^ last) == 0;
  }

  /** Cycles to fetch an instruction, with a second line if it may cross into that. */
  int cyclesFor(int address, long now) {
    int line = bufferedLine();
    int cycles = 0;
    // As an unsigned number, the distance to an earlier address is large.
    if (Integer.compareUnsigned(address - line, lineBytes) >= 0) {
      line = address & -lineBytes;
      cycles = source.cyclesForLine(line, now);
    }
    if (address - line > lastInLine) {
      cycles += source.cyclesForLine(line + lineBytes, now);
    }
    core.statistics.fetch += cycles;
    return cycles;
  }

  private int bufferedLine() {
    if (emptiedAfter == core.statistics.instructions) {
      return NOWHERE;
    }
    int before = core.executing;
    int line = before & -lineBytes;
    return before - line > lastInLine ? line + lineBytes : line;
  }

  /** The instruction at an address. */
  DecodedInstruction at(int address) {
    int slot = address - pageAddress >>> 1;
    if (Integer.compareUnsigned(slot, page.length) >= 0) {
      return turnPage(address);
    }
    var instruction = page[slot];
    return instruction != null ? instruction : code.decode(address);
  }

  /** The instruction at an address if it was decoded before and is in the same page, else null. */
  @Nullable DecodedInstruction ifDecoded(int address) {
    int slot = address - pageAddress >>> 1;
    return Integer.compareUnsigned(slot, page.length) < 0 ? page[slot] : null;
  }

  private DecodedInstruction turnPage(int address) {
    page = code.page(address);
    pageAddress = address & -1 << CodeMemory.PAGE_SHIFT;
    return at(address);
  }

  /** Has {@link #isImmediate} deny it until {@link #resume}. */
  void divert() {
    lines = noLines;
  }

  void resume() {
    lines = immediateLines;
  }

  /** Has the source of lines forget what it keeps. */
  void flushSource() {
    source.flush();
  }

  void emptyBuffer() {
    emptiedAfter = core.statistics.instructions;
  }

  /** Forgets decoded instructions. */
  void forget() {
    page = new DecodedInstruction[0];
  }
}
