package org.tdopt.testkit.lit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the suites of the test resources through the command. */
final class LitSuiteTest {
  @TempDir Path directory;

  @Test
  void everyKindOfResult() throws IOException {
    var run = SuiteRun.of(Suites.copy("results", directory), "-j2");
    assertThat(run.results())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("pass.test", "PASS"),
                Map.entry("fail.test", "FAIL"),
                Map.entry("fail-exit.test", "FAIL"),
                Map.entry("xfail.test", "XFAIL"),
                Map.entry("xfail-star.test", "XFAIL"),
                Map.entry("xfail-not-here.test", "PASS"),
                Map.entry("xpass.test", "XPASS"),
                Map.entry("unsupported.test", "UNSUPPORTED"),
                Map.entry("requires-missing.test", "UNSUPPORTED"),
                Map.entry("requires-present.test", "PASS"),
                Map.entry("unresolved-no-run.test", "UNRESOLVED"),
                Map.entry("unresolved-expression.test", "UNRESOLVED"),
                Map.entry("unresolved-shell.test", "UNRESOLVED"),
                Map.entry("unresolved-continuation.test", "UNRESOLVED"),
                Map.entry("command-not-found.test", "FAIL"),
                Map.entry("end.test", "PASS"),
                Map.entry("retries.test", "FLAKYPASS"),
                Map.entry("retries-exhausted.test", "FAIL"),
                Map.entry("define.test", "PASS"),
                Map.entry("define-twice.test", "UNRESOLVED"),
                Map.entry("redefine-unknown.test", "UNRESOLVED"),
                Map.entry("conditional.test", "PASS"),
                Map.entry("sub/nested.test", "PASS")));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.lines())
        .contains(
            "-- Testing: 23 tests, 2 workers --",
            "Failed Tests (4):",
            "  results :: fail.test",
            "Unresolved Tests (6):",
            "Total Discovered Tests: 23",
            "  Unsupported        : 2 (8.70%)",
            "  Passed With Retry  : 1 (4.35%)",
            "  Unexpectedly Passed: 1 (4.35%)");
  }

  @Test
  void shellSuitePasses() throws IOException {
    var run = SuiteRun.of(Suites.copy("shell", directory), "-v");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.results())
        .hasSizeGreaterThan(10)
        .allSatisfy((k, v) -> assertThat(v).isEqualTo("PASS"));
  }

  /** The expected results are those of LLVM's lit 22. */
  @Test
  void edgeCases() throws IOException {
    var suite = Suites.copy("edge", directory);
    var expected = new TreeMap<String, String>();
    for (var line : Files.readAllLines(suite.resolve("expected.txt"))) {
      expected.put(line.split(" ")[0], line.split(" ")[1]);
    }
    var run = SuiteRun.of(suite, "-v");
    assertThat(run.results()).as(run.out()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void verboseShowsTheCommandAndTheCheckFailure() throws IOException {
    var run =
        SuiteRun.of(Suites.copy("results", directory), "-v", "--filter=/?fail.test$|: fail.test");
    assertThat(run.out())
        .contains("******************** TEST 'results :: fail.test' FAILED ********************")
        .contains("Exit Code: 1\n")
        .contains("# RUN: at line 1\necho hello | FileCheck ")
        .contains("# executed command: echo hello\n")
        .contains("# .---command stderr------------\n")
        .contains("error: CHECK: expected string not found in input")
        .contains("# error: command failed with exit status: 1\n")
        .doesNotContain("never reached");
  }

  @Test
  void showAllShowsPassedTests() throws IOException {
    var run = SuiteRun.of(Suites.copy("results", directory), "-a", "--filter=nested");
    assertThat(run.out()).contains("# executed command: echo 'line 2 4 1'");
    assertThat(run.exit()).isZero();
  }

  @Test
  void filtersSelect() throws IOException {
    var suite = Suites.copy("results", directory);
    var run = SuiteRun.of(suite, "--filter=XFAIL", "--filter-out=star", "--show-excluded");
    assertThat(run.results()).containsOnlyKeys("xfail-not-here.test", "xfail.test");
    assertThat(run.lines())
        .contains("-- Testing: 2 of 23 tests, 2 workers --", "Excluded Tests (21):");
    var none = SuiteRun.of(suite, "--filter=nothing-like-it");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("error: filter did not match any tests (of 23 discovered).");
    assertThat(SuiteRun.of(suite, "--filter=nothing-like-it", "--allow-empty-runs").exit())
        .isZero();
  }

  @Test
  void summaryOptions() throws IOException {
    var suite = Suites.copy("results", directory);
    var run = SuiteRun.of(suite, "-q", "--show-unsupported", "--show-xfail", "-s");
    assertThat(run.lines())
        .contains("Unsupported Tests (2):", "Expectedly Failed Tests (2):")
        .noneMatch(line -> line.startsWith("PASS:") || line.startsWith("Testing Time"));
    assertThat(SuiteRun.of(suite, "--ignore-fail").exit()).isZero();
    assertThat(SuiteRun.of(suite, "--time-tests").out()).contains("Slowest Tests:", "Tests Times:");
    assertThat(SuiteRun.of(suite, "--max-failures=1", "-j1").err())
        .contains("warning: reached maximum number of test failures, skipping remaining tests");
    assertThat(SuiteRun.of(suite, "--no-execute", "--filter=fail.test").results())
        .containsEntry("fail.test", "PASS");
    assertThat(SuiteRun.of(suite, "--xfail=fail.test", "--filter=: fail.test").results())
        .containsEntry("fail.test", "XFAIL");
    assertThat(SuiteRun.of(suite, "--xfail-not=xfail.test", "--filter=: xfail.test").results())
        .containsEntry("xfail.test", "FAIL");
  }

  @Test
  void parameters() throws IOException {
    var suite = Suites.copy("results", directory);
    var run = SuiteRun.of(suite, "-Dword=eggs", "--filter=: pass.test", "-v");
    assertThat(run.results()).containsEntry("pass.test", "FAIL");
    assertThat(run.out()).contains("eggs eggs");
  }

  @Test
  void xunitReport() throws IOException {
    var suite = Suites.copy("results", directory);
    var file = directory.resolve("report.xml");
    SuiteRun.of(suite, "--xunit-xml-output=" + file);
    assertThat(Files.readString(file))
        .contains("<testsuite name=\"results\" tests=\"23\" failures=\"11\" skipped=\"2\"")
        .contains("<testcase classname=\"results.sub\" name=\"nested.test\"")
        .contains("<failure><![CDATA[Exit Code: 1")
        .contains("unavailable features: has-no-such-program\"/>");
  }

  @Test
  void timeoutOfAToolInProcess() throws IOException {
    var suite = suite("timeout", "RUN: hang");
    var never = new CountDownLatch(1);
    var run =
        SuiteRun.of(
            suite,
            Map.of(
                "hang",
                (args, in, out, err, cwd) -> {
                  never.await();
                  return 0;
                }),
            "--timeout=1",
            "-v");
    assertThat(run.results()).containsEntry("a.test", "TIMEOUT");
    assertThat(run.out()).contains("Timeout: Reached timeout of 1 seconds");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void timeoutOfAProcess() throws IOException {
    var run = SuiteRun.of(suite("timeout", "RUN: tail -f /dev/null"), "--timeout=1");
    assertThat(run.results()).containsEntry("a.test", "TIMEOUT");
  }

  @Test
  void toolsRunInProcessWithPipesAndDirectory() throws IOException {
    var suite =
        suite(
            "tools",
            """
            RUN: echo text | upper extra | tr T t | FileCheck %s
            RUN: not fails
            RUN: not --crash crashes
            RUN: not not --crash fails
            CHECK: tExt extra in folder tools
            """);
    var run =
        SuiteRun.of(
            suite,
            Map.of(
                "upper",
                (args, in, out, err, cwd) -> {
                  var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                  out.println(
                      text.strip().toUpperCase(Locale.ROOT).replace("XT", "xT")
                          + " "
                          + args.getFirst()
                          + " in folder "
                          + cwd.getFileName());
                  return 0;
                },
                "fails",
                (args, in, out, err, cwd) -> 3,
                "crashes",
                (args, in, out, err, cwd) -> {
                  throw new IllegalStateException("broken");
                }),
            "-v");
    assertThat(run.out()).contains("PASS: tools :: a.test");
  }

  @Test
  void plainNotRejectsACrash() throws IOException {
    var run =
        SuiteRun.of(
            suite("crash", "RUN: not crashes"),
            Map.of(
                "crashes",
                (args, in, out, err, cwd) -> {
                  throw new IllegalStateException("broken");
                }),
            "-v");
    assertThat(run.results()).containsEntry("a.test", "FAIL");
    assertThat(run.out()).contains("IllegalStateException: broken");
  }

  @Test
  void usageErrors() throws IOException {
    var suite = Suites.copy("results", directory);
    assertThat(SuiteRun.of(suite, "--bogus").err())
        .isEqualTo(
            "usage: tdlit [options] TEST_PATH...\n"
                + "tdlit: error: unrecognized arguments: --bogus\n");
    assertThat(SuiteRun.of(suite, "-j0").err()).contains("requires positive integer");
    assertThat(SuiteRun.of(suite, "--filter=(").err()).contains("invalid regular expression: '('");
    assertThat(SuiteRun.of(directory.resolve("nothing")).err())
        .contains("no such file or directory");
    var broken = SuiteRun.of(Suites.copy("broken-config", directory));
    assertThat(broken.exit()).isEqualTo(2);
    assertThat(broken.err()).contains("lit.json: unknown member \"colour\"");
  }

  private Path suite(String name, String test) throws IOException {
    var root = Files.createDirectories(directory.resolve(name));
    Files.writeString(
        root.resolve("lit.json"), "{\"name\": \"" + name + "\", \"suffixes\": [\".test\"]}");
    Files.writeString(root.resolve("a.test"), test + "\n");
    return root;
  }
}
