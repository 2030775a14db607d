package org.tdopt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a part of the lit tests with LLVM's lit and FileCheck. Every command starts a JVM there, so
 * it is one test or two of each kind; {@code lit-22 test/lit} runs all.
 */
final class LlvmLitSuiteTest {
  private static final String PART =
      "dialects/arith/ops|passes/tiling/fuse|rv/dot|tools/filecheck|tools/tdlit|tools/tdopt/pipeline";

  @TempDir Path directory;

  @Test
  void passes() throws IOException, InterruptedException {
    var lit = find("lit-22");
    assumeTrue(lit.isPresent(), "no lit-22 on the path");
    assumeTrue(find("FileCheck-22").isPresent(), "no FileCheck-22 on the path");
    var tools = Files.createDirectory(directory.resolve("bin"));
    for (var tool : Tools.NAMES) {
      script(tools.resolve(tool), tool);
    }
    var process =
        new ProcessBuilder(
                lit.orElseThrow().toString(),
                "-v",
                "--filter=" + PART,
                "-Dtools=" + tools,
                "-Dexec_root=" + directory.resolve("exec"),
                "../test/lit")
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("PASS: tdopt :: tools/filecheck/filecheck.test");
  }

  private static void script(Path file, String tool) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(
        file,
        """
        #!/bin/sh
        exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' %s %s "$@"
        """
            .formatted(java, System.getProperty("java.class.path"), Main.class.getName(), tool));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(entry -> Path.of(entry, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
