package org.tdopt.sim;

/** Where a line of instructions comes from. */
interface LineSource {
  /** Cycles from {@code now} until the line at an address is there. */
  int cyclesForLine(int address, long now);

  /** Forgets what is kept of the lines. */
  default void flush() {}
}
