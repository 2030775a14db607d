package org.tdopt.sim;

import org.jspecify.annotations.Nullable;

/**
 * The cycle counter of a clock domain and what is due later in it. Events of one cycle run in the
 * order in which they were scheduled.
 */
final class Clock {
  static final long NEVER = Long.MAX_VALUE;

  long now;

  /** Cycle of the first event, or {@link #NEVER}. */
  long nextEvent = NEVER;

  private @Nullable ScheduledEvent first;

  /** Schedules an event {@code delay} cycles from now; one that is due earlier stays as it is. */
  void schedule(ScheduledEvent event, long delay) {
    long cycle = now + delay;
    if (event.queued) {
      if (event.cycle <= cycle) {
        return;
      }
      remove(event);
    }
    event.queued = true;
    event.cycle = cycle;
    ScheduledEvent before = null;
    ScheduledEvent after = first;
    while (after != null && after.cycle <= cycle) {
      before = after;
      after = after.next;
    }
    event.next = after;
    if (before == null) {
      first = event;
      nextEvent = cycle;
    } else {
      before.next = event;
    }
  }

  /** Schedules an event, instead of when it was due before. */
  void reschedule(ScheduledEvent event, long delay) {
    cancel(event);
    schedule(event, delay);
  }

  /** Forgets an event, if it is scheduled. */
  void cancel(ScheduledEvent event) {
    if (event.queued) {
      remove(event);
      event.queued = false;
    }
  }

  /** Runs what is due now, and what that schedules for now. */
  void runDueEvents() {
    while (first != null && first.cycle <= now) {
      var event = first;
      event.queued = false;
      first = event.next;
      nextEvent = first == null ? NEVER : first.cycle;
      event.run();
    }
  }

  private void remove(ScheduledEvent event) {
    if (first == event) {
      first = event.next;
      nextEvent = first == null ? NEVER : first.cycle;
      return;
    }
    for (var before = first; before != null; before = before.next) {
      if (before.next == event) {
        before.next = event.next;
        return;
      }
    }
  }
}
