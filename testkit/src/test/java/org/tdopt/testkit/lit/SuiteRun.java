package org.tdopt.testkit.lit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tdopt.testkit.shell.InProcessTool;

/** One run of the command over a copied suite. */
record SuiteRun(int exit, String out, String err) {
  private static final Pattern RESULT = Pattern.compile("(?m)^([A-Z]+): [^:\n]* :: (\\S+) \\(");

  static SuiteRun of(Path suite, String... options) {
    return of(suite, Map.of(), options);
  }

  static SuiteRun of(Path suite, Map<String, InProcessTool> tools, String... options) {
    var args = new ArrayList<>(Arrays.asList(options));
    args.add(suite.toString());
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        LitCommand.run(
            args.toArray(String[]::new),
            LitTools.standardAnd(tools),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Path.of(""));
    return new SuiteRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The result of each test, by path. */
  static Map<String, String> results(String output) {
    var results = new LinkedHashMap<String, String>();
    var matcher = RESULT.matcher(output);
    while (matcher.find()) {
      results.put(matcher.group(2), matcher.group(1));
    }
    return results;
  }

  Map<String, String> results() {
    return results(out);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
