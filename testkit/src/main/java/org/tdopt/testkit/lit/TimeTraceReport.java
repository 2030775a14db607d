package org.tdopt.testkit.lit;

import java.util.List;
import java.util.stream.Collectors;

/** Writes when each test ran as the JSON that trace viewers read. */
final class TimeTraceReport {
  private TimeTraceReport() {}

  static String write(List<Outcome> outcomes) {
    var ran = outcomes.stream().filter(outcome -> outcome.result().ran()).toList();
    long first = ran.stream().mapToLong(outcome -> outcome.result().startNanos()).min().orElse(0);
    return ran.stream()
        .map(
            outcome ->
                ("    {\"dur\": %d, \"name\": %s, \"ph\": \"X\", \"pid\": %d, \"tid\": 1,"
                        + " \"ts\": %d}")
                    .formatted(
                        outcome.result().elapsed().toNanos() / 1000,
                        JsonText.quote(outcome.test().fullName()),
                        outcome.result().worker(),
                        (outcome.result().startNanos() - first) / 1000))
        .collect(Collectors.joining(",\n", "{\n  \"traceEvents\": [\n", "\n  ]\n}\n"));
  }
}
