package org.tdopt.sim;

/**
 * Whether each running core comes back to the same registers at the same address. If no event is
 * due and no core stores anything or looks at a clock meanwhile, then memory stays as it is and all
 * of them repeat themselves for ever, each in its own time.
 */
final class CoreRepetition {
  private final Core[] cores;
  private final CoreState[] states;
  private final boolean[] repeated;
  private long progress;
  private long clockReads;

  CoreRepetition(Core[] cores) {
    this.cores = cores;
    states = new CoreState[cores.length];
    for (int i = 0; i < cores.length; i++) {
      states[i] = new CoreState(cores[i]);
    }
    repeated = new boolean[cores.length];
  }

  void remember() {
    progress = progress();
    clockReads = clockReads();
    for (int i = 0; i < states.length; i++) {
      states[i].remember();
      repeated[i] = states[i].slept();
    }
  }

  /** Whether each core was back once since the states were remembered; to be asked each cycle. */
  boolean allRepeat() {
    boolean all = true;
    for (int i = 0; i < states.length; i++) {
      if (!repeated[i]) {
        repeated[i] = states[i].isBack() && states[i].hasMoved();
        all &= repeated[i];
      }
    }
    return all;
  }

  /** Whether a core has done what its next states may depend on. */
  boolean haveDoneSomething() {
    return progress() != progress || clockReads() != clockReads;
  }

  /** Changes whenever a core stores something, falls asleep or wakes up. */
  long progress() {
    long sum = 0;
    for (var core : cores) {
      var statistics = core.statistics;
      sum += statistics.stores + statistics.asleep + (core.asleep ? 1 : 0);
    }
    return sum;
  }

  private long clockReads() {
    long sum = 0;
    for (var core : cores) {
      sum += core.statistics.clockReads;
    }
    return sum;
  }
}
