package org.tdopt.sim;

import java.util.Arrays;

/**
 * Finds out that no running core will ever do anything new. If no event is due, no core stores
 * anything or looks at a clock, and each running core comes back to the same registers at the same
 * address, then memory stays as it is and all of them repeat themselves for ever.
 *
 * <p>Now and then, it remembers the cores' states and compares them for a while.
 */
final class LivelockDetector {
  private static final long INTERVAL = 1 << 20;

  /** The state of one core. */
  private static final class State {
    final Core core;
    int pc;
    int[] integers = new int[0];
    int[] floats = new int[0];
    int[] loopCounts = new int[0];
    long instructions;
    boolean repeated;

    State(Core core) {
      this.core = core;
    }

    void remember() {
      pc = core.pc;
      integers = core.x.clone();
      floats = core.f.clone();
      loopCounts = core.loopCount.clone();
      instructions = core.statistics.instructions;
      repeated = core.asleep || !core.hasStarted();
    }

    boolean repeats() {
      if (!repeated
          && core.pc == pc
          && core.statistics.instructions != instructions
          && Arrays.equals(core.x, integers)
          && Arrays.equals(core.f, floats)
          && Arrays.equals(core.loopCount, loopCounts)) {
        repeated = true;
      }
      return repeated;
    }
  }

  private final ClockDomains clocks;
  private final State[] states;

  /** Cluster cycle from which {@link #found} is to be asked. */
  long nextCheck = INTERVAL;

  private boolean watching;
  private long watchUntil;
  private long window = 1 << 12;
  private long progress;

  LivelockDetector(ClockDomains clocks, Core controller, Core[] cores) {
    this.clocks = clocks;
    states = new State[cores.length + 1];
    states[0] = new State(controller);
    for (int i = 0; i < cores.length; i++) {
      states[i + 1] = new State(cores[i]);
    }
  }

  /** Whether, between two cycles, it is certain that nothing new will ever happen. */
  boolean found(long now) {
    boolean eventDue =
        clocks.cluster.nextEvent != Clock.NEVER || clocks.fabric.nextEvent != Clock.NEVER;
    if (!watching) {
      progress = progress();
      for (var state : states) {
        state.remember();
      }
      watching = !eventDue;
      watchUntil = now + window;
      nextCheck = eventDue ? now + INTERVAL : now + 1;
      return false;
    }
    boolean all = true;
    for (var state : states) {
      all &= state.repeats();
    }
    // Progress is not undone, so that it is enough to look for it now and then.
    boolean looks = all || (now & 63) == 0 || now > watchUntil;
    if (eventDue || looks && (now > watchUntil || progress() != progress)) {
      // A longer loop needs a longer look.
      window = Math.min(2 * window, INTERVAL);
      watching = false;
      nextCheck = now + INTERVAL;
      return false;
    }
    return all;
  }

  /** Changes whenever a core does what its next states may depend on. */
  private long progress() {
    long sum = 0;
    for (var state : states) {
      var statistics = state.core.statistics;
      long sleep = statistics.asleep + (state.core.asleep ? 1 : 0);
      sum += statistics.stores + statistics.clockReads + sleep;
    }
    return sum;
  }
}
