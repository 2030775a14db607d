package org.tdopt.testkit.lit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen, in which order, and what is written of it. */
final class LitSelectionTest {
  @TempDir Path directory;

  @BeforeEach
  void suite() throws IOException {
    Files.writeString(
        directory.resolve("lit.json"),
        "{\"name\": \"s\", \"suffixes\": [\".test\"], \"recursive_expansion_limit\": 4}");
    Files.writeString(directory.resolve("a.test"), "RUN: true\n");
    Files.writeString(directory.resolve("b.test"), "RUN: false\n");
    Files.writeString(directory.resolve("c.test"), "RUN: true\nREQUIRES: one && !{{t.o}}\n");
    Files.writeString(directory.resolve("d.test"), "RUN: false\nXFAIL: *\n");
  }

  private SuiteRun run(String... options) {
    return SuiteRun.of(directory, options);
  }

  @Test
  void failedTestsAreRememberedAndRunFirst() {
    assertThat(run("--filter-failed").err()).contains("filter did not match any tests");
    assertThat(run("-j1").results().keySet()).first().isEqualTo("a.test");
    assertThat(run("-j1").results().keySet()).first().isEqualTo("b.test");
    assertThat(run("--filter-failed").results()).containsOnlyKeys("b.test");
    assertThat(run("-j1", "--order=lexical").results().keySet()).first().isEqualTo("a.test");
  }

  @Test
  void timesAreNotRememberedIfNotWanted() {
    run("--skip-test-time-recording");
    assertThat(directory.resolve(".lit_test_times.txt")).doesNotExist();
    run();
    assertThat(directory.resolve(".lit_test_times.txt")).content().contains("e-", " a.test\n");
  }

  @Test
  void usedFeaturesAreListed() {
    assertThat(run("--show-used-features").out()).isEqualTo("one {{t.o}}\n");
  }

  @Test
  void shardsAreToldAndTaken() {
    var run = run("--num-shards=2", "--run-shard=2", "--order=lexical");
    assertThat(run.results()).containsOnlyKeys("b.test", "d.test");
    assertThat(run.err())
        .isEqualTo("tdlit: note: Selecting shard 2/2 = size 2/4 = tests #(2*k)+2 = [2, 4]\n");
  }

  @Test
  void expectedFailuresAreLeftOut() {
    assertThat(run("--exclude-xfail").results()).containsEntry("d.test", "EXCLUDED");
    assertThat(run("--no-execute").results()).containsEntry("d.test", "XPASS");
  }

  @Test
  void retriesOfTheCommandLine() throws IOException {
    Files.writeString(
        directory.resolve("e.test"),
        "RUN: sh -c 'if test -f %t; then exit 0; fi; touch %t; exit 1'\n");
    assertThat(run("--max-retries-per-test=1", "--filter=e.test").results())
        .containsEntry("e.test", "FLAKYPASS");
  }

  @Test
  void resultsAsJson() throws IOException {
    var file = directory.resolve("out.json");
    run("-o", file.toString(), "-j1", "--order=lexical");
    assertThat(file)
        .content()
        .startsWith("{\n  \"__version__\": [\n    22,\n")
        .contains(
            "    {\n      \"code\": \"FAIL\",\n      \"elapsed\": ",
            "      \"name\": \"s :: b.test\",\n"
                + "      \"output\": \"Exit Code: 1\\n"
                + "\\n"
                + "Command Output");
  }

  @Test
  void runsAsATrace() throws IOException {
    var file = directory.resolve("trace.json");
    run("--time-trace-output=" + file);
    assertThat(file).content().contains("\"traceEvents\": [", "\"name\": \"s :: a.test\"");
  }

  @Test
  void listsByPathAndJoinedShortOptions() {
    var run = run("-srv", "--show-pass");
    assertThat(run.out()).contains("Testing: 0  2  4 ").contains("# error: command failed");
    assertThat(run.lines()).anyMatch(line -> line.startsWith("  ") && line.endsWith("/a.test"));
  }

  @Test
  void substitutionsAreAppliedToTheirResults() throws IOException {
    Files.writeString(
        directory.resolve("e.test"),
        """
        DEFINE: %{inner} =
        DEFINE: %{outer} = echo %{inner} end
        REDEFINE: %{inner} = x
        RUN: %{outer} | FileCheck %s
        CHECK: x end
        """);
    Files.writeString(directory.resolve("f.test"), "DEFINE: %{a} = %{a} b\nRUN: echo %{a}\n");
    var run = run("-v", "--filter=[ef].test");
    assertThat(run.results()).containsEntry("e.test", "PASS").containsEntry("f.test", "UNRESOLVED");
    assertThat(run.out()).contains("did not complete in the provided recursion limit (4)");
  }

  @Test
  void foldersChangeTheConfiguration() throws IOException {
    var sub = Files.createDirectories(directory.resolve("sub/inner"));
    Files.writeString(
        directory.resolve("sub/lit.local.json"),
        """
        {"suffixes": [".t"], "features": ["extra"], "substitutions": {"%{x}": "1"},
         "environment": {"V": "2"}, "excludes": ["skipped.t"]}
        """);
    Files.writeString(directory.resolve("sub/skipped.t"), "RUN: false\n");
    Files.writeString(sub.resolve("e.t"), "REQUIRES: extra\nRUN: sh -c 'test %{x}$V = 12'\n");
    var none = Files.createDirectories(directory.resolve("none"));
    Files.writeString(none.resolve("lit.local.json"), "{\"unsupported\": true}");
    Files.writeString(none.resolve("f.test"), "RUN: true\n");
    assertThat(run("--filter=/").results())
        .containsOnly(Map.entry("sub/inner/e.t", "PASS"), Map.entry("none/f.test", "UNSUPPORTED"));
    assertThat(SuiteRun.of(sub.resolve("e.t")).results()).containsEntry("sub/inner/e.t", "PASS");
    Files.writeString(none.resolve("lit.local.json"), "{\"nonsense\": 1}");
    assertThat(run().err()).contains("lit.local.json: unknown member \"nonsense\"");
  }

  @Test
  void argumentsFromAFileAndWrongOnes() throws IOException {
    var file = directory.resolve("arguments");
    Files.write(file, List.of("-v", "--filter=a.test"));
    assertThat(run("@" + file).results()).containsOnlyKeys("a.test");
    assertThat(run("--filt=x").err())
        .contains("ambiguous option: --filt=x could match --filter, --filter-failed");
    assertThat(run("--order=foo").err())
        .contains("invalid choice: 'foo' (choose from 'lexical', 'random', 'smart')");
    assertThat(run("--time-tests", "--skip-test-time-recording").err())
        .contains("not allowed with");
  }
}
