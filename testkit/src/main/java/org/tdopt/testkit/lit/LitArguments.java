package org.tdopt.testkit.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Splits a command line into options, values and paths. The spelling is lit's: long options may be
 * cut short, short ones joined, and {@code @FILE} holds one argument a line.
 */
final class LitArguments {
  /** The command line is malformed. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  /** An option as given, under its long name; the value is empty for a flag. */
  record Option(String name, String value) {}

  private static final Map<String, String> SHORT_VALUES =
      Map.of("-j", "--workers", "-D", "--param", "-o", "--output");

  private static final Map<String, String> SHORT_FLAGS =
      Map.of(
          "-q", "--quiet",
          "-s", "--succinct",
          "-v", "--verbose",
          "-a", "--show-all",
          "-r", "--relative-paths",
          "-i", "--incremental",
          "-h", "--help");

  private static final Map<String, String> ALIASES =
      Map.of("--threads", "--workers", "-vv", "--verbose", "--echo-all-commands", "--verbose");

  private static final Set<String> FLAGS =
      new TreeSet<>(
          Set.of(
              "--quiet",
              "--succinct",
              "--verbose",
              "--show-all",
              "--relative-paths",
              "--incremental",
              "--help",
              "--version",
              "--echo-all-commands",
              "--terse-summary",
              "--no-terse-summary",
              "--progress-bar",
              "--no-progress-bar",
              "--gtest-sharding",
              "--no-gtest-sharding",
              "--per-test-coverage",
              "--no-execute",
              "--report-failures-only",
              "--allow-empty-runs",
              "--ignore-fail",
              "--skip-test-time-recording",
              "--time-tests",
              "--shuffle",
              "--filter-failed",
              "--exclude-xfail",
              "--debug",
              "--show-suites",
              "--show-tests",
              "--show-used-features"));

  private static final Set<String> VALUES =
      new TreeSet<>(
          Set.of(
              "--workers",
              "--threads",
              "--param",
              "--config-prefix",
              "--test-output",
              "--print-result-after",
              "--diagnostic-level",
              "--output",
              "--path",
              "--xunit-xml-output",
              "--time-trace-output",
              "--timeout",
              "--max-retries-per-test",
              "--max-failures",
              "--max-tests",
              "--max-time",
              "--order",
              "--filter",
              "--filter-out",
              "--xfail",
              "--xfail-not",
              "--num-shards",
              "--run-shard"));

  private final Path directory;
  private final List<String> inputs = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<String> flags = new TreeSet<>();

  private LitArguments(Path directory) {
    this.directory = directory;
  }

  /** {@code inOrder} is told of every option as it is met. */
  static LitArguments parse(List<String> arguments, Path directory, Consumer<Option> inOrder)
      throws UsageException {
    var parser = new LitArguments(directory);
    var pending = new ArrayList<>(arguments);
    while (!pending.isEmpty()) {
      parser.argument(pending, inOrder);
    }
    return parser;
  }

  private void argument(List<String> pending, Consumer<Option> inOrder) throws UsageException {
    var argument = pending.removeFirst();
    if (argument.startsWith("@")) {
      pending.addAll(0, lines(argument.substring(1)));
      return;
    }
    if (!argument.startsWith("-") || argument.equals("-")) {
      inputs.add(argument);
      return;
    }
    if (!argument.startsWith("--")) {
      shortOption(argument, pending, inOrder);
      return;
    }
    int equals = argument.indexOf('=');
    var name = canonical(equals < 0 ? argument : argument.substring(0, equals), argument);
    if (!VALUES.contains(name)) {
      if (equals >= 0) {
        throw new UsageException(
            "argument %s: ignored explicit argument '%s'"
                .formatted(name, argument.substring(equals + 1)));
      }
      add(new Option(ALIASES.getOrDefault(name, name), ""), inOrder);
    } else if (equals >= 0) {
      value(name, argument.substring(equals + 1), inOrder);
    } else {
      value(name, next(name, pending), inOrder);
    }
  }

  private void shortOption(String argument, List<String> pending, Consumer<Option> inOrder)
      throws UsageException {
    if (argument.equals("-vv")) {
      add(new Option("--verbose", ""), inOrder);
      return;
    }
    var letter = argument.substring(0, 2);
    var rest = argument.substring(2);
    if (SHORT_VALUES.containsKey(letter)) {
      var name = SHORT_VALUES.get(letter);
      var attached = rest.startsWith("=") ? rest.substring(1) : rest;
      value(name, rest.isEmpty() ? next(name, pending) : attached, inOrder);
    } else if (SHORT_FLAGS.containsKey(letter)) {
      add(new Option(SHORT_FLAGS.get(letter), ""), inOrder);
      if (!rest.isEmpty()) {
        pending.addFirst("-" + rest);
      }
    } else {
      throw new UsageException("unrecognized arguments: " + argument);
    }
  }

  private static String next(String name, List<String> pending) throws UsageException {
    if (pending.isEmpty()
        || (pending.getFirst().startsWith("-") && pending.getFirst().length() > 1)) {
      throw new UsageException("argument " + name + ": expected one argument");
    }
    return pending.removeFirst();
  }

  private void value(String name, String value, Consumer<Option> inOrder) {
    add(new Option(ALIASES.getOrDefault(name, name), value), inOrder);
  }

  private void add(Option option, Consumer<Option> inOrder) {
    if (VALUES.contains(option.name())) {
      values.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(option.value());
    } else {
      flags.add(option.name());
    }
    inOrder.accept(option);
  }

  /** The full name of a long option that may be cut short. */
  private static String canonical(String name, String argument) throws UsageException {
    var known = new TreeSet<>(FLAGS);
    known.addAll(VALUES);
    for (var code : ResultCode.values()) {
      if (!code.isFailure() || code == ResultCode.XPASS) {
        known.add(showing(code));
      }
    }
    if (known.contains(name)) {
      return name;
    }
    var fitting = known.stream().filter(option -> option.startsWith(name)).toList();
    if (fitting.size() > 1) {
      throw new UsageException(
          "ambiguous option: " + argument + " could match " + String.join(", ", fitting));
    }
    if (fitting.isEmpty()) {
      throw new UsageException("unrecognized arguments: " + argument);
    }
    return fitting.getFirst();
  }

  /** The option that lists the tests with the result {@code code}. */
  static String showing(ResultCode code) {
    return "--show-" + code.name().toLowerCase(Locale.ROOT);
  }

  private List<String> lines(String file) throws UsageException {
    try {
      return Files.readAllLines(directory.resolve(file));
    } catch (IOException e) {
      throw new UsageException("[Errno 2] No such file or directory: '" + file + "'");
    }
  }

  List<String> inputs() {
    return inputs;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The value given last. */
  Optional<String> value(String name) {
    return values(name).isEmpty() ? Optional.empty() : Optional.of(values(name).getLast());
  }

  /** The choice given last, of the constants of {@code type} in lower case. */
  static <E extends Enum<E>> E choice(Class<E> type, String name, String value)
      throws UsageException {
    var constants = Arrays.asList(type.getEnumConstants());
    for (var constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    var choices =
        constants.stream().map(c -> "'" + c.name().toLowerCase(Locale.ROOT) + "'").toList();
    throw new UsageException(
        "argument %s: invalid choice: '%s' (choose from %s)"
            .formatted(name, value, String.join(", ", choices)));
  }
}
