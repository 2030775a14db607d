package org.tdopt.testkit.lit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tdopt.testkit.lit.LitOptionParser.UsageException;
import org.tdopt.testkit.shell.InProcessTool;

/** The command {@code tdlit}. */
public final class LitCommand {
  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final LitOptions options;
  private final Map<String, InProcessTool> tools;
  private final PrintStream out;
  private final PrintStream err;

  private LitCommand(
      LitOptions options, Map<String, InProcessTool> tools, PrintStream out, PrintStream err) {
    this.options = options;
    this.tools = tools;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    System.exit(run(args, LitTools.standard(), System.out, System.err, Path.of("")));
  }

  /**
   * Finds and runs tests.
   *
   * @param tools commands to run in process, by name; see {@link LitTools#standardAnd}
   * @param directory paths in {@code args} are relative to it
   * @return 0 if nothing failed, 1 if a test did, 2 if nothing could be run
   */
  public static int run(
      String[] args,
      Map<String, InProcessTool> tools,
      PrintStream out,
      PrintStream err,
      Path directory) {
    var all = new ArrayList<>(Arrays.asList(args));
    Arrays.stream(Optional.ofNullable(System.getenv("LIT_OPTS")).orElse("").split("\\s+"))
        .filter(option -> !option.isEmpty())
        .forEach(all::add);
    try {
      var parser = LitOptionParser.parse(all);
      if (parser.wants("--help")) {
        out.print(LitHelp.USAGE);
        return PASSED;
      }
      if (parser.wants("--version")) {
        out.print(LitHelp.VERSION);
        return PASSED;
      }
      var options = parser.options(directory, System.getenv());
      return new LitCommand(options, tools, out, err).run();
    } catch (UsageException e) {
      err.print("tdlit: error: " + e.getMessage() + "\n");
      return USAGE;
    } catch (LitConfigException | IOException e) {
      err.print("tdlit: fatal: " + e.getMessage() + "\n");
      return USAGE;
    }
  }

  private int run() throws LitConfigException, IOException {
    var discovery = new TestDiscovery(options.parameters());
    var found = new LinkedHashSet<LitTest>();
    for (var input : options.inputs()) {
      found.addAll(discovery.find(input));
    }
    var discovered = new ArrayList<>(found);
    if (discovered.isEmpty()) {
      err.print("error: did not discover any tests for provided path(s)\n");
      return USAGE;
    }
    discovered.sort(Comparator.comparing(LitTest::fullName));
    if (options.showSuites() || options.showTests()) {
      show(discovered);
      return PASSED;
    }
    var selected = new ArrayList<>(discovered.stream().filter(this::selects).toList());
    if (selected.isEmpty()) {
      err.print(
          "error: filter did not match any tests (of " + discovered.size() + " discovered).  ");
      err.print(
          options.allowEmptyRuns()
              ? "Suppressing error because '--allow-empty-runs' was specified.\n"
              : "Use '--allow-empty-runs' to suppress this error.\n");
      return options.allowEmptyRuns() ? PASSED : USAGE;
    }
    order(selected);
    return execute(discovered, limited(selected));
  }

  private boolean selects(LitTest test) {
    var name = test.fullName();
    return options.filter().map(pattern -> pattern.matcher(name).find()).orElse(true)
        && !options.filterOut().map(pattern -> pattern.matcher(name).find()).orElse(false);
  }

  private void order(List<LitTest> tests) {
    if (options.shuffle()) {
      long seed = System.nanoTime();
      out.print("-- Shuffled with seed " + seed + " --\n");
      Collections.shuffle(tests, new Random(seed));
    }
  }

  private List<LitTest> limited(List<LitTest> tests) {
    var chosen = new ArrayList<LitTest>();
    for (int i = 0; i < tests.size(); i++) {
      int index = i;
      if (options.shard().map(s -> index % s.count() == s.number() - 1).orElse(true)) {
        chosen.add(tests.get(i));
      }
    }
    return chosen.subList(0, Math.min(options.maxTests(), chosen.size()));
  }

  private int execute(List<LitTest> discovered, List<LitTest> selected) throws IOException {
    long start = System.nanoTime();
    int workers = Math.min(selected.size(), options.workers());
    var display = new Display(options, out, selected.size());
    display.header(discovered.size(), workers);
    var settings =
        new TestRunner.Settings(
            tools, options.timeout(), options.execute(), options.xfail(), options.xfailNot());
    var pool =
        new TestPool(
            new TestRunner(settings), workers, options.maxFailures(), options.maxTime(), display);
    var results = pool.run(selected);
    var chosen = new HashSet<>(selected);
    pool.interruption().ifPresent(why -> err.print(why + ", skipping remaining tests\n"));
    var outcomes =
        discovered.stream()
            .map(
                test ->
                    new Outcome(
                        test,
                        results.getOrDefault(
                            test,
                            TestResult.notRun(
                                chosen.contains(test) ? ResultCode.SKIPPED : ResultCode.EXCLUDED,
                                ""))))
            .toList();
    var elapsed = Duration.ofNanos(System.nanoTime() - start);
    if (options.timeTests()) {
      Summary.printTimes(outcomes, out);
    }
    Summary.print(options, outcomes, elapsed, out);
    if (options.xunitOutput().isPresent()) {
      var reported =
          outcomes.stream()
              .filter(o -> !options.reportFailuresOnly() || o.result().code().isFailure())
              .toList();
      Files.writeString(options.xunitOutput().get(), XunitReport.write(reported, elapsed));
    }
    boolean failed = outcomes.stream().anyMatch(o -> o.result().code().isFailure());
    if (failed && options.ignoreFail()) {
      err.print("\nExiting with status 0 instead of 1 because '--ignore-fail' was specified.\n");
    }
    return failed && !options.ignoreFail() ? FAILED : PASSED;
  }

  private void show(List<LitTest> tests) {
    if (options.showSuites()) {
      out.print("-- Test Suites --\n");
      for (var suite : tests.stream().map(LitTest::suite).distinct().toList()) {
        long count = tests.stream().filter(test -> test.suite().equals(suite)).count();
        out.print("  " + suite.config().name() + " - " + count + " tests\n");
        out.print("    Source Root: " + suite.root() + "\n");
        out.print("    Exec Root  : " + suite.execRoot() + "\n");
        out.print("    Available Features: " + String.join(" ", suite.features()) + "\n");
      }
    }
    if (options.showTests()) {
      out.print("-- Available Tests --\n");
      tests.forEach(test -> out.print("  " + test.fullName() + "\n"));
    }
  }
}
