package org.tdopt.sim;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs programs on GVSoC, the simulator of the PULP project, where it is installed. */
public final class Gvsoc {
  private static final String COMMAND = "gvsoc";

  /** The launcher, named gapy, shows the command it starts; the program's output follows. */
  private static final String ECHO = "gapy ";

  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^.*exitcode: (-?\\d+).*$");

  /**
   * How a run ended.
   *
   * @param exitCode what the program exited with
   * @param stdout what the program printed
   * @param hostSeconds wall-clock time, with GVSoC's start
   */
  public record Run(int exitCode, String stdout, double hostSeconds) {}

  private final Path command;

  private Gvsoc(Path command) {
    this.command = command;
  }

  /** The {@code gvsoc} on the search path of this process. */
  public static Optional<Gvsoc> find() {
    return onPath(COMMAND, System.getenv("PATH")).map(Gvsoc::new);
  }

  /** The executable file of a name in the first folder of a search path that has one. */
  static Optional<Path> onPath(String name, @Nullable String path) {
    if (path == null) {
      return Optional.empty();
    }
    for (var folder : path.split(File.pathSeparator)) {
      var file = Path.of(folder.isEmpty() ? "." : folder, name).toAbsolutePath();
      if (Files.isRegularFile(file) && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Runs a program to its end.
   *
   * @param target GVSoC's name of the chip
   * @throws IOException if GVSoC cannot be started or fails without the program having exited
   */
  public Run run(byte[] elf, String target) throws IOException {
    var folder = Files.createTempDirectory("gvsoc-");
    try {
      return run(elf, target, folder);
    } finally {
      delete(folder);
    }
  }

  private Run run(byte[] elf, String target, Path folder) throws IOException {
    var binary = Files.write(folder.resolve("program.elf"), elf);
    var work = Files.createDirectory(folder.resolve("work"));
    var out = folder.resolve("stdout");
    var err = folder.resolve("stderr");
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(
                command.toString(),
                "--target=" + target,
                "--binary=" + binary,
                "--work-dir=" + work,
                "image",
                "flash",
                "run")
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code;
    try {
      code = process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while gvsoc ran");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    var errors = new String(Files.readAllBytes(err), StandardCharsets.UTF_8);
    if (code != 0) {
      var reported = EXIT_CODE.matcher(errors);
      if (!reported.find()) {
        throw new IOException(
            "gvsoc failed with exit code %d: %s".formatted(code, lastLine(errors)));
      }
      code = Integer.parseInt(reported.group(1));
    }
    var printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    return new Run(code, withoutEcho(printed), seconds);
  }

  /** Output without the launcher's echo of the command. */
  static String withoutEcho(String output) {
    return output.startsWith(ECHO) ? output.substring(output.indexOf('\n') + 1) : output;
  }

  private static String lastLine(String text) {
    return text.lines().filter(l -> !l.isBlank()).reduce("it said nothing", (_, l) -> l.strip());
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
