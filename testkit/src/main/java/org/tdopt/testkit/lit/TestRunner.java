package org.tdopt.testkit.lit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tdopt.testkit.lit.TestScript.Kind;
import org.tdopt.testkit.shell.Deadline;
import org.tdopt.testkit.shell.InProcessTool;
import org.tdopt.testkit.shell.Shell;
import org.tdopt.testkit.shell.ShellNode;
import org.tdopt.testkit.shell.ShellParser;
import org.tdopt.testkit.shell.ShellSyntaxException;

/** Runs tests; safe to use from several threads. */
public final class TestRunner implements TestExecutor {
  /**
   * How tests are run.
   *
   * @param tools commands to run in process, by name
   * @param timeout of one test
   * @param execute false to take every test that would run as passed
   * @param retries of a failed test that does not say how many
   * @param xfail paths or full names of tests that are expected to fail
   * @param xfailNot paths or full names of tests whose XFAIL is ignored
   * @param excludeXfail whether tests that are expected to fail are left out
   * @param environment the variables of every test
   */
  public record Settings(
      Map<String, InProcessTool> tools,
      Optional<Duration> timeout,
      boolean execute,
      int retries,
      Set<String> xfail,
      Set<String> xfailNot,
      boolean excludeXfail,
      Map<String, String> environment) {
    /** No timeout, no exceptions. */
    public static Settings of(Map<String, InProcessTool> tools) {
      return new Settings(
          tools,
          Optional.empty(),
          true,
          0,
          Set.of(),
          Set.of(),
          false,
          TestEnvironment.inherited(System.getenv(), List.of()));
    }
  }

  private record Step(String location, String command) {}

  private final Settings settings;
  private final AtomicBoolean leftTools = new AtomicBoolean();

  public TestRunner(Settings settings) {
    this.settings = settings;
  }

  /** Whether a tool of a test that ran out of time has not stopped. */
  boolean leftTools() {
    return leftTools.get();
  }

  /** Runs {@code test}; never throws for what is in it. */
  @Override
  public TestResult run(LitTest test) {
    long start = System.nanoTime();
    TestResult result;
    try {
      result = runChecked(test);
    } catch (LitScriptException e) {
      result = TestResult.notRun(ResultCode.UNRESOLVED, e.getMessage());
    } catch (IOException e) {
      result = TestResult.notRun(ResultCode.UNRESOLVED, "cannot read or prepare the test: " + e);
    }
    return result.since(start);
  }

  private TestResult runChecked(LitTest test) throws LitScriptException, IOException {
    if (test.suite().config().unsupported()) {
      return TestResult.notRun(ResultCode.UNSUPPORTED, "Test is unsupported");
    }
    // Test files may hold bytes that are no UTF-8; the keywords survive that.
    var text = new String(Files.readAllBytes(test.source()), StandardCharsets.UTF_8);
    var script = TestScriptParser.parse(text);
    boolean failureExpected = expectedToFail(test, script);
    if (settings.excludeXfail() && failureExpected) {
      return TestResult.notRun(ResultCode.EXCLUDED, "excluding XFAIL tests");
    }
    var features = test.suite().features();
    var missing = select(script.requires(), features, false);
    if (!missing.isEmpty()) {
      return TestResult.notRun(
          ResultCode.UNSUPPORTED,
          "Test requires the following unavailable features: " + String.join(", ", missing));
    }
    var present = select(script.unsupported(), features, true);
    if (!present.isEmpty()) {
      return TestResult.notRun(
          ResultCode.UNSUPPORTED,
          "Test does not support the following features and/or targets: "
              + String.join(", ", present));
    }
    if (!settings.execute()) {
      return TestResult.notRun(failureExpected ? ResultCode.XPASS : ResultCode.PASS, "");
    }
    Files.createDirectories(test.execFolder().resolve("Output"));
    var result = attempt(test, steps(test, script), retries(test, script) + 1);
    return failureExpected ? inverted(result) : result;
  }

  private int retries(LitTest test, TestScript script) {
    return script
        .allowedRetries()
        .or(() -> test.suite().config().retries())
        .orElse(settings.retries());
  }

