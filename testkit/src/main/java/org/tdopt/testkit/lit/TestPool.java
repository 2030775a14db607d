package org.tdopt.testkit.lit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Runs tests on several threads. */
final class TestPool {
  /** Tools parse and transform recursively; the default stack of a thread may be too small. */
  private static final long STACK_BYTES = 256L << 20;

  private final Supplier<TestExecutor> executors;
  private final int workers;
  private final int maxFailures;
  private final Optional<Duration> maxTime;
  private final Display display;
  private final Map<LitTest, TestResult> results = new HashMap<>();
  private Optional<String> interruption = Optional.empty();
  private int failures;

  TestPool(
      Supplier<TestExecutor> executors,
      int workers,
      int maxFailures,
      Optional<Duration> maxTime,
      Display display) {
    this.executors = executors;
    this.workers = workers;
    this.maxFailures = maxFailures;
    this.maxTime = maxTime;
    this.display = display;
  }

  /** The results of the tests that ran. */
  Map<LitTest, TestResult> run(List<LitTest> tests) {
    long start = System.nanoTime();
    var queue = tests.iterator();
    var threads =
        IntStream.range(0, workers)
            .mapToObj(
                i -> new Thread(null, () -> work(queue, start), "lit worker " + i, STACK_BYTES))
            .toList();
    threads.forEach(Thread::start);
    try {
      for (var thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      stop("  interrupted by user");
      threads.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return Map.copyOf(results);
    }
  }

  /** Why not all tests ran, if so. */
  synchronized Optional<String> interruption() {
    return interruption;
  }

  private synchronized void stop(String why) {
    interruption = interruption.or(() -> Optional.of(why));
  }

  private void work(Iterator<LitTest> queue, long start) {
    try (var executor = executors.get()) {
      for (var test = next(queue, start); test.isPresent(); test = next(queue, start)) {
        var outcome = new Outcome(test.get(), executor.run(test.get()));
        record(outcome);
        display.update(outcome);
      }
    }
  }

  private synchronized Optional<LitTest> next(Iterator<LitTest> queue, long start) {
    boolean late = maxTime.map(limit -> System.nanoTime() - start > limit.toNanos()).orElse(false);
    if (late && queue.hasNext()) {
      stop("warning: reached timeout");
    }
    return interruption.isEmpty() && queue.hasNext() ? Optional.of(queue.next()) : Optional.empty();
  }

  private synchronized void record(Outcome outcome) {
    results.put(outcome.test(), outcome.result());
    if (outcome.result().code().isFailure() && ++failures >= maxFailures) {
      stop("warning: reached maximum number of test failures");
    }
  }
}
