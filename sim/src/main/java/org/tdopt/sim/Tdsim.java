package org.tdopt.sim;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;
import org.tdopt.target.ChipException;

/** The command {@code tdsim}: runs an executable on the simulated chip. */
public final class Tdsim {
  /** Exit code for a file that cannot be simulated and for wrong usage. */
  public static final int UNUSABLE_EXIT_CODE = 126;

  private static final long DEFAULT_GVSOC_SECONDS = 600;

  /** A file of more is no program for these chips. */
  private static final int MOST_FILE_BYTES = 1 << 26;

  private static final String HELP =
      """
      usage: tdsim FILE.elf [options]

      Runs an executable on a simulated PULP cluster. The program's output goes to the standard
      output, and nothing else does.

      options:
        --target=NAME|FILE.json   the chip: %s, or a description (default: siracusa)
        --on=sim|gvsoc            run on this simulator, or on a gvsoc that is on the PATH; its
                                  report has the numbers that the program prints
        --gvsoc-timeout=SECONDS   stop a gvsoc that runs for longer (default: %d)
        --profile[=FILE]          print where the cycles went, by core and by code, to the
                                  standard error or a file
        --report=FILE.json        write cycles, instructions and counters per core; with
                                  --profile, also by code
        --trace=FILE.json         write a timeline for Perfetto or chrome://tracing
        --trace-events=N          end the timeline after so many events (default: %d)
        --trace-start=N           start the timeline, and --itrace, in cycle N
        --itrace[=FILE]           write each instruction executed to the standard error or a file:
                                  cycle, core, address, symbol, the instruction as objdump -M
                                  no-aliases prints it, registers written, address accessed
        --max-cycles=N            a longer program is a fault (default: %d)
        --max-quiet-cycles=N      so is one that stores nothing and neither sleeps nor wakes up
                                  for longer (default: %d)
        --help                    print this text
        --version                 print the version

      exit code: the low 8 bits of the program's; 125 if the program did something wrong, which the
      message describes; 126 for a file that cannot be run or wrong usage.
      """
          .formatted(
              String.join(", ", Chip.NAMES),
              DEFAULT_GVSOC_SECONDS,
              SimulationOptions.DEFAULT_TRACE_EVENTS,
              SimulationOptions.DEFAULT_MAX_CYCLES,
              SimulationOptions.DEFAULT_MAX_QUIET_CYCLES);

  private @Nullable String file;
  private String target = "siracusa";
  private boolean onGvsoc;
  private long gvsocSeconds = DEFAULT_GVSOC_SECONDS;
  private @Nullable String report;
  private @Nullable String profile;
  private @Nullable String trace;
  private @Nullable String instructionTrace;
  private long traceEvents = SimulationOptions.DEFAULT_TRACE_EVENTS;
  private long traceStart;
  private long maxCycles = SimulationOptions.DEFAULT_MAX_CYCLES;
  private long maxQuietCycles = SimulationOptions.DEFAULT_MAX_QUIET_CYCLES;

  private final Path directory;

