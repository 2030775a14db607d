package org.tdopt.driver.opt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tdopt.driver.UsageException;
import org.tdopt.ir.pass.IrDumpListener;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassDefinition;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineSyntaxException;
import org.tdopt.ir.pass.StatisticsListener;
import org.tdopt.ir.pass.Suggestion;
import org.tdopt.ir.pass.TimingReport;
import org.tdopt.ir.text.PrintFeature;
import org.tdopt.ir.text.PrintOptions;

/**
 * Reads the command line as LLVM's tools do: one dash or two, values behind {@code =} or in the next
 * argument, and a flag for each pass, whose order counts.
 */
final class OptCommandLine {
  private static final String DEFAULT_MARKER = "// -----";

  private static final Map<OptFlag, PrintFeature> FEATURES =
      Map.of(
          OptFlag.MLIR_PRINT_LOCAL_SCOPE, PrintFeature.LOCAL_SCOPE,
          OptFlag.MLIR_PRETTY_DEBUGINFO, PrintFeature.PRETTY_LOCATIONS,
          OptFlag.MLIR_PRINT_SKIP_REGIONS, PrintFeature.SKIP_REGIONS,
          OptFlag.MLIR_PRINT_UNIQUE_SSA_IDS, PrintFeature.UNIQUE_NAMES,
          OptFlag.MLIR_PRINT_VALUE_USERS, PrintFeature.VALUE_USERS,
          OptFlag.MLIR_USE_NAMELOC_AS_PREFIX, PrintFeature.NAMES_OF_LOCATIONS);

