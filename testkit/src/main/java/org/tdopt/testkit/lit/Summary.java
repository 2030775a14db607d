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
  private Summary() {}

  static void print(
      LitOptions.Output options, List<Outcome> outcomes, Duration elapsed, PrintStream out) {
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
                .sorted(Comparator.comparing(outcome -> outcome.test().fullName()))
                .forEach(outcome -> out.print("  " + name(options, outcome.test()) + "\n"));
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

  private static String name(LitOptions.Output options, LitTest test) {
    return options
        .relativeTo()
        .map(folder -> folder.relativize(test.source()).toString())
        .orElseGet(test::fullName);
  }
}