  private Tdsim(Path directory) {
    this.directory = directory;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err, Path.of("")));
  }

  /**
   * Runs the command.
   *
   * @param directory what file names are relative to
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err, Path directory) {
    for (String arg : args) {
      if (arg.equals("--help")) {
        out.print(HELP);
        out.flush();
        return 0;
      }
      if (arg.equals("--version")) {
        var version = Tdsim.class.getPackage().getImplementationVersion();
        out.println("tdsim " + (version == null ? "(development build)" : version));
        out.flush();
        return 0;
      }
    }
    try {
      return new Tdsim(directory).simulate(args, out, err);
    } catch (UsageException | ElfException | ChipException e) {
      err.println("tdsim: error: " + e.getMessage());
      return UNUSABLE_EXIT_CODE;
    } catch (OutOfMemoryError e) {
      err.println("tdsim: error: out of memory: " + e.getMessage());
      return UNUSABLE_EXIT_CODE;
    }
  }

  private int simulate(String[] args, PrintStream out, PrintStream err) {
    for (String arg : args) {
      parse(arg);
    }
    if (file == null) {
      throw new UsageException("no executable given; see tdsim --help");
    }
    var chip = Chip.resolve(target, directory);
    if (onGvsoc) {
      return runOnGvsoc(chip, out, err);
    }
    var output = new BufferedOutputStream(out, 1 << 16);
    var printed = new PrintedText(output);
    try (var outputs = new OutputFiles(directory, err)) {
      var options =
          new SimulationOptions(maxCycles, printed).withMaxQuietCycles(maxQuietCycles)
              .withTraceStart(traceStart);
      if (profile != null) {
        options = options.withProfile();
      }
      if (trace != null) {
        options = options.withTrace(outputs.open(trace), traceEvents);
      }
      if (instructionTrace != null) {
        options = options.withInstructionTrace(outputs.open(instructionTrace));
      }
      var result = createSimulator(chip, options).run();
      out.flush();
      if (report != null) {
        outputs.open(report).append(SimulationReport.toJson(result, printed.text()));
      }
      if (profile != null) {
        outputs.open(profile).append(SimulationSummary.of(result));
      }
      result.fault().ifPresent(fault -> err.println("tdsim: error: " + fault));
      return result.exitCode() & 0xff;
    } catch (IOException e) {
      throw new UsageException(OutputFiles.reason(e));
    } catch (UncheckedIOException e) {
      throw new UsageException(OutputFiles.reason(e.getCause()));
    }
  }

  private static boolean isGvsoc(String name) {
    return switch (name) {
      case "sim" -> false;
      case "gvsoc" -> true;
      default -> throw new UsageException("--on expects sim or gvsoc, not '%s'".formatted(name));
    };
  }

  private int runOnGvsoc(Chip chip, PrintStream out, PrintStream err) {
    if (profile != null || trace != null || instructionTrace != null) {
      throw new UsageException("--profile, --trace and --itrace need --on=sim");
    }
    var elf = read(file);
    checkExecutable(elf);
    var gvsoc =
        Gvsoc.find()
            .orElseThrow(() -> new UsageException("there is no gvsoc on the PATH; use --on=sim"));
    try (var outputs = new OutputFiles(directory, err)) {
      var run = gvsoc.run(elf, chip.name(), Duration.ofSeconds(gvsocSeconds));
      out.print(run.stdout());
      out.flush();
      if (report != null) {
        outputs.open(report).append(SimulationReport.toJson(run));
      }
      return run.exitCode() & 0xff;
    } catch (IOException e) {
      throw new UsageException(OutputFiles.reason(e));
    }
  }

  private void checkExecutable(byte[] elf) {
    try {
      ElfImage.load(elf);
    } catch (ElfException e) {
      throw new ElfException(file + ": " + e.getMessage());
    }
  }

  private Simulator createSimulator(Chip chip, SimulationOptions options) {
    try {
      return new Simulator(chip, ElfImage.load(read(file)), options);
    } catch (ElfException e) {
      throw new ElfException(file + ": " + e.getMessage());
    }
  }

  private void parse(String arg) {
    if (arg.startsWith("--target=")) {
      target = value(arg);
    } else if (arg.startsWith("--on=")) {
      onGvsoc = isGvsoc(value(arg));
    } else if (arg.startsWith("--gvsoc-timeout=")) {
      gvsocSeconds = positive(arg);
    } else if (arg.startsWith("--report=")) {
      report = value(arg);
    } else if (arg.equals("--profile") || arg.startsWith("--profile=")) {
      profile = destination(arg);
    } else if (arg.startsWith("--trace=")) {
      trace = destination(arg);
    } else if (arg.startsWith("--trace-events=")) {
      traceEvents = positive(arg);
    } else if (arg.startsWith("--trace-start=")) {
      traceStart = positive(arg);
    } else if (arg.equals("--itrace") || arg.startsWith("--itrace=")) {
      instructionTrace = destination(arg);
    } else if (arg.startsWith("--max-cycles=")) {
      maxCycles = positive(arg);
    } else if (arg.startsWith("--max-quiet-cycles=")) {
      maxQuietCycles = positive(arg);
    } else if (arg.startsWith("-")) {
      throw new UsageException("unknown option '%s'; see tdsim --help".formatted(arg));
    } else if (file != null) {
      throw new UsageException("two executables given: '%s' and '%s'".formatted(file, arg));
    } else {
      file = arg;
    }
  }

  private static String value(String arg) {
    return arg.substring(arg.indexOf('=') + 1);
  }

  /** The file that an option names; empty for the standard error. */
  private static String destination(String arg) {
    return arg.contains("=") ? value(arg) : "";
  }

  private static long positive(String arg) {
    try {
      long number = Long.parseLong(value(arg));
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    throw new UsageException(
        "%s expects a positive number, not '%s'"
            .formatted(arg.substring(0, arg.indexOf('=')), value(arg)));
  }

  private byte[] read(@Nullable String file) {
    try (var in = Files.newInputStream(directory.resolve(String.valueOf(file)))) {
      byte[] bytes = in.readNBytes(MOST_FILE_BYTES + 1);
      if (bytes.length > MOST_FILE_BYTES) {
        throw new UsageException(
            "%s: more than %d bytes, too large for a program".formatted(file, MOST_FILE_BYTES));
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new UsageException("%s: no such file".formatted(file));
    } catch (AccessDeniedException e) {
      throw new UsageException("%s: cannot be read: permission denied".formatted(file));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("%s: cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  /** A command line that cannot be carried out. */
  private static final class UsageException extends RuntimeException {
    UsageException(String message) {
      super(message);
    }
  }
}
