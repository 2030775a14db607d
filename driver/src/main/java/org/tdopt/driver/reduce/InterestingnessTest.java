package org.tdopt.driver.reduce;

import java.io.IOException;
import java.nio.file.Path;

/** Says whether an input still shows what is looked for. */
@FunctionalInterface
interface InterestingnessTest {
  /** What the test did; an exit code other than 0 means that the input is interesting. */
  record Outcome(int exitCode, boolean timedOut, String output) {}

  Outcome run(Path input) throws IOException;
}
