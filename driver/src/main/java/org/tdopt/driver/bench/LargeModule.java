package org.tdopt.driver.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.tdopt.driver.OutputFile;

/** The commands behind {@code bench/gen-module} and {@code bench/compare-mlir-opt}. */
final class LargeModule {
  static final String GENERATE = "gen-module";
  static final String COMPARE = "compare-mlir-opt";

  private LargeModule() {}

  /** Runs a command; {@code arguments} begins with its name. */
  static void run(List<String> arguments, Path root, PrintStream out)
      throws ParseException, IOException, InterruptedException {
    var rest = arguments.subList(1, arguments.size()).toArray(String[]::new);
    boolean generates = arguments.getFirst().equals(GENERATE);
    var options =
        new Options()
            .addOption(Option.builder().longOpt("seed").hasArg().build())
            .addOption(Option.builder().longOpt("functions").hasArg().build())
            .addOption(Option.builder().longOpt("help").build())
            .addOption(
                generates
                    ? Option.builder("o").hasArg().build()
                    : Option.builder().longOpt("pairs").hasArg().build());
    var line = new DefaultParser(false).parse(options, rest);
    if (line.hasOption("help")) {
      out.printf(
          "usage: bench/%s [--seed=N] [--functions=N] [%s]%n",
          arguments.getFirst(), generates ? "-o FILE" : "--pairs=N");
      return;
    }
    int seed = number(line, "seed", 1, 0);
    int functions = number(line, "functions", 10_000, 0);
    if (!generates) {
      MlirOptComparison.run(root, seed, functions, number(line, "pairs", 5, 1), out);
    } else if (line.hasOption("o")) {
      OutputFile.write(
          Path.of(line.getOptionValue("o")),
          file -> new ModuleGenerator(seed).write(functions, file));
    } else {
      new ModuleGenerator(seed).write(functions, out);
    }
  }

  private static int number(CommandLine line, String option, int otherwise, int least)
      throws ParseException {
    var text = line.getOptionValue(option);
    if (text == null) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, as numbers that are too small are.
    }
    throw new ParseException(
        "--" + option + " takes a number of at least " + least + ", got '" + text + "'");
  }
}
