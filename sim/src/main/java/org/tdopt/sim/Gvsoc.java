package org.tdopt.sim;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

  /** What a program may print, which is kept in memory. */
  private static final long MOST_OUTPUT_BYTES = 1 << 26;

  private static final int START_SECONDS = 120;

  /** A twentieth of what GVSoC does. */
  private static final int SLOWEST_INSTRUCTIONS_PER_SECOND = 250_000;

  private final Path command;

  private Gvsoc(Path command) {
    this.command = command;
  }

  /** The {@code gvsoc} on the search path of this process. */
  public static Optional<Gvsoc> find() {
    return onPath(COMMAND, System.getenv("PATH")).map(Gvsoc::new);
  }

  /** A GVSoC that is started by a command. */
  static Gvsoc at(Path command) {
    return new Gvsoc(command);
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

  /** Time in which GVSoC can run a program of some instructions even on a busy host. */
  public static Duration timeFor(long instructions) {
    return Duration.ofSeconds(START_SECONDS + instructions / SLOWEST_INSTRUCTIONS_PER_SECOND);
  }

  /**
   * Runs a program to its end.
   *
   * @param target GVSoC's name of the chip
   * @param limit after which GVSoC is stopped
   * @throws ElfException if GVSoC cannot load the program
   * @throws IOException if GVSoC cannot be started, fails without the program having exited, or
   *     takes too long
   */
  public Run run(byte[] elf, String target, Duration limit) throws IOException {
    for (var segment : ElfImage.load(elf).segments()) {
      if (segment.bytes().length == 0) {
        throw new ElfException(
            "gvsoc cannot load the segment at 0x%08x, of which no byte is in the file"
                .formatted(segment.address()));
      }
    }
    var folder = Files.createTempDirectory("gvsoc-");
    try {
      return run(elf, target, limit, folder);
    } finally {
      delete(folder);
    }
  }

  private Run run(byte[] elf, String target, Duration limit, Path folder) throws IOException {
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
    int code = exitCode(process, limit);
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
    if (Files.size(out) > MOST_OUTPUT_BYTES) {
      throw new IOException("the program printed %d bytes on gvsoc".formatted(Files.size(out)));
    }
    var printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    return new Run(code, withoutEcho(printed), seconds);
  }

  /** Waits for the end of GVSoC, which does not outlive this process. */
  private static int exitCode(Process process, Duration limit) throws IOException {
    var stop = new Thread(() -> stop(process));
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(
            "gvsoc did not end within %d s and was stopped".formatted(limit.toSeconds()));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while gvsoc ran");
    } finally {
      stop(process);
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  /** Ends the launcher and what it has started. */
  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
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
