package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.tdopt.testkit.lit.LitOptions.PrintOutput;
import org.tdopt.testkit.lit.LitOptions.PrintResult;

/** Reads the command line of {@code tdlit}; the spelling is lit's. */
final class LitOptionParser {
  /** The command line is malformed. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("-j", "--workers"),
          Map.entry("--threads", "--workers"),
          Map.entry("-D", "--param"),
          Map.entry("-q", "--quiet"),
          Map.entry("-s", "--succinct"),
          Map.entry("-v", "--verbose"),
          Map.entry("-vv", "--verbose"),
          Map.entry("--echo-all-commands", "--verbose"),
          Map.entry("-a", "--show-all"),
          Map.entry("--shuffle", "--order=random"),
          Map.entry("-h", "--help"));

  private static final Set<String> FLAGS =
      Set.of(
          "--quiet",
          "--succinct",
          "--verbose",
          "--show-all",
          "--time-tests",
          "--no-execute",
          "--ignore-fail",
          "--allow-empty-runs",
          "--show-tests",
          "--show-suites",
          "--help",
          "--version",
          "--report-failures-only",
          "--no-progress-bar",
          "--terse-summary",
          "--no-terse-summary",
          "--skip-test-time-recording");

  private static final Set<String> VALUES =
      Set.of(
          "--workers",
          "--param",
          "--filter",
          "--filter-out",
          "--timeout",
          "--max-time",
          "--max-tests",
          "--max-failures",
          "--xunit-xml-output",
          "--order",
          "--xfail",
          "--xfail-not",
          "--num-shards",
          "--run-shard",
          "--test-output",
          "--print-result-after");

  private final Set<String> flags = new LinkedHashSet<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> inputs = new ArrayList<>();
  private final Set<ResultCode> shown = EnumSet.noneOf(ResultCode.class);
  private PrintResult printResults = PrintResult.ALL;
  private PrintOutput printOutput = PrintOutput.OFF;
  private boolean terse;

  private LitOptionParser() {}

  static LitOptionParser parse(List<String> arguments) throws UsageException {
    var parser = new LitOptionParser();
    for (int i = 0; i < arguments.size(); i++) {
      i = parser.argument(arguments, i);
    }
    return parser;
  }

  boolean wants(String flag) {
    return flags.contains(flag);
  }

  private int argument(List<String> arguments, int index) throws UsageException {
    var argument = arguments.get(index);
    if (!argument.startsWith("-") || argument.equals("-")) {
      inputs.add(argument);
      return index;
    }
    var expanded = expand(argument);
    int equals = expanded.indexOf('=');
    var name = equals < 0 ? expanded : expanded.substring(0, equals);
    if (equals < 0 && (FLAGS.contains(name) || showsCode(name))) {
      flag(name);
      return index;
    }
    if (!VALUES.contains(name)) {
      throw new UsageException("unrecognized arguments: " + argument);
    }
    int used = equals < 0 ? index + 1 : index;
    if (used == arguments.size()) {
      throw new UsageException("argument " + argument + ": expected one argument");
    }
    var value = equals < 0 ? arguments.get(used) : expanded.substring(equals + 1);
    values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    switch (name) {
      case "--test-output" -> printOutput = choice(PrintOutput.class, name, value);
      case "--print-result-after" -> printResults = choice(PrintResult.class, name, value);
      default -> {}
    }
    return used;
  }

  private static String expand(String argument) {
    if (SHORT.containsKey(argument)) {
      return SHORT.get(argument);
    }
    for (var prefix : List.of("-j", "-D")) {
      if (argument.startsWith(prefix)) {
        return SHORT.get(prefix) + "=" + argument.substring(prefix.length());
      }
    }
    int equals = argument.indexOf('=');
    var head = equals < 0 ? argument : argument.substring(0, equals);
    return SHORT.getOrDefault(head, head) + argument.substring(head.length());
  }

  private static boolean showsCode(String name) {
    return Arrays.stream(ResultCode.values())
        .anyMatch(code -> name.equals("--show-" + code.name().toLowerCase(Locale.ROOT)));
  }

  private void flag(String name) {
    flags.add(name);
    switch (name) {
      case "--quiet" -> {
        terse = true;
        printOutput = PrintOutput.OFF;
      }
      case "--terse-summary" -> terse = true;
      case "--no-terse-summary" -> terse = false;
      case "--succinct" -> printResults = PrintResult.FAILED;
      case "--verbose" -> printOutput = PrintOutput.FAILED;
      case "--show-all" -> printOutput = PrintOutput.ALL;
      default -> {
        if (showsCode(name)) {
          shown.add(
              ResultCode.valueOf(name.substring("--show-".length()).toUpperCase(Locale.ROOT)));
        }
      }
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name, String value)
      throws UsageException {
    for (var constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    throw new UsageException("argument " + name + ": invalid choice: '" + value + "'");
  }

  /** {@code environment} gives LIT_FILTER, LIT_FILTER_OUT, LIT_XFAIL and LIT_XFAIL_NOT. */
  LitOptions options(Path directory, Map<String, String> environment) throws UsageException {
    if (inputs.isEmpty()) {
      throw new UsageException("the following arguments are required: TEST_PATH");
    }
    return new LitOptions(
        inputs.stream().map(directory::resolve).toList(),
        positive("--workers").orElse(Runtime.getRuntime().availableProcessors()),
        pattern("--filter", environment.get("LIT_FILTER")),
        pattern("--filter-out", environment.get("LIT_FILTER_OUT")),
        printResults,
        printOutput,
        terse,
        Set.copyOf(shown),
        wants("--time-tests"),
        positiveOrZero("--timeout").filter(s -> s > 0).map(Duration::ofSeconds),
        positive("--max-time").map(Duration::ofSeconds),
        positive("--max-tests").orElse(Integer.MAX_VALUE),
        positive("--max-failures").orElse(Integer.MAX_VALUE),
        last("--xunit-xml-output").map(directory::resolve),
        wants("--report-failures-only"),
        parameters(),
        !wants("--no-execute"),
        wants("--ignore-fail"),
        wants("--allow-empty-runs"),
        wants("--show-tests"),
        wants("--show-suites"),
        shuffle(),
        list("--xfail", environment.get("LIT_XFAIL")),
        list("--xfail-not", environment.get("LIT_XFAIL_NOT")),
        shard());
  }

