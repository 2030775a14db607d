package org.tdopt.driver;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tdopt.driver.bench.Bench;
import org.tdopt.driver.bench.GvsocComparison;
import org.tdopt.driver.docs.GenerateDocs;
import org.tdopt.driver.extension.Extensions;
import org.tdopt.driver.opt.Tdopt;
import org.tdopt.driver.reduce.Tdreduce;
import org.tdopt.driver.tdc.Tdc;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.text.DiagnosticRenderer;
import org.tdopt.sim.Tdsim;
import org.tdopt.testkit.filecheck.FileCheckCommand;
import org.tdopt.testkit.lit.LitCommand;
import org.tdopt.testkit.lit.LitTools;
import org.tdopt.testkit.shell.InProcessTool;

/** The tools by name, and what becomes of a tool's failure. */
public final class Tools {
  /** The names of all tools. */
  public static final List<String> NAMES =
      List.of("bench", "filecheck", "tdc", "tdimport", "tdlit", "tdopt", "tdreduce", "tdrun", "tdsim");

  /** The tools that take {@code --load}. */
  private static final Set<String> LOADING = Set.of("tdopt", "tdreduce", "tdrun");

  private Tools() {}

  /** The tool of that name. */
  public static Optional<Tool> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "bench" ->
              (arguments, console) -> {
                var root = Path.of(System.getenv().getOrDefault("TDOPT_ROOT", ""));
                return Bench.run(arguments, root, console.out(), console.err());
              };
          case "compare-gvsoc" ->
              (arguments, console) -> {
                var root = Path.of(System.getenv().getOrDefault("TDOPT_ROOT", ""));
                return GvsocComparison.run(
                    arguments, root, console.directory(), console.out(), console.err());
              };
          case "docs" ->
              new GenerateDocs(Path.of(System.getenv().getOrDefault("TDOPT_ROOT", "")));
          case "filecheck" ->
              (arguments, console) ->
                  FileCheckCommand.run(
                      arguments.toArray(String[]::new), console.in(), console.out(), console.err());
          case "tdc" -> Tdc::run;
          case "tdimport" -> new Tdimport();
          case "tdlit" -> Tools::lit;
          case "tdopt" -> new Tdopt();
          case "tdreduce" -> new Tdreduce(Tools::inProcess);
          case "tdrun" -> new Tdrun();
          case "tdsim" ->
              (arguments, console) ->
                  Tdsim.run(
                      arguments.toArray(String[]::new),
                      console.out(),
                      console.err(),
                      console.directory());
          default -> null;
        });
  }

  /** Runs lit tests; each command that takes {@code --load} gets that of the command line. */
  private static int lit(List<String> arguments, Console console) {
    var own = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var argument : arguments) {
      if (argument.startsWith("--load=")) {
        values.add(argument.substring(argument.indexOf('=') + 1));
      } else {
        own.add(argument);
      }
    }
    var loads = Extensions.absolute(values.toArray(String[]::new), console);
    int exit =
        LitCommand.run(
            own.toArray(String[]::new),
            LitTools.standardAnd(inProcess(loads)),
            console.out(),
            console.err(),
            console.directory());
    if (own.contains("--help") || own.contains("-h")) {
      var doc = "give this option to every tdopt, tdreduce and tdrun in the tests";
      console.out().print("\n" + HelpText.line("--load=JAR,...", doc));
    }
    return exit;
  }

  /** The tools as commands of lit tests; {@code filecheck} is known to the test runner itself. */
  public static Map<String, InProcessTool> inProcess() {
    return inProcess(List.of());
  }

  private static Map<String, InProcessTool> inProcess(List<String> loads) {
    var commands = new TreeMap<String, InProcessTool>();
    for (var name : NAMES) {
      if (!name.equals("filecheck")) {
        commands.put(
            name,
            (args, in, out, err, directory) -> {
              var all = new ArrayList<String>(LOADING.contains(name) ? loads : List.of());
              all.addAll(args);
              return run(name, all, new Console(in, out, err, directory));
            });
      }
    }
    return commands;
  }

  /**
   * Runs the tool {@code name}. What it throws becomes a message.
   *
   * @return the exit code
   */
  public static int run(String name, List<String> arguments, Console console) {
    var tool = find(name);
    if (tool.isEmpty()) {
      return fail(
          console, name, "there is no such tool; the tools are " + String.join(", ", NAMES));
    }
    try {
      return tool.get().run(arguments, console);
    } catch (UsageException e) {
      return fail(console, name, e.getMessage());
    } catch (DiagnosticException e) {
      console.err().print(new DiagnosticRenderer(Map.of()).render(e.diagnostic()));
      return ExitCode.INPUT;
    } catch (IOException e) {
      return fail(console, name, reason(e));
    } catch (StandardOutput.Failure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      return broken(console, name, e);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      return fail(console, name, "out of memory; " + megabytes + " MB may be used");
    }
  }

  private static int fail(Console console, String tool, String message) {
    console.err().print(tool + ": error: " + message + "\n");
    return ExitCode.INPUT;
  }

  /** A fault of the tool: the frames say where, for whoever mends it. */
  private static int broken(Console console, String tool, Throwable cause) {
    console.err().print(tool + ": internal error: " + cause + "\n");
    for (var frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("org.tdopt.")) {
        console.err().print("  at " + frame + "\n");
      }
    }
    return ExitCode.INTERNAL;
  }

  /** What the exceptions of the JDK mean; some of them say no more than the file's name. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException n -> "'" + n.getFile() + "': no such file or directory";
      case AccessDeniedException a -> "'" + a.getFile() + "': permission denied";
      case FileSystemException f when f.getReason() != null ->
          "'" + f.getFile() + "': " + f.getReason();
      case FileNotFoundException f when f.getMessage() != null -> f.getMessage();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
