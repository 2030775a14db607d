package org.tdopt.testkit.lit;

import java.io.PrintStream;
import org.tdopt.testkit.lit.LitOptions.PrintOutput;
import org.tdopt.testkit.lit.LitOptions.PrintResult;

/** Tells of tests as they end. */
final class Display {
  private final LitOptions options;
  private final PrintStream out;
  private final int selected;
  private int completed;

  Display(LitOptions options, PrintStream out, int selected) {
    this.options = options;
    this.out = out;
    this.selected = selected;
  }

  void header(int discovered, int workers) {
    if (options.printResults() == PrintResult.OFF) {
      return;
    }
    var ofTotal = selected == discovered ? "" : " of " + discovered;
    out.print("-- Testing: " + selected + ofTotal + " tests, " + workers + " workers --\n");
  }

  synchronized void update(Outcome outcome) {
    completed++;
    var result = outcome.result();
    boolean failure = result.code().isFailure();
    boolean print =
        switch (options.printResults()) {
          case OFF -> false;
          case FAILED -> failure;
          case ALL -> true;
        };
    if (!print) {
      return;
    }
    var name = outcome.test().fullName();
    var attempts =
        result.attempts() > 1
            ? ", " + result.attempts() + " of " + result.allowedAttempts() + " attempts"
            : "";
    out.print(
        "%s: %s (%d of %d%s)\n".formatted(result.code(), name, completed, selected, attempts));
    boolean show =
        options.printOutput() == PrintOutput.ALL
            || (failure && options.printOutput() == PrintOutput.FAILED);
    if (show) {
      var stars = "*".repeat(20);
      if (failure) {
        out.print(stars + " TEST '" + name + "' FAILED " + stars + "\n");
      }
      out.print(result.output() + "\n" + stars + "\n");
    }
    out.flush();
  }
}
