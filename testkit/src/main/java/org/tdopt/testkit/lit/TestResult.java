package org.tdopt.testkit.lit;

import java.time.Duration;

/**
 * The result of one test.
 *
 * @param output the commands and what they printed, or why the test did not run
 * @param attempts how often it was run
 * @param startNanos when it started, on the clock of {@link System#nanoTime}
 * @param worker the number of the worker that ran it
 */
public record TestResult(
    ResultCode code,
    String output,
    Duration elapsed,
    int attempts,
    int allowedAttempts,
    long startNanos,
    long worker) {
  static TestResult notRun(ResultCode code, String reason) {
    return new TestResult(code, reason, Duration.ZERO, 0, 1, 0, 0);
  }

  /** Whether the test was looked at in this run. */
  boolean ran() {
    return startNanos != 0;
  }

  TestResult withCode(ResultCode other) {
    return new TestResult(other, output, elapsed, attempts, allowedAttempts, startNanos, worker);
  }

  TestResult withAttempts(int made, int allowed) {
    return new TestResult(code, output, elapsed, made, allowed, startNanos, worker);
  }

  /** With the time it took up to now. */
  TestResult since(long start) {
    return new TestResult(
        code,
        output,
        Duration.ofNanos(System.nanoTime() - start),
        attempts,
        allowedAttempts,
        start,
        Thread.currentThread().threadId());
  }
}
