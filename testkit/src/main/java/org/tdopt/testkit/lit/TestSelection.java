package org.tdopt.testkit.lit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses and orders the tests of a run. */
final class TestSelection {
  private static final int SHOWN_NUMBERS = 3;

  private final LitOptions.Selection options;
  private final TestTimes times = new TestTimes();

  TestSelection(LitOptions.Selection options) {
    this.options = options;
  }

  /** The tests that the filters let through. */
  List<LitTest> matching(List<LitTest> tests) {
    return tests.stream().filter(this::matches).toList();
  }

  private boolean matches(LitTest test) {
    var name = test.fullName();
    return options.filter().map(pattern -> pattern.matcher(name).find()).orElse(true)
        && !options.filterOut().map(pattern -> pattern.matcher(name).find()).orElse(false)
        && (!options.previouslyFailed() || times.failedBefore(test));
  }

  /** In the order of the run. */
  List<LitTest> ordered(List<LitTest> tests) {
    var ordered = new ArrayList<>(tests);
    var byName = Comparator.comparing(LitTest::fullName);
    switch (options.order()) {
      case LEXICAL -> ordered.sort(byName);
      case RANDOM -> Collections.shuffle(ordered);
      case SMART ->
          ordered.sort(
              Comparator.comparing((LitTest test) -> !times.failedBefore(test))
                  .thenComparing(test -> -Math.abs(times.of(test)))
                  .thenComparing(byName));
    }
    return ordered;
  }

  /** The shard asked for, at most as many as asked for. */
  List<LitTest> limited(List<LitTest> tests) {
    var chosen = numbers(tests.size()).mapToObj(tests::get).toList();
    return chosen.subList(0, Math.min(options.maxTests(), chosen.size()));
  }

  private IntStream numbers(int count) {
    return options
        .shard()
        .map(shard -> IntStream.iterate(shard.number() - 1, i -> i < count, i -> i + shard.count()))
        .orElseGet(() -> IntStream.range(0, count));
  }

  /** What shard of {@code count} tests was taken, if one was. */
  Optional<String> note(int count) {
    return options
        .shard()
        .map(
            shard -> {
              var numbers = numbers(count).map(i -> i + 1).boxed().toList();
              var shown =
                  numbers.stream()
                      .limit(SHOWN_NUMBERS)
                      .map(String::valueOf)
                      .collect(Collectors.joining(", "));
              return "Selecting shard %d/%d = size %d/%d = tests #(%d*k)+%d = [%s%s]"
                  .formatted(
                      shard.number(),
                      shard.count(),
                      numbers.size(),
                      count,
                      shard.count(),
                      shard.number(),
                      shown,
                      numbers.size() > SHOWN_NUMBERS ? ", ..." : "");
            });
  }
}
