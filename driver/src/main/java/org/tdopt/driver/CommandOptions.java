package org.tdopt.driver;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/**
 * The command line of a tool that takes one file and options; every tool has {@code --help} and
 * {@code --version}.
 */
public final class CommandOptions {
  private final String tool;
  private final String operand;
  private final String summary;
  private final Options options;

  /**
   * A command line.
   *
   * @param operand what the help calls the file
   * @param summary one sentence
   */
  public CommandOptions(String tool, String operand, String summary, List<Option> declared) {
    this.tool = tool;
    this.operand = operand;
    this.summary = summary;
    options = new Options();
    declared.forEach(options::addOption);
    options.addOption(flag("help", "print this text"));
    options.addOption(flag("version", "print the version"));
  }

  /** An option {@code --name=ARGUMENT}. */
  public static Option valued(String name, String argument, String doc) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(doc).get();
  }

  /** An option {@code -name ARGUMENT}. */
  public static Option shortValued(String name, String argument, String doc) {
    return Option.builder(name).hasArg().argName(argument).desc(doc).get();
  }

  /** An option without value. */
  public static Option flag(String name, String doc) {
    return Option.builder().longOpt(name).desc(doc).get();
  }

  /** Answers {@code --help} and {@code --version}; false if neither is asked for. */
  public boolean answers(List<String> arguments, Console console) {
    if (arguments.contains("--help")) {
      console
          .out()
          .print(HelpText.of(tool + " " + operand + " [options]", summary, options));
      return true;
    }
    if (arguments.contains("--version")) {
      console.out().print(Version.line(tool));
      return true;
    }
    return false;
  }

  /**
   * Reads the command line.
   *
   * @throws UsageException if it makes no sense
   */
  public CommandLine parse(List<String> arguments) {
    CommandLine line;
    try {
      line = new DefaultParser(false).parse(options, arguments.toArray(String[]::new));
    } catch (ParseException e) {
      throw new UsageException(message(e) + "; see " + tool + " --help");
    }
    var files = line.getArgList();
    if (files.size() != 1) {
      throw new UsageException(
          (files.isEmpty() ? "no " + operand + " given" : "more than one file given: "
                  + String.join(", ", files))
              + "; see " + tool + " --help");
    }
    return line;
  }

  private static String message(ParseException fault) {
    return switch (fault) {
      case UnrecognizedOptionException u -> "unknown option '" + u.getOption() + "'";
      case MissingArgumentException m -> spelled(m.getOption()) + " needs a value";
      case MissingOptionException m -> "missing option " + m.getMissingOptions();
      default -> fault.getMessage();
    };
  }

  private static String spelled(Option option) {
    return option.hasLongOpt() ? "--" + option.getLongOpt() : "-" + option.getOpt();
  }

  /**
   * The positive whole number that an option's value is.
   *
   * @throws UsageException if it is none
   */
  public static long positive(String option, String text) {
    try {
      long value = Long.parseLong(text);
      if (value > 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers that are not positive.
    }
    throw new UsageException("--" + option + " takes a positive whole number, got '" + text + "'");
  }
}