  private Optional<String> last(String name) {
    return Optional.ofNullable(values.get(name)).map(List::getLast);
  }

  private Optional<Integer> positive(String name) throws UsageException {
    var value = positiveOrZero(name);
    if (value.isPresent() && value.get() == 0) {
      throw new UsageException("argument " + name + ": requires positive integer, but found '0'");
    }
    return value;
  }

  private Optional<Integer> positiveOrZero(String name) throws UsageException {
    var text = last(name);
    if (text.isPresent() && !text.get().matches("[0-9]{1,9}")) {
      throw new UsageException(
          "argument %s: requires non-negative integer, but found '%s'".formatted(name, text.get()));
    }
    return text.map(Integer::valueOf);
  }

  private Optional<Pattern> pattern(String name, @Nullable String otherwise) throws UsageException {
    var text = last(name).or(() -> Optional.ofNullable(otherwise));
    try {
      return text.map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "argument %s: invalid regular expression: '%s', %s"
              .formatted(name, text.orElse(""), e.getDescription()));
    }
  }

  private Set<String> list(String name, @Nullable String otherwise) {
    return last(name)
        .or(() -> Optional.ofNullable(otherwise))
        .map(text -> Set.of(Arrays.stream(text.split(";")).distinct().toArray(String[]::new)))
        .orElse(Set.of());
  }

  private Map<String, String> parameters() {
    var result = new LinkedHashMap<String, String>();
    for (var parameter : values.getOrDefault("--param", List.of())) {
      int equals = parameter.indexOf('=');
      result.put(
          equals < 0 ? parameter : parameter.substring(0, equals),
          equals < 0 ? "" : parameter.substring(equals + 1));
    }
    return result;
  }

  private boolean shuffle() throws UsageException {
    var order = last("--order").orElse("smart");
    return switch (order) {
      case "random" -> true;
      case "lexical", "smart" -> false;
      default -> throw new UsageException("argument --order: invalid choice: '" + order + "'");
    };
  }

  private Optional<LitOptions.Shard> shard() throws UsageException {
    var count = positive("--num-shards");
    var number = positive("--run-shard");
    if (count.isPresent() != number.isPresent()) {
      throw new UsageException("--num-shards and --run-shard must be used together");
    }
    if (count.isPresent() && number.get() > count.get()) {
      throw new UsageException("--run-shard must be between 1 and --num-shards (inclusive)");
    }
    return count.map(n -> new LitOptions.Shard(number.get(), n));
  }
}