  private static List<String> select(List<String> conditions, Set<String> features, boolean wanted)
      throws LitScriptException {
    var selected = new ArrayList<String>();
    for (var condition : conditions) {
      boolean holds = condition.equals("*") || BooleanExpression.evaluate(condition, features);
      if (holds == wanted) {
        selected.add(condition);
      }
    }
    return selected;
  }

  private boolean expectedToFail(LitTest test, TestScript script) throws LitScriptException {
    if (named(settings.xfailNot(), test)) {
      return false;
    }
    return named(settings.xfail(), test)
        || !select(script.xfails(), test.suite().features(), true).isEmpty();
  }

  private static boolean named(Set<String> names, LitTest test) {
    return names.contains(test.pathName()) || names.contains(test.fullName());
  }

  private static TestResult inverted(TestResult result) {
    return switch (result.code()) {
      case PASS -> result.withCode(ResultCode.XPASS);
      case FAIL -> result.withCode(ResultCode.XFAIL);
      default -> result;
    };
  }

  private static List<Step> steps(LitTest test, TestScript script) throws LitScriptException {
    var substitutions = Substitutions.of(test);
    var steps = new ArrayList<Step>();
    for (var directive : script.directives()) {
      if (directive.kind() == Kind.RUN) {
        var location = "RUN: at line " + directive.firstLine();
        steps.add(new Step(location, substitutions.apply(directive.text())));
      } else {
        substitutions.define(directive);
      }
    }
    return steps;
  }

  private TestResult attempt(LitTest test, List<Step> steps, int allowed) {
    for (int attempt = 1; ; attempt++) {
      var result = runOnce(test, steps);
      if (result.code() == ResultCode.FAIL && attempt < allowed) {
        continue;
      }
      boolean flaky = attempt > 1 && result.code() == ResultCode.PASS;
      var code = flaky ? ResultCode.FLAKYPASS : result.code();
      return result.withCode(code).withAttempts(attempt, allowed);
    }
  }

  private TestResult runOnce(LitTest test, List<Step> steps) {
    var parsed = new ArrayList<Optional<ShellNode>>();
    for (var step : steps) {
      try {
        parsed.add(
            step.command().isEmpty()
                ? Optional.empty()
                : Optional.of(ShellParser.parse(step.command())));
      } catch (ShellSyntaxException e) {
        var log = new ExecutionLog(false);
        log.remark("shell parser error on " + step.location() + ": " + step.command());
        log.remark(e.getMessage());
        return TestResult.notRun(ResultCode.UNRESOLVED, log.report(1, Optional.empty()));
      }
    }
    var deadline = settings.timeout().map(Deadline::in).orElseGet(Deadline::none);
    var shell = new Shell(tools(test), test.execFolder(), environment(test), deadline);
    var log = new ExecutionLog(settings.timeout().isPresent());
    int exit = 0;
    for (int i = 0; i < steps.size() && exit == 0; i++) {
      log.step(steps.get(i).location(), steps.get(i).command());
      if (parsed.get(i).isPresent()) {
        int before = shell.results().size();
        exit = shell.run(parsed.get(i).get());
        var results = shell.results();
        results.subList(before, results.size()).forEach(log::command);
      }
    }
    if (shell.stuck()) {
      leftTools.set(true);
    }
    var code = exit == 0 ? ResultCode.PASS : ResultCode.FAIL;
    if (exit != 0 && shell.timedOut()) {
      code = ResultCode.TIMEOUT;
    } else if (shell.unresolved()) {
      code = ResultCode.UNRESOLVED;
    }
    var timeout = shell.timedOut() ? settings.timeout() : Optional.<Duration>empty();
    return TestResult.notRun(code, log.report(exit, timeout));
  }

  private Map<String, InProcessTool> tools(LitTest test) {
    var wanted = test.suite().config().tools();
    var tools = new TreeMap<>(settings.tools());
    if (!wanted.isEmpty()) {
      tools.keySet().retainAll(wanted);
    }
    return tools;
  }

  private Map<String, String> environment(LitTest test) {
    var environment = new TreeMap<>(settings.environment());
    environment.putAll(test.suite().config().environment());
    environment.put("LIT_CURRENT_TESTCASE", test.fullName());
    return environment;
  }
}
