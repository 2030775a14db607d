package org.tdopt.testkit.lit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Runs the chosen tests and reports their results. */
final class LitRun {
  private static final int PASSED = 0;
  private static final int FAILED = 1;

  private final LitCall call;
  private final LitOptions options;
  private final PrintStream out;

  LitRun(LitCall call) {
    this.call = call;
    options = call.options();
    out = call.out();
  }

  /** The exit code. */
  int execute(List<LitTest> discovered, List<LitTest> selected) throws IOException {
    var temporary = Files.createTempDirectory("lit-tmp-");
    try {
      return execute(discovered, selected, temporary);
    } finally {
      delete(temporary);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private int execute(List<LitTest> discovered, List<LitTest> selected, Path temporary)
      throws IOException {
    long start = System.nanoTime();
    int workers = Math.min(selected.size(), options.workers());
    var display = new Display(options.output(), out, selected.size());
    display.header(discovered.size(), workers);
    var pool =
        new TestPool(
            () -> executor(temporary),
            workers,
            options.execution().maxFailures(),
            options.execution().maxTime(),
            display);
    var results = pool.run(selected);
    display.end();
    var chosen = new HashSet<>(selected);
    pool.interruption().ifPresent(why -> call.err().print(why + ", skipping remaining tests\n"));
    var outcomes =
        discovered.stream()
            .map(
                test -> {
                  var otherwise = chosen.contains(test) ? ResultCode.SKIPPED : ResultCode.EXCLUDED;
                  return new Outcome(
                      test, results.getOrDefault(test, TestResult.notRun(otherwise, "")));
                })
            .toList();
    var elapsed = Duration.ofNanos(System.nanoTime() - start);
    if (options.execution().recordTimes()) {
      TestTimes.record(outcomes);
    }
    if (options.output().timeTests()) {
      Histogram.print(outcomes, out);
    }
    Summary.print(options.output(), outcomes, elapsed, out);
    var shard = options.selection().shard().isPresent();
    report(
        shard ? outcomes.stream().filter(o -> chosen.contains(o.test())).toList() : outcomes,
        elapsed);
    boolean failed = outcomes.stream().anyMatch(o -> o.result().code().isFailure());
    if (failed && options.execution().ignoreFail()) {
      call.err().print("\nExiting with status 0 instead of 1 because '--ignore-fail' was specified.\n");
    }
    return failed && !options.execution().ignoreFail() ? FAILED : PASSED;
  }

  private TestExecutor executor(Path temporary) {
    var timeout = options.execution().timeout();
    return timeout.isPresent() && call.ownCommand().isPresent()
        ? new WorkerProcess(call.ownCommand().get(), temporary, timeout.get())
        : new TestRunner(settings(temporary));
  }

  TestRunner.Settings settings(Path temporary) {
    var execution = options.execution();
    var environment = new TreeMap<>(TestEnvironment.inherited(System.getenv(), execution.path()));
    for (var name : List.of("TMP", "TMPDIR", "TEMP", "TEMPDIR")) {
      environment.put(name, temporary.toString());
    }
    return new TestRunner.Settings(
        call.tools(),
        execution.timeout(),
        execution.execute(),
        execution.retries(),
        execution.xfail(),
        execution.xfailNot(),
        execution.excludeXfail(),
        environment);
  }

  private void report(List<Outcome> outcomes, Duration elapsed) throws IOException {
    var reports = options.reports();
    var reported =
        outcomes.stream()
            .filter(o -> !reports.failuresOnly() || o.result().code().isFailure())
            .toList();
    if (reports.json().isPresent()) {
      Files.writeString(reports.json().get(), JsonReport.write(reported, elapsed));
    }
    if (reports.xunit().isPresent()) {
      Files.writeString(reports.xunit().get(), XunitReport.write(reported, elapsed));
    }
    if (reports.timeTrace().isPresent()) {
      Files.writeString(reports.timeTrace().get(), TimeTraceReport.write(reported));
    }
  }
}
