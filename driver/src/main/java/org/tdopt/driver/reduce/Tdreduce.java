package org.tdopt.driver.reduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.tdopt.driver.CommandOptions;
import org.tdopt.driver.Console;
import org.tdopt.driver.ExitCode;
import org.tdopt.driver.InputFile;
import org.tdopt.driver.OutputFile;
import org.tdopt.driver.Tool;
import org.tdopt.driver.UsageException;
import org.tdopt.driver.extension.Extensions;
import org.tdopt.ir.Operation;
import org.tdopt.ir.text.ExternalResources;
import org.tdopt.ir.text.IrFile;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.testkit.lit.LitTools;
import org.tdopt.testkit.shell.InProcessTool;

/** The tool {@code tdreduce}: finds a small input that still shows what a test looks for. */
public final class Tdreduce implements Tool {
  private static final CommandOptions OPTIONS =
      new CommandOptions(
          "tdreduce",
          "FILE.mlir",
          "Makes an input smaller for as long as a test finds it interesting, which it says with an\n"
              + "exit code other than 0, as for mlir-reduce. The result is the same every time.",
          List.of(
              CommandOptions.valued("test", "SCRIPT", "the test; the input's path comes last"),
              CommandOptions.valued("test-arg", "TEXT", "an argument before the path; repeatable"),
              CommandOptions.valued(
                  "run", "COMMAND", "the test as a command line in which %s is the input"),
              CommandOptions.valued(
                  "output-contains", "TEXT", "what the test must print besides to be interesting"),
              CommandOptions.shortValued("o", "FILE", "the result; default: the standard output"),
              CommandOptions.valued("max-tests", "N", "tests after which to stop; default: 10000"),
              CommandOptions.valued(
                  "timeout", "SECONDS", "a longer test is not interesting; default: 60"),
              CommandOptions.valued("load", "JAR,...", "add the dialects of jars"),
              CommandOptions.flag("mlir-print-op-generic", "print the generic form"),
              CommandOptions.flag("quiet", "do not report progress")));

  private static final List<Reduction> REDUCTIONS =
      List.of(
          new EraseOperations(EraseOperations.Substitute.NONE),
          new EmptyFunctions(),
          new EraseOperations(EraseOperations.Substitute.OPERAND),
          new UnwrapRegions(),
          new EraseOperations(EraseOperations.Substitute.ZERO),
          new EraseBlocks(),
          new ShortenSignatures(),
          new ShrinkShapes(),
          new EraseAttributes(),
          new ZeroConstants());

  private final Function<List<String>, Map<String, InProcessTool>> tools;

  /**
   * The tool.
   *
   * @param tools the commands that {@code --run} finds in this process, given what they load
   */
  public Tdreduce(Function<List<String>, Map<String, InProcessTool>> tools) {
    this.tools = tools;
  }

  @Override
  public int run(List<String> arguments, Console console) throws IOException {
    if (OPTIONS.answers(arguments, console)) {
      return ExitCode.SUCCESS;
    }
    var line = OPTIONS.parse(arguments);
    if (line.hasOption("test") == line.hasOption("run")) {
      throw new UsageException("give the test, either with --test=SCRIPT or with --run=COMMAND");
    }
    var name = line.getArgList().getFirst();
    var input = InputFile.readText(name, console);
    var scratch = Files.createTempDirectory("tdreduce-");
    try (var extensions = Extensions.in(arguments, console)) {
      var file = scratch.resolve(name.equals("-") ? "input.mlir" : fileName(name));
      var trials =
          new Trials(
              test(line, scratch, console),
              file,
              Optional.ofNullable(line.getOptionValue("output-contains")),
              number(line, "max-tests", 10_000));
      var why = trials.explain(input);
      if (why.isPresent()) {
        throw new UsageException("'" + name + "' is not interesting: " + why.get());
      }
      var result = reduce(input, trials, extensions, line, console);
      if (line.hasOption("o")) {
        OutputFile.writeText(
            console.resolve(line.getOptionValue("o")), out -> out.write(result));
      } else {
        console.out().print(result);
      }
      return ExitCode.SUCCESS;
    } finally {
      delete(scratch);
    }
  }

  private static String reduce(
      String input, Trials trials, Extensions extensions, CommandLine line, Console console) {
    var progress = new Progress(line.hasOption("quiet"), console);
    var read =
        IrReader.readFile(
            input, "input", extensions.dialects(), ReadOptions.ALLOW_UNREGISTERED, _ -> {});
    var module = read.map(IrFile::module);
    // Only the generic form shows what is wrong with an operation.
    boolean generic =
        line.hasOption("mlir-print-op-generic")
            || module.isPresent() && !ModuleReducer.isValid(module.get());
    // In custom form only what has been verified is printed.
    var printing = PrintOptions.DEFAULT.withGeneric(generic).withAssumeVerified(true);
    var external = read.map(IrFile::external).orElse(ExternalResources.NONE);
    Function<Operation, String> printer = op -> print(new IrFile(op, external), printing);
    String result;
    if (module.isEmpty()) {
      progress.report("the input cannot be read as a module; reducing its lines");
      result = new LineReducer(input, trials).run();
    } else if (!trials.isInteresting(printer.apply(module.get()))) {
      progress.report("the input is not interesting any more once printed; reducing its lines");
      result = new LineReducer(input, trials).run();
    } else {
      result = new ModuleReducer(module.get(), trials, printer, progress::report).run(REDUCTIONS);
    }
    if (trials.exhausted()) {
      progress.report("stopped after " + trials.count() + " tests, which --max-tests allows");
    }
    progress.report(
        "characters %d to %d, tests %d"
            .formatted(input.length(), result.length(), trials.count()));
    return result;
  }

  private static String print(IrFile file, PrintOptions printing) {
    var out = new StringBuilder();
    try {
      IrPrinter.print(file, printing, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Lines on the error output. */
  private record Progress(boolean quiet, Console console) {
    void report(String line) {
      if (!quiet) {
        console.err().print("tdreduce: " + line + "\n");
        console.err().flush();
      }
    }
  }

  private InterestingnessTest test(CommandLine line, Path scratch, Console console) {
    var timeout = Duration.ofSeconds(number(line, "timeout", 60));
    if (line.hasOption("run")) {
      var loads = Extensions.absolute(line.getOptionValues("load"), console);
      return new CommandTest(
          line.getOptionValue("run"),
          LitTools.standardAnd(tools.apply(loads)),
          console.directory().toAbsolutePath(),
          timeout);
    }
    var script = console.resolve(line.getOptionValue("test"));
    if (!Files.isRegularFile(script) || !Files.isExecutable(script)) {
      throw new UsageException(
          "--test=" + line.getOptionValue("test") + ": no such file that can be executed");
    }
    var testArguments =
        line.hasOption("test-arg") ? List.of(line.getOptionValues("test-arg")) : List.<String>of();
    return new ScriptTest(script, testArguments, console.directory(), scratch, timeout);
  }

  private static long number(CommandLine line, String option, long absent) {
    return line.hasOption(option)
        ? CommandOptions.positive(option, line.getOptionValue(option))
        : absent;
  }

  private static String fileName(String name) {
    return String.valueOf(Path.of(name).getFileName());
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
