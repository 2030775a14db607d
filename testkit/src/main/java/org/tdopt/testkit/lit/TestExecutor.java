package org.tdopt.testkit.lit;

/** Runs the tests of one worker, one after the other. */
interface TestExecutor extends AutoCloseable {
  TestResult run(LitTest test);

  @Override
  default void close() {}
}
