package org.tdopt.driver.opt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tdopt.driver.UsageException;
import org.tdopt.ir.pass.IrDumpListener;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineSyntaxException;
import org.tdopt.ir.text.PrintOptions;

/**
 * Reads the command line as LLVM's tools do: one dash or two, values behind {@code =} or in the next
 * argument, and a flag for each pass, whose order counts.
 */
final class OptCommandLine {
  private static final String DEFAULT_MARKER = "// -----";

  private final PassRegistry passes;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Pass<?>> chosen = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  private OptCommandLine(PassRegistry passes) {
    this.passes = passes;
  }

  /**
   * What {@code arguments} ask for.
   *
   * @throws UsageException if they make no sense
   */
  static OptOptions parse(List<String> arguments, PassRegistry passes) {
    var line = new OptCommandLine(passes);
    line.read(arguments);
    return line.options();
  }

  private void read(List<String> arguments) {
    int i = 0;
    while (i < arguments.size()) {
      var argument = arguments.get(i++);
      if (argument.equals("--")) {
        files.addAll(arguments.subList(i, arguments.size()));
        return;
      }
      if (argument.equals("-") || !argument.startsWith("-")) {
        files.add(argument);
        continue;
      }
      var text = argument.substring(argument.startsWith("--") ? 2 : 1);
      int equals = text.indexOf('=');
      var name = equals < 0 ? text : text.substring(0, equals);
      var value = equals < 0 ? null : text.substring(equals + 1);
      var option = OptFlag.find(name);
      if (option.isPresent()) {
        if (option.get().takesValue() && value == null) {
          if (i == arguments.size()) {
            throw new UsageException("--" + name + " needs a value: " + option.get().usage());
          }
          value = arguments.get(i++);
        }
        values.put(option.get().key(), value == null ? "" : value);
      } else {
        pass(argument, name, value);
      }
    }
  }

  private void pass(String argument, String name, @Nullable String value) {
    var definition = passes.pass(name);
    if (definition.isEmpty()) {
      throw new UsageException(
          "unknown option '" + argument + "'; see tdopt --help and tdopt --list-passes");
    }
    try {
      chosen.add(definition.get().parse(value == null ? "" : value));
    } catch (PipelineSyntaxException e) {
      throw new UsageException("--" + name + ": " + e.render());
    }
  }

  private OptOptions options() {
    if (files.size() > 1) {
      throw new UsageException("more than one input given: " + String.join(", ", files));
    }
    var pipeline = Optional.ofNullable(values.get("pass-pipeline"));
    if (pipeline.isPresent() && !chosen.isEmpty()) {
      throw new UsageException("--pass-pipeline cannot be used together with flags of passes");
    }
    return new OptOptions(
        files.isEmpty() ? "-" : files.getFirst(),
        values.getOrDefault("o", "-"),
        pipeline,
        List.copyOf(chosen),
        marker(),
        expectation(),
        flag("allow-unregistered-dialect", false),
        flag("verify-each", true),
        flag("verify-roundtrip", false),
        flag("dump-pass-pipeline", false),
        flag("mlir-timing", false),
        flag("mlir-pass-statistics", false),
        flag("trace-rewrites", false),
        threads(),
        values.getOrDefault("target", "siracusa"),
        Optional.ofNullable(values.get("mlir-pass-pipeline-crash-reproducer")),
        printing(),
        dumps());
  }

  private Optional<String> marker() {
    var text = values.get("split-input-file");
    return text == null || text.equals("false")
        ? Optional.empty()
        : Optional.of(text.isEmpty() || text.equals("true") ? DEFAULT_MARKER : text);
  }

  private Optional<OptOptions.Expectation> expectation() {
    var text = values.get("verify-diagnostics");
    return text == null
        ? Optional.empty()
        : Optional.of(
            switch (text) {
              case "", "all" -> OptOptions.Expectation.ALL;
              case "only-expected" -> OptOptions.Expectation.ONLY_EXPECTED;
              default ->
                  throw new UsageException(
                      "--verify-diagnostics is 'all' or 'only-expected', got '" + text + "'");
            });
  }

  private int threads() {
    boolean one = flag("mlir-disable-threading", false);
    long count = number("threads", Runtime.getRuntime().availableProcessors());
    if (count < 1 || count > 1024) {
      throw new UsageException("--threads must be between 1 and 1024, got " + count);
    }
    return one ? 1 : (int) count;
  }

  private PrintOptions printing() {
    return PrintOptions.DEFAULT
        .withGeneric(flag("mlir-print-op-generic", false))
        .withDebugInfo(flag("mlir-print-debuginfo", false))
        .withElision(
            number("mlir-elide-elementsattrs-if-larger", Long.MAX_VALUE),
            number("mlir-elide-resource-strings-if-larger", Long.MAX_VALUE));
  }

  private OptOptions.Dumps dumps() {
    var before = named("mlir-print-ir-before", flag("mlir-print-ir-before-all", false));
    boolean change = flag("mlir-print-ir-after-change", false);
    boolean failure = flag("mlir-print-ir-after-failure", false);
    boolean all = flag("mlir-print-ir-after-all", false) || failure;
    boolean onlyChange = change && !values.containsKey("mlir-print-ir-after") && !all;
    var after = named("mlir-print-ir-after", all || onlyChange);
    var when =
        failure
            ? IrDumpListener.After.FAILURE
            : change ? IrDumpListener.After.CHANGE : IrDumpListener.After.ALWAYS;
    boolean any = values.keySet().stream().anyMatch(k -> k.startsWith("mlir-print-ir-"));
    return new OptOptions.Dumps(before, after, when, any);
  }

  private Predicate<String> named(String option, boolean all) {
    if (all) {
      return _ -> true;
    }
    Set<String> names =
        new HashSet<>(Arrays.asList(values.getOrDefault(option, "").split(",")));
    names.remove("");
    for (var name : names) {
      if (passes.pass(name).isEmpty()) {
        throw new UsageException("--" + option + ": there is no pass '" + name + "'");
      }
    }
    return names::contains;
  }

  private boolean flag(String name, boolean absent) {
    var text = values.get(name);
    return text == null
        ? absent
        : switch (text) {
          case "", "true", "TRUE", "True", "1" -> true;
          case "false", "FALSE", "False", "0" -> false;
          default ->
              throw new UsageException("--" + name + " is true or false, got '" + text + "'");
        };
  }

  private long number(String name, long absent) {
    var text = values.get(name);
    if (text == null) {
      return absent;
    }
    try {
      long value = Long.parseLong(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, together with negative numbers.
    }
    throw new UsageException("--" + name + " takes a whole number, got '" + text + "'");
  }
}
