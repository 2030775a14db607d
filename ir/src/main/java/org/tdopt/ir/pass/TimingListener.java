package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;

/** Measures how long each pass runs, and phases of a tool that are no passes. */
public final class TimingListener implements PassListener {
  /**
   * The time of a pass at one position of the pipeline; with several threads the sum over the
   * operations.
   */
  public record PassTiming(int index, String pass, long nanoseconds) {
    public double milliseconds() {
      return nanoseconds / 1e6;
    }
  }

  /** Time per thread: its sum is the work, its maximum how long one waits for it. */
  private static final class Timer {
    private final Map<Thread, Long> nanoseconds = new HashMap<>();

    void add(long amount) {
      nanoseconds.merge(Thread.currentThread(), amount, Long::sum);
    }

    long work() {
      return nanoseconds.values().stream().mapToLong(n -> n).sum();
    }

    long wall() {
      return nanoseconds.values().stream().mapToLong(n -> n).max().orElse(0);
    }
  }

  private record RunningPipeline(PassPipeline pipeline, Thread thread) {}

  private final long started = System.nanoTime();
  private final Map<PassExecution, Long> running = new ConcurrentHashMap<>();
  private final Map<RunningPipeline, Long> runningPipelines = new ConcurrentHashMap<>();
  private final Map<Integer, Timer> passes = new TreeMap<>();
  private final Map<PassPipeline, Timer> nested = new IdentityHashMap<>();
  private final Map<String, Timer> before = new LinkedHashMap<>();
  private final Map<String, Timer> after = new LinkedHashMap<>();
  private @Nullable PassPipeline pipeline;

  @Override
  public synchronized void pipelineStarted(PassPipeline starting, Operation root) {
    pipeline = starting;
  }

  @Override
  public void nestedStarted(PassPipeline starting) {
    runningPipelines.put(
        new RunningPipeline(starting, Thread.currentThread()), System.nanoTime());
  }

  @Override
  public void nestedFinished(PassPipeline finished) {
    long now = System.nanoTime();
    var start = runningPipelines.remove(new RunningPipeline(finished, Thread.currentThread()));
    if (start != null) {
      synchronized (this) {
        nested.computeIfAbsent(finished, _ -> new Timer()).add(now - start);
      }
    }
  }

  @Override
  public void passStarted(PassExecution execution) {
    running.put(execution, System.nanoTime());
  }

  @Override
  public void passFinished(PassExecution execution, boolean failed) {
    long now = System.nanoTime();
    var start = running.remove(execution);
    if (start != null) {
      synchronized (this) {
        passes.computeIfAbsent(execution.index(), _ -> new Timer()).add(now - start);
      }
    }
  }

  /** Adds the time since {@code start}, of {@link System#nanoTime}, to a phase of the tool. */
  public synchronized void phase(String name, long start) {
    long now = System.nanoTime();
    var known = before.containsKey(name) || pipeline == null ? before : after;
    known.computeIfAbsent(name, _ -> new Timer()).add(now - start);
  }

  /** The times in the order of the pipeline. */
  public synchronized List<PassTiming> timings() {
    var all = new ArrayList<PassTiming>();
    var names = names();
    passes.forEach((i, timer) -> all.add(new PassTiming(i, names.get(i), timer.work())));
    return List.copyOf(all);
  }

  private List<String> names() {
    return pipeline == null
        ? List.of()
        : pipeline.passes().stream().map(p -> PassDefinition.of(p).name()).toList();
  }

  /** All times in the layout of {@code mlir-opt}; the work of threads is the user's time. */
  public synchronized String report(TimingReport.Display display) {
    var rows = new ArrayList<TimingReport.Row>();
    before.forEach((name, timer) -> rows.add(row(name, timer, 0)));
    if (pipeline != null) {
      steps(pipeline, 0, 0, rows);
    }
    after.forEach((name, timer) -> rows.add(row(name, timer, 0)));
    return TimingReport.of(rows, System.nanoTime() - started, display);
  }

  private int steps(PassPipeline of, int first, int depth, List<TimingReport.Row> rows) {
    int index = first;
    for (var step : of.steps()) {
      switch (step) {
        case PassPipeline.Step.Run(var pass) ->
            rows.add(row(PassDefinition.of(pass).name(), passes.get(index++), depth));
        case PassPipeline.Step.Nested(var inner) -> {
          rows.add(row("'" + inner.anchor() + "' Pipeline", nested.get(inner), depth));
          index = steps(inner, index, depth + 1, rows);
        }
      }
    }
    return index;
  }

  private static TimingReport.Row row(String name, @Nullable Timer timer, int depth) {
    return timer == null
        ? new TimingReport.Row(name, depth, 0, 0)
        : new TimingReport.Row(name, depth, timer.work(), timer.wall());
  }
}
