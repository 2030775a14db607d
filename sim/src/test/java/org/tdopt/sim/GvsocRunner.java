package org.tdopt.sim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Runs programs on a GVSoC that the system property {@code gvsoc} names, to record what tests
 * expect. Recordings are made again with {@code -Dgvsoc=/path/to/gvsoc}; without it tests compare.
 */
final class GvsocRunner {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private GvsocRunner() {}

  /**
   * What GVSoC printed for a program on target siracusa, reduced to what is recorded of it.
   *
   * @param resource the recording's name; it is written where a GVSoC is named and read elsewhere
   */
  static List<String> recorded(String resource, byte[] elf, UnaryOperator<String> reduceLine)
      throws IOException, InterruptedException {
    var executable = System.getProperty("gvsoc");
    if (executable == null) {
      try (var in = Objects.requireNonNull(GvsocRunner.class.getResourceAsStream("/" + resource))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      }
    }
    var lines = run(executable, elf).lines().map(reduceLine).toList();
    var file = RESOURCES.resolve(resource);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return lines;
  }

  private static String run(String executable, byte[] elf)
      throws IOException, InterruptedException {
    var dir = Files.createTempDirectory("gvsoc");
    var program = Files.write(dir.resolve("program.elf"), elf);
    var process =
        new ProcessBuilder(
                executable,
                "--target=siracusa",
                "--binary",
                program.toString(),
                "--work-dir=" + dir,
                "image",
                "flash",
                "run")
            .redirectError(dir.resolve("errors").toFile())
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    // The first line echoes the command.
    return output.substring(output.indexOf('\n') + 1);
  }
}
