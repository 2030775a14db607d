package org.tdopt.sim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs programs on a GVSoC that the system property {@code gvsoc} names, to record what tests
 * expect. Recordings are made again with {@code -Dgvsoc=/path/to/gvsoc}; without it tests compare.
 */
final class GvsocRunner {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private final String executable;

  private GvsocRunner(String executable) {
    this.executable = executable;
  }

  /** The runner, if recordings are to be made. */
  static Optional<GvsocRunner> find() {
    return Optional.ofNullable(System.getProperty("gvsoc")).map(GvsocRunner::new);
  }

  /** What a program prints on target siracusa. */
  String run(byte[] elf) throws IOException, InterruptedException {
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

  /** Replaces a recording in the source tree. */
  static void record(String resource, String text) throws IOException {
    var file = RESOURCES.resolve(resource);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
