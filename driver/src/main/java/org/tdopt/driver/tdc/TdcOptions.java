package org.tdopt.driver.tdc;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** What the user asks {@code tdc} for. */
public record TdcOptions(
    Path model,
    Optional<Training> training,
    OptionalInt steps,
    OptionalInt batch,
    String target,
    OptionalInt l1Bytes,
    Optional<Engine> engine,
    Optional<Emit> emit,
    Optional<Path> output,
    Optional<Path> inputs,
    Optional<Path> saveParameters,
    Optional<Path> saveOutputs,
    Optional<Path> report,
    boolean checkLevels) {
  /** What runs the program. */
  public enum Engine {
    INTERP,
    SIM,
    GVSOC
  }

  /** What is written instead of, or before, running: a level's text, assembly or the program. */
  public enum Emit {
    GRAPH,
    TILE,
    MEMORY,
    DMA,
    CLUSTER,
    ASM,
    ELF
  }

  /** The files that are to be written. */
  List<Path> outputs() {
    return Stream.of(output, saveParameters, saveOutputs, report)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The options as the command line declares them. */
  public static Options declared() {
    return new Options()
        .addOption(option("loss", "NAME", "train with this loss: mse or cross-entropy"))
        .addOption(option("optimizer", "SPEC", "the optimizer, for example sgd:lr=0.01"))
        .addOption(option("trainable", "GLOB,...", "initializers to train; default: all of floats"))
        .addOption(option("steps", "N", "training steps, default 1, or batches to infer, default all"))
        .addOption(option("batch", "B", "rows of a step; binds a symbolic first dimension"))
        .addOption(
            option("target", "NAME|FILE", "the chip, or a file that describes it; default: siracusa"))
        .addOption(option("l1-bytes", "N", "bytes of L1 to use; default: the chip's"))
        .addOption(flag("run", "run the program, which is --on=sim, and check every level"))
        .addOption(option("on", "ENGINE", "run it on interp, sim or gvsoc"))
        .addOption(flag("no-check-levels", "do not execute the levels above the machine"))
        .addOption(option("emit", "WHAT", "write graph, tile, memory, dma, cluster, asm or elf"))
        .addOption(
            Option.builder("o")
                .hasArg()
                .argName("FILE")
                .desc("where --emit writes; default: standard output")
                .get())
        .addOption(option("inputs", "FILE.npz", "inputs, and targets or labels; default: synthetic"))
        .addOption(option("save-params", "FILE.npz", "write the parameters after the last step"))
        .addOption(option("save-outputs", "FILE.npz", "write the outputs of inference"))
        .addOption(option("report", "FILE.json", "write figures and verdicts"))
        .addOption(flag("help", "print this text"))
        .addOption(flag("version", "print the version"));
  }

  private static Option option(String name, String argument, String text) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(text).get();
  }

  private static Option flag(String name, String text) {
    return Option.builder().longOpt(name).desc(text).get();
  }

  /**
   * Reads a command line.
   *
   * @param directory what file names are relative to
   * @throws ParseException with a message for the user
   */
  public static TdcOptions parse(List<String> arguments, Path directory) throws ParseException {
    var line = new DefaultParser(false).parse(declared(), arguments.toArray(String[]::new));
    var positional = line.getArgList();
    if (positional.size() != 1) {
      throw new ParseException(
          positional.isEmpty() ? "no model given" : "more than one model given: " + positional);
    }
    var engine =
        line.hasOption("on")
            ? Optional.of(choice(Engine.class, "on", line.getOptionValue("on")))
            : line.hasOption("run") ? Optional.of(Engine.SIM) : Optional.<Engine>empty();
    Optional<Emit> emit =
        line.hasOption("emit")
            ? Optional.of(choice(Emit.class, "emit", line.getOptionValue("emit")))
            : Optional.empty();
    return new TdcOptions(
        directory.resolve(positional.getFirst()),
        training(line),
        positive(line, "steps"),
        positive(line, "batch"),
        line.getOptionValue("target", "siracusa"),
        positive(line, "l1-bytes"),
        engine,
        emit,
        path(line, "o", directory),
        path(line, "inputs", directory),
        path(line, "save-params", directory),
        path(line, "save-outputs", directory),
        path(line, "report", directory),
        !line.hasOption("no-check-levels"));
  }

  private static Optional<Training> training(CommandLine line) throws ParseException {
    var loss = line.getOptionValue("loss");
    var optimizer = line.getOptionValue("optimizer");
    if (loss == null && optimizer == null) {
      return Optional.empty();
    }
    if (loss == null || optimizer == null) {
      throw new ParseException(
          "training needs both --loss and --optimizer; "
              + (loss == null ? "--loss" : "--optimizer")
              + " is missing");
    }
    if (!List.of("mse", "cross-entropy").contains(loss)) {
      throw new ParseException("--loss=" + loss + " is unknown; known are mse, cross-entropy");
    }
    var globs =
        line.hasOption("trainable")
            ? List.of(line.getOptionValue("trainable").split(","))
            : List.<String>of();
    return Optional.of(new Training(loss, optimizerOptions(optimizer), globs));
  }

  /** {@code sgd:lr=0.01} as the pass takes it: {@code optimizer=sgd lr=0.01}. */
  private static String optimizerOptions(String text) throws ParseException {
    int colon = text.indexOf(':');
    var name = colon < 0 ? text : text.substring(0, colon);
    var options = colon < 0 ? "" : text.substring(colon + 1);
    if (!name.equals("sgd")) {
      throw new ParseException("--optimizer=" + text + ": '" + name + "' is unknown; known is sgd");
    }
    if (!options.startsWith("lr=") || options.contains(",")) {
      throw new ParseException("--optimizer=" + text + " must be sgd:lr=F, for example sgd:lr=0.01");
    }
    try {
      double rate = Double.parseDouble(options.substring(3));
      if (!(rate > 0) || Double.isInfinite(rate)) {
        throw new ParseException("--optimizer=" + text + ": the learning rate must be positive");
      }
    } catch (NumberFormatException e) {
      throw new ParseException(
          "--optimizer=" + text + ": '" + options.substring(3) + "' is no number");
    }
    return "optimizer=sgd " + options;
  }

  private static OptionalInt positive(CommandLine line, String name) throws ParseException {
    var value = positiveLong(line, name);
    if (value.isPresent() && value.getAsLong() > Integer.MAX_VALUE) {
      throw new ParseException("--" + name + "=" + value.getAsLong() + " is too large");
    }
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }

  private static OptionalLong positiveLong(CommandLine line, String name) throws ParseException {
    if (!line.hasOption(name)) {
      return OptionalLong.empty();
    }
    var text = line.getOptionValue(name);
    try {
      long value = Long.parseLong(text);
      if (value > 0) {
        return OptionalLong.of(value);
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers that are not positive.
    }
    throw new ParseException("--" + name + "=" + text + " must be a positive whole number");
  }

  private static Optional<Path> path(
      CommandLine line, String name, Path directory) {
    return Optional.ofNullable(line.getOptionValue(name)).map(directory::resolve);
  }

  private static <E extends Enum<E>> E choice(Class<E> kind, String option, String text)
      throws ParseException {
    for (var e : kind.getEnumConstants()) {
      if (key(e).equals(text)) {
        return e;
      }
    }
    var known = Arrays.stream(kind.getEnumConstants()).map(TdcOptions::key).toList();
    throw new ParseException(
        "--" + option + "=" + text + " is unknown; known are " + String.join(", ", known));
  }

  private static String key(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT);
  }
}
