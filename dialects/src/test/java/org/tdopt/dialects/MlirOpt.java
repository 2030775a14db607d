package org.tdopt.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Runs MLIR's own tool, where it is installed. */
final class MlirOpt {
  private static final String PROGRAM = "mlir-opt-22";

  private MlirOpt() {}

  /** Skips the test, with the reason, if the tool is not there. */
  static void assumeInstalled() {
    boolean found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, PROGRAM)));
    Assumptions.assumeTrue(found, PROGRAM + " is not on the PATH");
  }

  /** What the tool prints for {@code text}; an error of it fails the test. */
  static String run(String text, String... options) {
    var command = new ArrayList<>(List.of(PROGRAM));
    command.addAll(List.of(options));
    try {
      var errors = Files.createTempFile("mlir-opt", ".txt");
      try {
        var process =
            new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (var in = process.getOutputStream()) {
          in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        var out =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(code)
            .as("%s on:%n%s%nsays:%n%s", PROGRAM, text, Files.readString(errors))
            .isZero();
        return out;
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
