package org.tdopt.driver.tdc;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.tdopt.target.Chip;

/** Prints a run's figures and verdicts for a person. */
final class Summary {
  private final PrintStream out;
  private final Chip chip;

  Summary(PrintStream out, Chip chip) {
    this.out = out;
    this.chip = chip;
  }

  void print(RunReport report, List<String> disagreements) {
    for (int s = 0; s < report.loss().size(); s++) {
      line("loss of step %d: %.9g", s, report.loss().get(s));
    }
    for (int s = 0; s < report.cyclesPerStep().size(); s++) {
      line("cycles of step %d: %,d", s, report.cyclesPerStep().get(s));
    }
    line(
        "FLOP per step: %,d (2 per multiply-accumulate, 1 per bias, ReLU and loss operation, 2 per "
            + "updated parameter; f32)",
        report.flopsPerStep());
    report
        .flopPerCycle()
        .ifPresent(
            f ->
                line(
                    "FLOP/cycle: %.2f of %d (%d cores, %d FPUs)",
                    f,
                    chip.cluster().peakFlopPerCycle(),
                    chip.cluster().cores(),
                    chip.cluster().sharedFpus()));
    report.peakBytes().forEach((memory, bytes) -> line("peak bytes in %s: %,d", memory, bytes));
    line("code bytes: %,d", report.codeBytes());
    line("DMA bytes per step: %,d", report.dmaBytes());
    report.phases().forEach((phase, ms) -> line("time of %s: %.1f ms", phase, ms));
    report
        .levels()
        .forEach(
            (level, same) ->
                line("level %s: %s", level.key(), same ? "same result" : "DIFFERENT RESULT"));
    disagreements.forEach(d -> line("  %s", d));
  }

  private void line(String pattern, Object... arguments) {
    out.printf(Locale.ROOT, pattern + "%n", arguments);
  }
}
