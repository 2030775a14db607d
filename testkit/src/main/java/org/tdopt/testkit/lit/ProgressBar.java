package org.tdopt.testkit.lit;

import java.io.PrintStream;

/** Tells how far a run is, in percent, on one line. */
final class ProgressBar {
  private static final String HEADER = "Testing: ";
  private static final int STEPS = 50;

  private final PrintStream out;
  private int printed = -1;

  ProgressBar(PrintStream out) {
    this.out = out;
  }

  /** {@code part}: what is done, from 0 to 1. */
  void update(double part) {
    if (printed < 0) {
      out.print(HEADER);
      printed = 0;
    }
    int next = (int) (part * STEPS);
    for (; printed < next; printed++) {
      out.print("%-3d".formatted(printed * 2));
    }
    out.flush();
  }

  /** Ends the line, to print something else. */
  void clear() {
    if (printed >= 0) {
      out.print('\n');
      out.flush();
    }
    printed = -1;
  }
}
