package org.tdopt.ir.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Measures how long each pass runs; with several threads the sum over the operations. */
public final class TimingListener implements PassListener {
  /** The time of a pass at one position of the pipeline. */
  public record PassTiming(int index, String pass, long nanoseconds) {
    public double milliseconds() {
      return nanoseconds / 1e6;
    }
  }

  private final Map<PassExecution, Long> running = new ConcurrentHashMap<>();
  private final Map<Integer, PassTiming> finished = new TreeMap<>();

  @Override
  public void passStarted(PassExecution execution) {
    running.put(execution, System.nanoTime());
  }

  @Override
  public void passFinished(PassExecution execution, boolean failed) {
    long now = System.nanoTime();
    var start = running.remove(execution);
    if (start != null) {
      add(new PassTiming(execution.index(), execution.definition().name(), now - start));
    }
  }

  private synchronized void add(PassTiming timing) {
    finished.merge(
        timing.index,
        timing,
        (a, b) -> new PassTiming(a.index, a.pass, a.nanoseconds + b.nanoseconds));
  }

  /** The times in the order of the pipeline. */
  public synchronized List<PassTiming> timings() {
    return List.copyOf(finished.values());
  }

  /** A table, the longest first. */
  public String report() {
    var all = timings();
    double total = all.stream().mapToDouble(PassTiming::milliseconds).sum();
    var out = new StringBuilder("    ms      %  pass\n");
    all.stream()
        .sorted(Comparator.comparingLong(PassTiming::nanoseconds).reversed())
        .forEach(
            t ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%8.2f %5.1f  %s\n",
                        t.milliseconds(),
                        total == 0 ? 0 : 100 * t.milliseconds() / total,
                        t.pass)));
    return out.append(String.format(Locale.ROOT, "%8.2f 100.0  total\n", total)).toString();
  }
}
