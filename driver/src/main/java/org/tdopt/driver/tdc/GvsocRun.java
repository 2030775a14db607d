package org.tdopt.driver.tdc;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tdopt.riscv.Program;
import org.tdopt.target.Chip;

/**
 * Runs a program on GVSoC, the simulator of the PULP project, if a {@code gvsoc} is on the path.
 *
 * @param stdout what the program printed
 */
record GvsocRun(String stdout) {
  private static final String COMMAND = "gvsoc";

  /** The launcher, named gapy, shows the command it starts; the program's output follows. */
  private static final String ECHO = "gapy ";

  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^.*exitcode: (-?\\d+).*$");
  private static final Pattern CYCLES = Pattern.compile("step \\d+ cycles (\\d+)");

  /**
   * Runs the program to its end.
   *
   * @throws UserError if there is no {@code gvsoc}, it cannot run programs, or the program fails
   */
  static GvsocRun run(Program program, Chip chip) throws IOException, UserError {
    var command =
        onPath(COMMAND, System.getenv("PATH"))
            .orElseThrow(() -> new UserError("there is no gvsoc on the PATH; use --on=sim"));
    var folder = Files.createTempDirectory("tdc-gvsoc-");
    try {
      return run(command, program.elf(), chip.name(), folder);
    } finally {
      delete(folder);
    }
  }

  private static GvsocRun run(Path command, byte[] elf, String target, Path folder)
      throws IOException, UserError {
    var binary = Files.write(folder.resolve("program.elf"), elf);
    var work = Files.createDirectory(folder.resolve("work"));
    var out = folder.resolve("stdout");
    var err = folder.resolve("stderr");
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
      throw new UserError("interrupted while gvsoc ran");
    }
    var errors = Files.readString(err);
    if (code != 0) {
      var reported = EXIT_CODE.matcher(errors);
      throw new UserError(
          reported.find()
              ? "the program ended on gvsoc with exit code " + reported.group(1)
              : "gvsoc failed with exit code %d: %s".formatted(code, lastLine(errors)));
    }
    return new GvsocRun(
        withoutEcho(new String(Files.readAllBytes(out), StandardCharsets.UTF_8)));
  }

  /** The executable file of that name in the first folder of a search path that has one. */
  static Optional<Path> onPath(String name, String path) {
    for (var folder : path.split(File.pathSeparator)) {
      var file = Path.of(folder.isEmpty() ? "." : folder, name).toAbsolutePath();
      if (Files.isRegularFile(file) && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
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

  /** Cycles of each step. */
  List<Long> cycles() {
    var found = new ArrayList<Long>();
    var lines = CYCLES.matcher(stdout);
    while (lines.find()) {
      found.add(Long.parseLong(lines.group(1)));
    }
    return found;
  }

  /** The lines that do not depend on time. */
  List<String> results() {
    return results(stdout);
  }

  /** The lines of a program's output that do not depend on time. */
  static List<String> results(String stdout) {
    return stdout.lines().filter(l -> !CYCLES.matcher(l).matches()).toList();
  }
}