  private final PassRegistry passes;
  private final FlagValues values = new FlagValues();
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
        values.put(option.get(), value == null ? "" : value);
      } else {
        pass(argument, name, value);
      }
    }
  }

  private void pass(String argument, String name, @Nullable String value) {
    var definition = passes.pass(name).orElseThrow(() -> unknown(argument, name));
    try {
      chosen.add(definition.parse(value == null ? "" : value));
    } catch (PipelineSyntaxException e) {
      throw new UsageException("--" + name + ": " + e.render());
    }
  }

  private UsageException unknown(String argument, String name) {
    var known = new ArrayList<>(OptFlag.keys());
    passes.passes().stream().map(PassDefinition::name).forEach(known::add);
    known.replaceAll(k -> "--" + k);
    var suggestion = Suggestion.text("--" + name, known);
    return new UsageException(
        "unknown option '"
            + argument
            + "'"
            + (suggestion.isEmpty() ? "; see tdopt --help and tdopt --list-passes" : suggestion));
  }

  private OptOptions options() {
    if (files.size() > 1) {
      throw new UsageException("more than one input given: " + String.join(", ", files));
    }
    var pipeline = values.text(OptFlag.PASS_PIPELINE);
    if (pipeline.isPresent() && !chosen.isEmpty()) {
      throw new UsageException("--pass-pipeline cannot be used together with flags of passes");
    }
    return new OptOptions(
        files.isEmpty() ? "-" : files.getFirst(),
        values.text(OptFlag.O).orElse("-"),
        pipeline,
        List.copyOf(chosen),
        splitting(),
        expectation(),
        new OptOptions.Checks(
            values.isOn(OptFlag.ALLOW_UNREGISTERED_DIALECT),
            !values.isOn(OptFlag.NO_IMPLICIT_MODULE),
            !values.isOn(OptFlag.MLIR_VERY_UNSAFE_DISABLE_VERIFIER_ON_PARSING),
            values.isOn(OptFlag.VERIFY_EACH, true),
            values.isOn(OptFlag.VERIFY_ROUNDTRIP)),
        new OptOptions.Execution(
            threads(),
            values.text(OptFlag.TARGET),
            values.isOn(OptFlag.TRACE_REWRITES)),
        reports(),
        reproducers(),
        printing(),
        values.isOn(OptFlag.PRINT_FOR_IRDL),
        values.text(OptFlag.EXPORT_IRDL).map(_ -> values.list(OptFlag.EXPORT_IRDL)),
        dumps());
  }

  private OptOptions.Splitting splitting() {
    var marker =
        values
            .text(OptFlag.SPLIT_INPUT_FILE)
            .filter(t -> !t.equals("false"))
            .map(t -> t.isEmpty() || t.equals("true") ? DEFAULT_MARKER : t);
    return new OptOptions.Splitting(
        marker, values.text(OptFlag.OUTPUT_SPLIT_MARKER).orElse(DEFAULT_MARKER));
  }

  private Optional<OptOptions.Expectation> expectation() {
    return values
        .text(OptFlag.VERIFY_DIAGNOSTICS)
        .map(
            text ->
                switch (text) {
                  case "", "all" -> OptOptions.Expectation.ALL;
                  case "only-expected" -> OptOptions.Expectation.ONLY_EXPECTED;
                  default ->
                      throw new UsageException(
                          "--verify-diagnostics is 'all' or 'only-expected', got '" + text + "'");
                });
  }

  /** What prints or keeps the whole module while passes run cannot do so while others change it. */
  private int threads() {
    long count = values.number(OptFlag.THREADS, Runtime.getRuntime().availableProcessors());
    if (count < 1 || count > 1024) {
      throw new UsageException("--threads must be between 1 and 1024, got " + count);
    }
    boolean one =
        values.isOn(OptFlag.MLIR_DISABLE_THREADING)
            || values.isOn(OptFlag.MLIR_PRINT_IR_MODULE_SCOPE)
            || values.isOn(OptFlag.MLIR_PASS_PIPELINE_LOCAL_REPRODUCER);
    return one ? 1 : (int) count;
  }

  private OptOptions.Reports reports() {
    var timing =
        values.constant(
            OptFlag.MLIR_TIMING_DISPLAY, TimingReport.Display.class, TimingReport.Display.TREE);
    var statistics =
        values.constant(
            OptFlag.MLIR_PASS_STATISTICS_DISPLAY,
            StatisticsListener.Display.class,
            StatisticsListener.Display.PIPELINE);
    return new OptOptions.Reports(
        values.isOn(OptFlag.DUMP_PASS_PIPELINE),
        Optional.of(timing).filter(_ -> values.isOn(OptFlag.MLIR_TIMING)),
        Optional.of(statistics).filter(_ -> values.isOn(OptFlag.MLIR_PASS_STATISTICS)));
  }

  private OptOptions.Reproducers reproducers() {
    boolean local = values.isOn(OptFlag.MLIR_PASS_PIPELINE_LOCAL_REPRODUCER);
    var onFailure = values.text(OptFlag.MLIR_PASS_PIPELINE_CRASH_REPRODUCER);
    if (local && onFailure.isEmpty()) {
      throw new UsageException(
          "--mlir-pass-pipeline-local-reproducer says what"
              + " --mlir-pass-pipeline-crash-reproducer=FILE writes, and needs it");
    }
    boolean run = values.isOn(OptFlag.RUN_REPRODUCER);
    if (run && (!chosen.isEmpty() || values.has(OptFlag.PASS_PIPELINE))) {
      throw new UsageException(
          "--run-reproducer runs the pipeline that the input names, and no other");
    }
    return new OptOptions.Reproducers(
        run, values.text(OptFlag.MLIR_GENERATE_REPRODUCER), onFailure, local);
  }

  private PrintOptions printing() {
    var hexFlag = OptFlag.MLIR_PRINT_ELEMENTSATTRS_WITH_HEX_IF_LARGER;
    long hexAbove = values.limit(hexFlag, PrintOptions.DEFAULT.hexAbove());
    return PrintOptions.DEFAULT
        .withGeneric(
            values.isOn(OptFlag.MLIR_PRINT_OP_GENERIC) || values.isOn(OptFlag.PRINT_FOR_IRDL))
        .withDebugInfo(values.isOn(OptFlag.MLIR_PRINT_DEBUGINFO))
        .withFeatures(features())
        .withHexAbove(hexAbove)
        .withElision(
            values.number(OptFlag.MLIR_ELIDE_ELEMENTSATTRS_IF_LARGER, Long.MAX_VALUE),
            values.number(OptFlag.MLIR_ELIDE_RESOURCE_STRINGS_IF_LARGER, Long.MAX_VALUE));
  }

  private Set<PrintFeature> features() {
    var features = EnumSet.noneOf(PrintFeature.class);
    FEATURES.forEach(
        (flag, feature) -> {
          if (values.isOn(flag)) {
            features.add(feature);
          }
        });
    return features;
  }

  private OptOptions.Dumps dumps() {
    var before =
        named(OptFlag.MLIR_PRINT_IR_BEFORE, values.isOn(OptFlag.MLIR_PRINT_IR_BEFORE_ALL));
    boolean change = values.isOn(OptFlag.MLIR_PRINT_IR_AFTER_CHANGE);
    boolean failure = values.isOn(OptFlag.MLIR_PRINT_IR_AFTER_FAILURE);
    boolean all = values.isOn(OptFlag.MLIR_PRINT_IR_AFTER_ALL) || failure;
    boolean some = values.has(OptFlag.MLIR_PRINT_IR_AFTER);
    var after = named(OptFlag.MLIR_PRINT_IR_AFTER, all || change && !some);
    var when =
        failure
            ? IrDumpListener.After.FAILURE
            : change ? IrDumpListener.After.CHANGE : IrDumpListener.After.ALWAYS;
    var scope =
        values.isOn(OptFlag.MLIR_PRINT_IR_MODULE_SCOPE)
            ? IrDumpListener.Scope.ROOT
            : IrDumpListener.Scope.OPERATION;
    boolean any =
        all
            || change
            || some
            || values.isOn(OptFlag.MLIR_PRINT_IR_BEFORE_ALL)
            || values.has(OptFlag.MLIR_PRINT_IR_BEFORE);
    return new OptOptions.Dumps(
        new IrDumpListener.Selection(before, after, when, scope),
        any,
        values.text(OptFlag.MLIR_PRINT_IR_TREE_DIR));
  }

  private Predicate<String> named(OptFlag option, boolean all) {
    if (all) {
      return _ -> true;
    }
    var names = new HashSet<>(values.list(option));
    for (var name : values.list(option)) {
      if (passes.pass(name).isEmpty()) {
        var known = passes.passes().stream().map(PassDefinition::name).toList();
        throw new UsageException(
            "--" + option.key() + ": there is no pass '" + name + "'"
                + Suggestion.text(name, known));
      }
    }
    return names::contains;
  }
}
