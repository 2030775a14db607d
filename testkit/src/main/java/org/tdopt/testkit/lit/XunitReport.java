package org.tdopt.testkit.lit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes results as the XML that continuous integration servers read. */
final class XunitReport {
  private static final Set<ResultCode> NOT_RUN =
      EnumSet.of(ResultCode.EXCLUDED, ResultCode.SKIPPED, ResultCode.UNSUPPORTED);

  private XunitReport() {}

  static String write(List<Outcome> outcomes, Duration elapsed) {
    Map<String, List<Outcome>> bySuite =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.test().suite().config().name(),
                    TreeMap::new,
                    Collectors.toList()));
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites time=\"").append(seconds(elapsed)).append("\">\n");
    bySuite.forEach((name, group) -> suite(out, name.replace('.', '-'), group));
    return out.append("</testsuites>\n").toString();
  }

  private static void suite(StringBuilder out, String name, List<Outcome> outcomes) {
    long failures = outcomes.stream().filter(o -> o.result().code().isFailure()).count();
    long skipped = outcomes.stream().filter(o -> NOT_RUN.contains(o.result().code())).count();
    var time =
        outcomes.stream().map(o -> o.result().elapsed()).reduce(Duration.ZERO, Duration::plus);
    out.append("<testsuite name=\"").append(escape(name));
    out.append("\" tests=\"").append(outcomes.size());
    out.append("\" failures=\"").append(failures);
    out.append("\" skipped=\"").append(skipped);
    out.append("\" time=\"").append(seconds(time)).append("\">\n");
    outcomes.forEach(outcome -> test(out, name, outcome));
    out.append("</testsuite>\n");
  }

  private static void test(StringBuilder out, String suite, Outcome outcome) {
    var path = outcome.test().pathName();
    int slash = path.lastIndexOf('/');
    var folder = slash < 0 ? suite : path.substring(0, slash).replace('.', '_');
    var result = outcome.result();
    out.append("<testcase classname=\"").append(escape(suite + "." + folder));
    out.append("\" name=\"").append(escape(path.substring(slash + 1)));
    out.append("\" time=\"").append(seconds(result.elapsed())).append('"');
    if (result.code().isFailure()) {
      var text = printable(result.output()).replace("]]>", "]]]]><![CDATA[>");
      out.append(">\n  <failure><![CDATA[").append(text).append("]]></failure>\n</testcase>\n");
    } else if (NOT_RUN.contains(result.code())) {
      out.append(">\n  <skipped message=\"").append(escape(reason(result)));
      out.append("\"/>\n</testcase>\n");
    } else {
      out.append("/>\n");
    }
  }

  private static String reason(TestResult result) {
    return switch (result.code()) {
      case EXCLUDED -> "Test not selected (--filter, --max-tests)";
      case SKIPPED -> "User interrupt";
      default -> result.output().strip();
    };
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f", time.toNanos() / 1e9);
  }

  /** Without the control characters that XML 1.0 forbids. */
  private static String printable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }

  private static String escape(String text) {
    return printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
