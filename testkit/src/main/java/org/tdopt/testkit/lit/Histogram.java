package org.tdopt.testkit.lit;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints the slowest tests and how many took how long. */
final class Histogram {
  private static final int SLOWEST = 20;
  private static final int BAR = 40;
  private static final double[] STEPS = {5, 2, 2.5, 1};

  private Histogram() {}

  static void print(List<Outcome> outcomes, PrintStream out) {
    var timed =
        outcomes.stream()
            .filter(outcome -> outcome.result().elapsed().isPositive())
            .sorted(Comparator.comparing((Outcome o) -> o.result().elapsed()))
            .toList();
    if (timed.isEmpty()) {
      return;
    }
    var rule = "-".repeat(BAR + 34) + "\n";
    out.print("Slowest Tests:\n" + rule);
    for (var outcome : timed.reversed().subList(0, Math.min(SLOWEST, timed.size()))) {
      out.print(
          String.format(Locale.ROOT, "%.2fs: %s\n", seconds(outcome), outcome.test().fullName()));
    }
    double longest = seconds(timed.getLast());
    double step = step(longest);
    int rows = (int) Math.ceil(longest / step);
    var counts = new int[rows];
    timed.forEach(o -> counts[Math.min((int) (rows * seconds(o) / longest), rows - 1)]++);
    int power = (int) Math.ceil(Math.log10(longest));
    int decimals = Math.max(0, 3 - power);
    int width = decimals > 0 ? power + decimals + 1 : power;
    int countWidth = (int) Math.ceil(Math.log10(timed.size()));
    out.print("\nTests Times:\n" + rule);
    out.print(
        "[%s] :: [%s] :: [%s]\n"
            .formatted(
                centered("Range", (width + 1) * 2 + 3),
                centered("Percentage", BAR),
                centered("Count", countWidth * 2 + 1)));
    out.print(rule);
    for (int i = rows - 1; i >= 0; i--) {
      int bar = BAR * counts[i] / timed.size();
      out.print(
          "[%ss,%ss) :: [%s%s] :: [%s/%s]\n"
              .formatted(
                  number(i * step, width, decimals),
                  number((i + 1) * step, width, decimals),
                  "*".repeat(bar),
                  " ".repeat(BAR - bar),
                  padded(String.valueOf(counts[i]), countWidth),
                  padded(String.valueOf(timed.size()), countWidth)));
    }
    out.print(rule);
  }

  /** The first round height of which more than ten reach up to {@code longest}. */
  private static double step(double longest) {
    for (int power = (int) Math.ceil(Math.log10(longest)); ; power--) {
      for (double inc : STEPS) {
        double step = inc * Math.pow(10, power);
        if (Math.ceil(longest / step) > 10) {
          return step;
        }
      }
    }
  }

  private static String number(double value, int width, int decimals) {
    return padded(String.format(Locale.ROOT, "%." + decimals + "f", value), width);
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String centered(String text, int width) {
    int left = Math.max(0, width - text.length()) / 2;
    return " ".repeat(left) + text + " ".repeat(Math.max(0, width - text.length() - left));
  }

  private static double seconds(Outcome outcome) {
    return outcome.result().elapsed().toNanos() / 1e9;
  }
}
