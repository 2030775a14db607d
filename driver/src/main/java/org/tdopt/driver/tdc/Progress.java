package org.tdopt.driver.tdc;

import java.io.PrintStream;

/** Says what is being done, on one line of a terminal that is rewritten; silent elsewhere. */
final class Progress {
  private final PrintStream err;
  private final boolean terminal;

  Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void phase(String text) {
    if (terminal) {
      err.print("\r\u001b[K" + text + " ...");
      err.flush();
    }
  }

  /** Clears the line. */
  void done() {
    if (terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
