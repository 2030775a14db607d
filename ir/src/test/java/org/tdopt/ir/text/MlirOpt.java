package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** MLIR's own tool, where it is installed. */
final class MlirOpt {
  private static final String TOOL = "mlir-opt-22";

  private final Path folder;

  MlirOpt(Path folder) {
    this.folder = folder;
  }

  /** Skips the test if the tool is not there. */
  static void assumeInstalled() {
    var path = System.getenv().getOrDefault("PATH", "");
    Assumptions.assumeTrue(
        Stream.of(path.split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, TOOL))),
        TOOL + " is not installed");
  }

  /** What the tool prints in generic form for each module of {@code text}; it must accept all. */
  List<String> generic(String text, boolean debugInfo) throws IOException, InterruptedException {
    var options = new ArrayList<>(List.of("--mlir-print-op-generic", "--split-input-file"));
    if (debugInfo) {
      options.add("--mlir-print-debuginfo");
    }
    return Arrays.asList(run(text, options).split("(?m)^" + Texts.SPLIT));
  }

  private String run(String text, List<String> options) throws IOException, InterruptedException {
    var in = folder.resolve("in.mlir");
    var out = folder.resolve("out.mlir");
    Files.writeString(in, text);
    var command = new ArrayList<>(List.of(TOOL, "--allow-unregistered-dialect", "in.mlir"));
    command.addAll(options);
    command.addAll(List.of("-o", out.toString()));
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("%s%n%s", messages, text).isZero();
    return Files.readString(out);
  }
}
