package org.tdopt.testkit.lit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LLVM's lit, which reads the same {@code lit.json}, comes to the same results. */
final class LlvmLitTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"results", "shell", "edge"})
  void sameResults(String name) throws IOException, InterruptedException {
    var lit = find("lit-22");
    var fileCheck = find("FileCheck-22");
    assumeTrue(lit.isPresent() && fileCheck.isPresent(), "no lit-22 and FileCheck-22 on the path");
    var bin = Files.createDirectory(directory.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("FileCheck"), fileCheck.orElseThrow());
    var suite = Suites.copy(name, directory);
    var builder =
        new ProcessBuilder(lit.orElseThrow().toString(), "-v", suite.toString())
            .redirectErrorStream(true);
    var environment = builder.environment();
    environment.put("PATH", bin + File.pathSeparator + environment.get("PATH"));
    environment.put("LIT_EXEC_ROOT", directory.resolve("exec").toString());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var ours = SuiteRun.of(suite, "-v");
    assertThat(ours.results())
        .as(output)
        .containsExactlyInAnyOrderEntriesOf(SuiteRun.results(output));
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(entry -> Path.of(entry, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
