package org.tdopt.passes.parity;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs MLIR's own tool, where it is installed. */
final class MlirOpt {
  static final String PROGRAM = "mlir-opt-22";
  private static final String SEPARATOR = "// -----\n";

  private MlirOpt() {}

  static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, PROGRAM)));
  }

  /** What the tool prints in the generic form for each of the modules; one process does all. */
  static List<String> run(List<String> modules, String... options)
      throws IOException, InterruptedException {
    var input = Files.createTempFile("parity", ".mlir");
    var output = Files.createTempFile("parity", ".out");
    try {
      Files.writeString(input, String.join(SEPARATOR, modules));
      var command = new ArrayList<>(List.of(PROGRAM, input.toString()));
      command.addAll(List.of(options));
      command.addAll(List.of("--split-input-file", "--mlir-print-op-generic"));
      command.addAll(List.of("-o", output.toString()));
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(PROGRAM + " fails: " + messages);
      }
      return Arrays.stream(Files.readString(output).split(SEPARATOR))
          .map(m -> m.strip() + "\n")
          .toList();
    } finally {
      Files.deleteIfExists(input);
      Files.deleteIfExists(output);
    }
  }
}
