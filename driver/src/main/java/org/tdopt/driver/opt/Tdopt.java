package org.tdopt.driver.opt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.driver.Console;
import org.tdopt.driver.ExitCode;
import org.tdopt.driver.HelpText;
import org.tdopt.driver.InputFile;
import org.tdopt.driver.OutputFile;
import org.tdopt.driver.Tool;
import org.tdopt.driver.UsageException;
import org.tdopt.driver.Version;
import org.tdopt.driver.extension.Extensions;
import org.tdopt.driver.irdl.IrdlExport;
import org.tdopt.driver.irdl.PropertiesAsAttributes;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.pass.TimingListener;
import org.tdopt.ir.text.IrFile;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.PrintFeature;
import org.tdopt.target.Chip;
import org.tdopt.target.ChipException;

/** The pass driver. Options are spelled as {@code mlir-opt} spells them. */
public final class Tdopt implements Tool {
  @Override
  public int run(List<String> arguments, Console console) throws IOException {
    if (asks(arguments, "help")) {
      console.out().print(help());
      return ExitCode.SUCCESS;
    }
    if (asks(arguments, "version")) {
      console.out().print(Version.line("tdopt"));
      return ExitCode.SUCCESS;
    }
    try (var extensions = Extensions.in(arguments, console)) {
      return run(arguments, extensions, console);
    }
  }

  private static int run(List<String> arguments, Extensions extensions, Console console)
      throws IOException {
    var passes = extensions.passes();
    if (asks(arguments, "list-passes")) {
      console.out().print(PassList.text(passes));
      return ExitCode.SUCCESS;
    }
    var dialects = extensions.dialects();
    if (asks(arguments, "show-dialects")) {
      var names = dialects.dialects().stream().map(Dialect::name).toList();
      console.out().print("Available Dialects: " + String.join(",", names) + "\n");
      return ExitCode.SUCCESS;
    }
    var options = OptCommandLine.parse(arguments, passes);
    if (options.exportIrdl().isPresent()) {
      write(options, console, new IrdlExport(dialects).text(options.exportIrdl().get()));
      return ExitCode.SUCCESS;
    }
    // Faults of the command line are found before the input is waited for.
    var early = options.reproducers().run() ? null : PipelineChoice.of(options, "", passes, dialects);
    var input = InputFile.readText(options.input(), console);
    var pipeline = early == null ? PipelineChoice.of(options, input, passes, dialects) : early;
    if (options.reports().pipeline()) {
      console
          .err()
          .print(
              "Pass Manager with %d passes:\n%s\n"
                  .formatted(pipeline.written().steps().size(), pipeline.written().describe()));
    }
    var chip =
        options
            .execution()
            .target()
            .filter(_ -> !pipeline.written().steps().isEmpty())
            .map(name -> chip(name, console));
    var timing = new TimingListener();
    int exit =
        process(new ModuleRun(options, dialects, pipeline, chip, timing, console), input);
    options.reports().timing().ifPresent(d -> console.err().print(timing.report(d)));
    return exit;
  }

  private static boolean asks(List<String> arguments, String name) {
    return arguments.contains("--" + name) || arguments.contains("-" + name);
  }

  private static String help() {
    var out = new StringBuilder("usage: tdopt [options] [FILE.mlir | -]\n\n");
    out.append("Reads a module, runs passes on it in the order of their flags, and prints it.\n\n");
    out.append("options:\n");
    for (var flag : OptFlag.values()) {
      out.append(flag.help());
    }
    out.append(HelpText.line("--PASS[=OPTIONS]", "run a pass, as in --tile=\"l1-bytes=65536\""));
    out.append("\nexit code: 0; 1 if the input or the command line is wrong; 2 if a pass broke.\n");
    return out.toString();
  }

  private static Chip chip(String target, Console console) {
    try {
      return Chip.resolve(target, console.directory());
    } catch (ChipException e) {
      throw new UsageException("--target: " + e.getMessage());
    }
  }

  private static void write(OptOptions options, Console console, String text) throws IOException {
    if (options.output().equals("-")) {
      console.out().print(text);
    } else {
      OutputFile.writeText(console.resolve(options.output()), out -> out.write(text));
    }
  }

  /** Runs each chunk of the input; what is printed comes last, so that errors leave no file. */
  private static int process(ModuleRun run, String input) throws IOException {
    var options = run.options();
    int exit = ExitCode.SUCCESS;
    var files = new ArrayList<Optional<IrFile>>();
    var chunks = InputChunk.of(input, options.splitting().inputMarker());
    for (var chunk : chunks) {
      var result = run.run(chunk, input);
      files.add(result.file());
      exit = Math.max(exit, result.exitCode());
    }
    long start = System.nanoTime();
    if (options.output().equals("-")) {
      print(files, options, run.console().out());
      run.console().out().flush();
    } else if (exit == ExitCode.SUCCESS) {
      OutputFile.write(
          run.console().resolve(options.output()), out -> print(files, options, out));
    }
    run.timing().phase("Output", start);
    return exit;
  }

  private static void print(
      List<Optional<IrFile>> files, OptOptions options, OutputStream out) throws IOException {
    var checks = options.checks();
    var printing = options.printing().withAssumeVerified(checks.input() && checks.eachPass());
    @Nullable String separator = null;
    for (var file : files) {
      if (separator != null) {
        out.write(separator.getBytes(StandardCharsets.UTF_8));
      }
      separator = options.splitting().outputMarker() + "\n";
      if (file.isPresent()) {
        if (options.forIrdl()) {
          PropertiesAsAttributes.apply(file.get().module());
        }
        IrPrinter.print(file.get(), printing, out);
        if (!printing.features().contains(PrintFeature.LOCAL_SCOPE)) {
          out.write('\n');
        }
      }
    }
  }
}
