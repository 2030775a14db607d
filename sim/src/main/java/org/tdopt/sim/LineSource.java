package org.tdopt.sim;

/** Where a line of instructions comes from. */
interface LineSource {
  /** Not the number of a line. */
  int NO_LINE = -1;

  /** Cycles from {@code now} until the line at an address is there. */
  int cyclesForLine(int address, long now);

  /** Forgets what is kept of the lines. */
  default void flush() {}

  /**
   * The numbers of some lines that are there at once, kept up to date. Line n is at index n modulo
   * the length, a power of two; the other elements are {@link #NO_LINE}.
   */
  default int[] immediateLines() {
    return new int[] {NO_LINE};
  }
}
