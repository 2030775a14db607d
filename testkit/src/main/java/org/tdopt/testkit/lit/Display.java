package org.tdopt.testkit.lit;

import java.io.PrintStream;
import java.util.Optional;
import org.tdopt.testkit.lit.LitOptions.Level;

/** Tells of tests as they end. */
final class Display {
  private final LitOptions.Output options;
  private final PrintStream out;
  private final int selected;
  private final Optional<ProgressBar> progress;
  private int completed;

  Display(LitOptions.Output options, PrintStream out, int selected) {
    this.options = options;
    this.out = out;
    this.selected = selected;
    this.progress = options.progress() ? Optional.of(new ProgressBar(out)) : Optional.empty();
  }

  void header(int discovered, int workers) {
    if (options.results() == Level.OFF && progress.isEmpty()) {
      return;
    }
    var ofTotal = selected == discovered ? "" : " of " + discovered;
    out.print("-- Testing: " + selected + ofTotal + " tests, " + workers + " workers --\n");
    progress.ifPresent(bar -> bar.update(0));
  }

  /** After the last test. */
  synchronized void end() {
    progress.ifPresent(ProgressBar::clear);
  }

  synchronized void update(Outcome outcome) {
    completed++;
    var result = outcome.result();
    boolean failure = result.code().isFailure();
    boolean print =
        switch (options.results()) {
          case OFF -> false;
          case FAILED -> failure;
          case ALL -> true;
        };
    if (print) {
      progress.ifPresent(ProgressBar::clear);
      print(outcome);
    }
    progress.ifPresent(bar -> bar.update((double) completed / selected));
  }

  private void print(Outcome outcome) {
    var result = outcome.result();
    boolean failure = result.code().isFailure();
    var name = outcome.test().fullName();
    var attempts =
        result.attempts() > 1
            ? ", " + result.attempts() + " of " + result.allowedAttempts() + " attempts"
            : "";
    out.print(
        "%s: %s (%d of %d%s)\n".formatted(result.code(), name, completed, selected, attempts));
    boolean show = options.texts() == Level.ALL || (failure && options.texts() == Level.FAILED);
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
