package org.tdopt.testkit.lit;

import java.time.Duration;

/**
 * The result of one test.
 *
 * @param output the commands and what they printed, or why the test did not run
 * @param attempts how often it was run
 */
public record TestResult(
    ResultCode code, String output, Duration elapsed, int attempts, int allowedAttempts) {
  static TestResult notRun(ResultCode code, String reason) {
    return new TestResult(code, reason, Duration.ZERO, 0, 1);
  }

  TestResult withCode(ResultCode other) {
    return new TestResult(other, output, elapsed, attempts, allowedAttempts);
  }

  TestResult after(Duration time) {
    return new TestResult(code, output, time, attempts, allowedAttempts);
  }
}
