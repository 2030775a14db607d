package org.tdopt.testkit.lit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Writes results as the JSON of lit's {@code --output}. */
final class JsonReport {
  private JsonReport() {}

  static String write(List<Outcome> outcomes, Duration elapsed) {
    var tests =
        outcomes.stream()
            .filter(outcome -> outcome.result().code() != ResultCode.EXCLUDED)
            .filter(outcome -> outcome.result().code() != ResultCode.SKIPPED)
            .map(JsonReport::test)
            .collect(Collectors.joining(",\n"));
    return """
    {
      "__version__": [
        22,
        1,
        8
      ],
      "elapsed": %s,
      "tests": [%s]
    }
    """
        .formatted(seconds(elapsed), tests.isEmpty() ? "" : "\n" + tests + "\n  ");
  }

  private static String test(Outcome outcome) {
    var result = outcome.result();
    return """
    {
      "code": "%s",
      "elapsed": %s,
      "name": %s,
      "output": %s
    }\
    """
        .formatted(
            result.code(),
            seconds(result.elapsed()),
            JsonText.quote(outcome.test().fullName()),
            JsonText.quote(result.output()))
        .indent(4)
        .stripTrailing();
  }

  private static String seconds(Duration time) {
    return String.valueOf(time.toNanos() / 1e9);
  }
}
