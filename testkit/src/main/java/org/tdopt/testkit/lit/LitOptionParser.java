package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.tdopt.testkit.lit.LitArguments.UsageException;
import org.tdopt.testkit.lit.LitOptions.Level;
import org.tdopt.testkit.lit.LitOptions.Order;

/** Makes {@link LitOptions} of a command line and of lit's environment variables. */
final class LitOptionParser {
  private final Path directory;
  private final Map<String, String> environment;
  private final LitArguments arguments;
  private final Set<ResultCode> shown = EnumSet.noneOf(ResultCode.class);
  private Level results = Level.ALL;
  private Level texts = Level.OFF;
  private Order order = Order.SMART;
  private boolean terse;
  private boolean progress;
  private boolean notes = true;
  private @Nullable UsageException mistake;

  private LitOptionParser(List<String> all, Path directory, Map<String, String> environment)
      throws UsageException {
    this.directory = directory;
    this.environment = environment;
    this.arguments = LitArguments.parse(all, directory, this::note);
    if (mistake != null) {
      throw mistake;
    }
  }

  /** {@code environment} gives LIT_FILTER, LIT_XFAIL, LIT_MAX_WORKERS and the like. */
  static LitOptionParser parse(
      List<String> arguments, Path directory, Map<String, String> environment)
      throws UsageException {
    return new LitOptionParser(arguments, directory, environment);
  }

  boolean wants(String flag) {
    return arguments.has(flag);
  }

  /** Options whose order matters. */
  private void note(LitArguments.Option option) {
    try {
      switch (option.name()) {
        case "--test-output" ->
            showTexts(LitArguments.choice(Level.class, option.name(), option.value()));
        case "--print-result-after" ->
            showResults(LitArguments.choice(Level.class, option.name(), option.value()));
        case "--order" -> order = LitArguments.choice(Order.class, option.name(), option.value());
        case "--shuffle" -> order = Order.RANDOM;
        case "--quiet" -> {
          showResults(Level.FAILED);
          showTexts(Level.OFF);
          terse = true;
          notes = false;
        }
        case "--succinct" -> {
          progress = true;
          showResults(Level.FAILED);
        }
        case "--verbose" -> showTexts(Level.FAILED);
        case "--show-all" -> showTexts(Level.ALL);
        case "--terse-summary" -> terse = true;
        case "--no-terse-summary" -> terse = false;
        case "--progress-bar" -> progress = true;
        case "--no-progress-bar" -> progress = false;
        case "--diagnostic-level" -> notes = option.value().equals("note");
        default ->
            Arrays.stream(ResultCode.values())
                .filter(code -> LitArguments.showing(code).equals(option.name()))
                .forEach(shown::add);
      }
    } catch (UsageException e) {
      mistake = mistake == null ? e : mistake;
    }
  }

  /** A test whose output is shown has its result told. */
  private void showTexts(Level level) {
    texts = level;
    results = results.compareTo(level) < 0 ? level : results;
  }

  private void showResults(Level level) {
    results = level;
    texts = texts.compareTo(level) > 0 ? level : texts;
  }

  LitOptions options() throws UsageException {
    if (arguments.inputs().isEmpty()) {
      throw new UsageException("the following arguments are required: TEST_PATH");
    }
    if (wants("--time-tests") && wants("--skip-test-time-recording")) {
      throw new UsageException(
          "argument --time-tests: not allowed with argument --skip-test-time-recording");
    }
    return new LitOptions(
        arguments.inputs().stream().map(directory::resolve).toList(),
        positive("--workers", "LIT_MAX_WORKERS").orElse(Runtime.getRuntime().availableProcessors()),
        parameters(),
        selection(),
        execution(),
        output(),
        new LitOptions.Reports(
            file("--output"),
            file("--xunit-xml-output"),
            file("--time-trace-output"),
            wants("--report-failures-only")));
  }

  private LitOptions.Selection selection() throws UsageException {
    return new LitOptions.Selection(
        pattern("--filter", "LIT_FILTER"),
        pattern("--filter-out", "LIT_FILTER_OUT"),
        wants("--filter-failed"),
        order,
        shard(),
        positive("--max-tests", "").orElse(Integer.MAX_VALUE),
        wants("--allow-empty-runs"));
  }

  private LitOptions.Execution execution() throws UsageException {
    return new LitOptions.Execution(
        !wants("--no-execute"),
        positive("--max-retries-per-test", "").orElse(0),
        number("--timeout", "", 0).filter(s -> s > 0).map(Duration::ofSeconds),
        positive("--max-time", "").map(Duration::ofSeconds),
        positive("--max-failures", "").orElse(Integer.MAX_VALUE),
        wants("--ignore-fail"),
        !wants("--skip-test-time-recording"),
        list("--xfail", "LIT_XFAIL"),
        list("--xfail-not", "LIT_XFAIL_NOT"),
        wants("--exclude-xfail"),
        arguments.values("--path").stream().map(directory::resolve).toList());
  }

  private LitOptions.Output output() {
    return new LitOptions.Output(
        results,
        texts,
        terse,
        Set.copyOf(shown),
        wants("--time-tests"),
        progress,
        notes,
        wants("--relative-paths") ? Optional.of(directory.toAbsolutePath()) : Optional.empty(),
        wants("--show-tests"),
        wants("--show-suites"),
        wants("--show-used-features"));
  }

  private Optional<Path> file(String name) {
    return arguments.value(name).map(directory::resolve);
  }

  private Optional<String> text(String name, String variable) {
    return arguments
        .value(name)
        .or(() -> Optional.ofNullable(environment.get(variable)).filter(text -> !text.isEmpty()));
  }

  private Optional<Integer> positive(String name, String variable) throws UsageException {
    return number(name, variable, 1);
  }

  private Optional<Integer> number(String name, String variable, int least) throws UsageException {
    var text = text(name, variable);
    var kind = least == 0 ? "non-negative" : "positive";
    if (text.isPresent()
        && (!text.get().matches("[0-9]{1,9}") || Integer.parseInt(text.get()) < least)) {
      throw new UsageException(
          "argument %s: requires %s integer, but found '%s'".formatted(name, kind, text.get()));
    }
    return text.map(Integer::valueOf);
  }

  private Optional<Pattern> pattern(String name, String variable) throws UsageException {
    var text = text(name, variable);
    try {
      return text.map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "argument %s: invalid regular expression: '%s', %s"
              .formatted(name, text.orElse(""), e.getDescription()));
    }
  }

  private Set<String> list(String name, String variable) {
    return text(name, variable)
        .map(text -> Set.of(Arrays.stream(text.split(";")).distinct().toArray(String[]::new)))
        .orElse(Set.of());
  }

  private Map<String, String> parameters() {
    var result = new LinkedHashMap<String, String>();
    for (var parameter : arguments.values("--param")) {
      int equals = parameter.indexOf('=');
      result.put(
          equals < 0 ? parameter : parameter.substring(0, equals),
          equals < 0 ? "" : parameter.substring(equals + 1));
    }
    return result;
  }

  private Optional<LitOptions.Shard> shard() throws UsageException {
    var count = positive("--num-shards", "LIT_NUM_SHARDS");
    var number = positive("--run-shard", "LIT_RUN_SHARD");
    if (count.isPresent() != number.isPresent()) {
      throw new UsageException("--num-shards and --run-shard must be used together");
    }
    if (count.isPresent() && number.get() > count.get()) {
      throw new UsageException("--run-shard must be between 1 and --num-shards (inclusive)");
    }
    return count.map(n -> new LitOptions.Shard(number.get(), n));
  }
}
