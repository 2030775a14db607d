package org.tdopt.testkit.shell;

import java.time.Duration;
import java.util.Optional;

/** The moment at which a script must have ended, if any. */
public final class Deadline {
  private final Optional<Long> nanos;

  private Deadline(Optional<Long> nanos) {
    this.nanos = nanos;
  }

  public static Deadline none() {
    return new Deadline(Optional.empty());
  }

  public static Deadline in(Duration time) {
    return new Deadline(Optional.of(System.nanoTime() + time.toNanos()));
  }

  boolean exists() {
    return nanos.isPresent();
  }

  /** Zero once it has passed. */
  long remainingNanos() {
    return nanos.map(end -> Math.max(0, end - System.nanoTime())).orElse(Long.MAX_VALUE / 2);
  }
}
