package org.tdopt.sim;

import org.jspecify.annotations.Nullable;

/** Something that happens at a later cycle. One object can be scheduled once at a time. */
abstract class ScheduledEvent {
  long cycle;
  boolean queued;
  @Nullable ScheduledEvent next;

  /** Called in its cycle, after all cores. */
  abstract void run();

  /** An event that runs an action. */
  static ScheduledEvent of(Runnable action) {
    return new ScheduledEvent() {
      @Override
      void run() {
        action.run();
      }
    };
  }
}
