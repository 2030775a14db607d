package org.tdopt.ir.pass;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;

/** Adds up what passes count, per position in the pipeline. */
public final class StatisticsListener implements PassListener {
  /** The layout of the report. */
  public enum Display {
    /** Passes by name, those at several positions merged. */
    LIST,
    /** Passes in the order and nesting of the pipeline. */
    PIPELINE
  }

  private record Position(int index, String pass) {}

  private final Map<Position, Map<Statistic, Long>> totals = new HashMap<>();
  private @Nullable PassPipeline pipeline;

  @Override
  public synchronized void pipelineStarted(PassPipeline running, Operation root) {
    pipeline = running;
  }

  @Override
  public synchronized void passFinished(PassExecution execution, boolean failed) {
    var position = new Position(execution.index(), execution.definition().name());
    execution.counts().forEach((s, n) -> counters(position).merge(s, n, Long::sum));
  }

  private Map<Statistic, Long> counters(Position position) {
    return totals.computeIfAbsent(
        position, _ -> new TreeMap<>(Comparator.comparing(Statistic::name)));
  }

  /** The sum over all runs of passes of that name. */
  public synchronized long total(String pass, String statistic) {
    return totals.entrySet().stream()
        .filter(e -> e.getKey().pass.equals(pass))
        .flatMap(e -> e.getValue().entrySet().stream())
        .filter(e -> e.getKey().name().equals(statistic))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** What was counted, in the layout of {@code mlir-opt}; what passes declare is there, if zero. */
  public synchronized String report(Display display) {
    var out = new StringBuilder(ReportHeader.of("Pass statistics report"));
    if (pipeline != null) {
      switch (display) {
        case PIPELINE -> nested(out, pipeline.steps(), 0, 0);
        case LIST -> merged(out, pipeline);
      }
    }
    return out.append('\n').toString();
  }

  private int nested(
      StringBuilder out, Collection<PassPipeline.Step> steps, int first, int indentation) {
    int index = first;
    for (var step : steps) {
      switch (step) {
        case PassPipeline.Step.Run(var pass) -> {
          var definition = PassDefinition.of(pass);
          entry(out, definition.name(), counts(definition, index++), indentation);
        }
        case PassPipeline.Step.Nested(var inner) -> {
          entry(out, "'" + inner.anchor() + "' Pipeline", Map.of(), indentation);
          index = nested(out, inner.steps(), index, indentation + 2);
        }
      }
    }
    return index;
  }

  private Map<Statistic, Long> counts(PassDefinition definition, int index) {
    var counts = new TreeMap<Statistic, Long>(Comparator.comparing(Statistic::name));
    definition.statistics().forEach(s -> counts.put(s, 0L));
    counts.putAll(totals.getOrDefault(new Position(index, definition.name()), Map.of()));
    return counts;
  }

  private void merged(StringBuilder out, PassPipeline running) {
    var passes = new TreeMap<String, Map<Statistic, Long>>();
    int index = 0;
    for (var pass : running.passes()) {
      var definition = PassDefinition.of(pass);
      var all =
          passes.computeIfAbsent(
              definition.name(), _ -> new TreeMap<>(Comparator.comparing(Statistic::name)));
      counts(definition, index++).forEach((s, n) -> all.merge(s, n, Long::sum));
    }
    passes.forEach(
        (name, counts) -> {
          if (!counts.isEmpty()) {
            entry(out, name, counts, 0);
          }
        });
  }

  private static void entry(
      StringBuilder out, String name, Map<Statistic, Long> counts, int indentation) {
    out.append(" ".repeat(indentation)).append(name).append('\n');
    int digits = counts.values().stream().mapToInt(n -> n.toString().length()).max().orElse(0);
    int width = counts.keySet().stream().mapToInt(s -> s.name().length()).max().orElse(0);
    counts.forEach(
        (s, n) ->
            out.append(" ".repeat(indentation + 2))
                .append(
                    String.format(
                        Locale.ROOT,
                        "(S) %" + digits + "d %-" + width + "s - %s\n",
                        n,
                        s.name(),
                        s.doc())));
  }
}
