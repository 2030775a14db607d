package org.tdopt.ir.pass;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what passes count, per position in the pipeline. */
public final class StatisticsListener implements PassListener {
  private record Position(int index, String pass) {}

  private final Map<Position, Map<Statistic, Long>> totals =
      new TreeMap<>(Comparator.comparingInt(Position::index));

  @Override
  public synchronized void passFinished(PassExecution execution, boolean failed) {
    var counts = execution.counts();
    if (!counts.isEmpty()) {
      var position = new Position(execution.index(), execution.definition().name());
      var total =
          totals.computeIfAbsent(
              position, _ -> new TreeMap<>(Comparator.comparing(Statistic::name)));
      counts.forEach((statistic, n) -> total.merge(statistic, n, Long::sum));
    }
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

  /** A line per pass that counted something, and below it one per statistic. */
  public synchronized String report() {
    var out = new StringBuilder();
    totals.forEach(
        (position, counts) -> {
          out.append(position.pass).append('\n');
          counts.forEach(
              (s, n) ->
                  out.append(
                      String.format(Locale.ROOT, "  %8d %s - %s\n", n, s.name(), s.doc())));
        });
    return out.toString();
  }
}
