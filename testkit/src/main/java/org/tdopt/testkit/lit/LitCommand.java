package org.tdopt.testkit.lit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tdopt.testkit.lit.LitArguments.UsageException;
import org.tdopt.testkit.shell.InProcessTool;

/** The command {@code tdlit}. */
public final class LitCommand {
  private static final int PASSED = 0;
  private static final int USAGE = 2;

  private final LitCall call;

  private LitCommand(LitCall call) {
    this.call = call;
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
      var parser = LitOptionParser.parse(all, directory, System.getenv());
      if (parser.wants("--help")) {
        out.print(LitHelp.USAGE);
        return PASSED;
      }
      if (parser.wants("--version")) {
        out.print(LitHelp.VERSION);
        return PASSED;
      }
      var command = WorkerProcess.commandOfThisProcess(Arrays.asList(args));
      return new LitCommand(new LitCall(parser.options(), command, tools, out, err)).run();
    } catch (UsageException e) {
      err.print("usage: tdlit [options] TEST_PATH...\n");
      err.print("tdlit: error: " + e.getMessage() + "\n");
      return USAGE;
    } catch (LitConfigException | IOException e) {
      err.print("tdlit: fatal: " + e.getMessage() + "\n");
      return USAGE;
    }
  }

  private int run() throws LitConfigException, IOException {
    var options = call.options();
    var out = call.out();
    var err = call.err();
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
    var run = new LitRun(call);
    var temporary = System.getenv(WorkerProcess.VARIABLE);
    if (temporary != null) {
      var runner = new TestRunner(run.settings(Path.of(temporary)));
      WorkerLoop.run(discovered, runner, System.in, System.out);
      return PASSED;
    }
    var output = options.output();
    if (output.showSuites() || output.showTests()) {
      show(discovered);
      return PASSED;
    }
    if (output.showFeatures()) {
      var used = new TreeSet<String>();
      for (var test : discovered) {
        used.addAll(test.usedFeatures());
      }
      out.print(String.join(" ", used) + "\n");
      return PASSED;
    }
    var selection = new TestSelection(options.selection());
    var selected = selection.matching(discovered);
    if (selected.isEmpty()) {
      err.print(
          "error: filter did not match any tests (of " + discovered.size() + " discovered).  ");
      err.print(
          options.selection().allowEmptyRuns()
              ? "Suppressing error because '--allow-empty-runs' was specified.\n"
              : "Use '--allow-empty-runs' to suppress this error.\n");
      return options.selection().allowEmptyRuns() ? PASSED : USAGE;
    }
    var chosen = selection.limited(selection.ordered(selected));
    if (output.notes()) {
      selection.note(selected.size()).ifPresent(note -> err.print("tdlit: note: " + note + "\n"));
    }
    if (chosen.isEmpty()) {
      err.print(
          "warning: shard does not contain any tests.  Consider decreasing the number of"
              + " shards.\n");
      return PASSED;
    }
    return run.execute(discovered, chosen);
  }

  private void show(List<LitTest> tests) {
    var out = call.out();
    var output = call.options().output();
    if (output.showSuites()) {
      out.print("-- Test Suites --\n");
      for (var root : tests.stream().map(test -> test.suite().root()).distinct().toList()) {
        var ofSuite = tests.stream().filter(test -> test.suite().root().equals(root)).toList();
        var suite = ofSuite.getFirst().suite();
        out.print("  " + suite.config().name() + " - " + ofSuite.size() + " tests\n");
        out.print("    Source Root: " + suite.root() + "\n");
        out.print("    Exec Root  : " + suite.execRoot() + "\n");
        out.print("    Available Features: " + String.join(" ", suite.features()) + "\n");
        var substitutions =
            suite.config().substitutions().entrySet().stream()
                .map(entry -> entry.getKey() + " => " + entry.getValue())
                .sorted()
                .toList();
        var indented = String.join("\n" + " ".repeat(29), substitutions);
        out.print("    Available Substitutions: " + indented + "\n");
      }
    }
    if (output.showTests()) {
      out.print("-- Available Tests --\n");
      tests.forEach(test -> out.print("  " + test.fullName() + "\n"));
    }
  }
}
