package org.tdopt.testkit.lit;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is printed after all tests. */
final class Summary {
  private static final int SLOWEST = 20;

  private Summary() {}

  static void print(LitOptions options, List<Outcome> outcomes, Duration elapsed, PrintStream out) {
    Map<ResultCode, List<Outcome>> byCode =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.result().code(),
                    () -> new EnumMap<>(ResultCode.class),
                    Collectors.toList()));
    byCode.forEach(
        (code, group) -> {
          if (code.isFailure() || options.shown().contains(code)) {
            out.print("*".repeat(20) + "\n" + code.label() + " Tests (" + group.size() + "):\n");
            group.stream()
                .map(outcome -> outcome.test().fullName())
                .sorted()
                .forEach(name -> out.print("  " + name + "\n"));
            out.print("\n");
          }
        });
    if (!options.terseSummary()) {
      out.print(String.format(Locale.ROOT, "\nTesting Time: %.2fs\n", elapsed.toNanos() / 1e9));
    }
    out.print("\nTotal Discovered Tests: " + outcomes.size() + "\n");
    var codes =
        byCode.keySet().stream()
            .filter(code -> !options.terseSummary() || code.isFailure())
            .toList();
    int labelWidth = codes.stream().mapToInt(code -> code.label().length()).max().orElse(0);
    int countWidth =
        codes.stream().mapToInt(c -> String.valueOf(byCode.get(c).size()).length()).max().orElse(0);
    for (var code : codes) {
      int count = byCode.get(code).size();
      var label = code.label() + " ".repeat(labelWidth - code.label().length());
      out.print(
          String.format(
              Locale.ROOT,
              "  %s: %" + countWidth + "d (%.2f%%)\n",
              label,
              count,
              100.0 * count / outcomes.size()));
    }
    out.flush();
  }

  /** The slowest tests, and how many tests took how long in ten steps. */
  static void printTimes(List<Outcome> outcomes, PrintStream out) {
    var timed =
        outcomes.stream()
            .filter(outcome -> outcome.result().elapsed().isPositive())
            .sorted(Comparator.comparing((Outcome o) -> o.result().elapsed()).reversed())
            .toList();
    if (timed.isEmpty()) {
      return;
    }
    var line = "-".repeat(74) + "\n";
    out.print("Slowest Tests:\n" + line);
    for (var outcome : timed.subList(0, Math.min(SLOWEST, timed.size()))) {
      out.print(
          String.format(Locale.ROOT, "%.2fs: %s\n", seconds(outcome), outcome.test().fullName()));
    }
    out.print("\nTests Times:\n" + line);
    double step = seconds(timed.getFirst()) / 10;
    for (int i = 9; i >= 0; i--) {
      int bin = i;
      long count =
          timed.stream().filter(o -> Math.min((int) (seconds(o) / step), 9) == bin).count();
      int bar = (int) (40 * count / timed.size());
      out.print(
          String.format(
              Locale.ROOT,
              "[%6.3fs,%6.3fs) :: [%s%s] :: [%d/%d]\n",
              i * step,
              (i + 1) * step,
              "*".repeat(bar),
              " ".repeat(40 - bar),
              count,
              timed.size()));
    }
    out.print(line);
  }

  private static double seconds(Outcome outcome) {
    return outcome.result().elapsed().toNanos() / 1e9;
  }
}
