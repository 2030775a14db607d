package org.tdopt.driver.reduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks the test about texts, each only once, and no more often than is allowed. */
final class Trials {
  private final InterestingnessTest test;
  private final Path file;
  private final Optional<String> wanted;
  private final long limit;
  private final Set<String> boring = new HashSet<>();
  private int count;

  /**
   * Trials of one test.
   *
   * @param file where inputs are written for the test
   * @param wanted what the test's output must contain besides
   */
  Trials(InterestingnessTest test, Path file, Optional<String> wanted, long limit) {
    this.test = test;
    this.file = file;
    this.wanted = wanted;
    this.limit = limit;
  }

  /** How often the test ran. */
  int count() {
    return count;
  }

  boolean exhausted() {
    return count >= limit;
  }

  /** Whether the text is interesting; never once the trials are exhausted. */
  boolean isInteresting(String text) {
    if (boring.contains(text) || exhausted()) {
      return false;
    }
    boolean interesting = explain(text).isEmpty();
    if (!interesting) {
      boring.add(text);
    }
    return interesting;
  }

  /** Why the text is not interesting; empty if it is. */
  Optional<String> explain(String text) {
    count++;
    try {
      Files.writeString(file, text);
      var outcome = test.run(file);
      if (outcome.timedOut()) {
        return Optional.of("the test did not end in time");
      }
      if (outcome.exitCode() == 0) {
        return Optional.of("the test ended with exit code 0, where another says 'interesting'");
      }
      return wanted
          .filter(w -> !outcome.output().contains(w))
          .map(w -> "the test's output does not contain '" + w + "'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
