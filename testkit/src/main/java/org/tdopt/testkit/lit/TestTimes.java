package org.tdopt.testkit.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long the tests of a suite took in the last runs, in lit's own file beside their outputs: a
 * line {@code SECONDS PATH}, seconds below zero for a test that failed.
 */
final class TestTimes {
  private static final String FILE = ".lit_test_times.txt";
  private static final double FAILED_AT_ONCE = -1e-6;

  private final Map<Path, Map<String, Double>> bySuite = new HashMap<>();

  /** Seconds, below zero if it failed; zero if it is not known. */
  double of(LitTest test) {
    return bySuite
        .computeIfAbsent(test.suite().execRoot(), root -> read(test.suite()))
        .getOrDefault(test.pathName(), 0.0);
  }

  boolean failedBefore(LitTest test) {
    return of(test) < 0;
  }

  private static Map<String, Double> read(TestSuite suite) {
    var times = new TreeMap<String, Double>();
    var own = suite.execRoot().resolve(FILE);
    var file = Files.exists(own) ? own : suite.root().resolve(FILE);
    try {
      for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        var parts = line.split(" ", 2);
        times.put(parts[1], Double.parseDouble(parts[0]));
      }
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // The times only order tests: a file that is damaged is as good as none.
      times.clear();
    }
    return times;
  }

  /** Adds the times of {@code outcomes} to those known. */
  static void record(List<Outcome> outcomes) throws IOException {
    var bySuite =
        outcomes.stream()
            .filter(outcome -> outcome.result().ran())
            .collect(Collectors.groupingBy(outcome -> outcome.test().suite().execRoot()));
    for (var entry : bySuite.entrySet()) {
      var times = read(entry.getValue().getFirst().test().suite());
      for (var outcome : entry.getValue()) {
        double seconds = outcome.result().elapsed().toNanos() / 1e9;
        boolean failed = outcome.result().code().isFailure();
        times.put(outcome.test().pathName(), failed ? Math.min(-seconds, FAILED_AT_ONCE) : seconds);
      }
      var text = new StringBuilder();
      times.forEach(
          (path, seconds) -> text.append(String.format(Locale.ROOT, "%e %s\n", seconds, path)));
      Files.createDirectories(entry.getKey());
      Files.writeString(entry.getKey().resolve(FILE), text.toString());
    }
  }
}
