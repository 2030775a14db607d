package org.tdopt.sim;

import org.jspecify.annotations.Nullable;

/**
 * Whether the chip comes back to a state in which it was: the same registers and addresses in all
 * cores, each as far from its next instruction, the same devices and the same memory. As nothing
 * comes from outside, it will do so for ever. A look at a clock, at the HyperRAM or at another
 * device may differ the next time, so that nothing is known then.
 *
 * <p>Memory is large. It is copied only once the cores are back, and compared when they are again.
 */
final class ChipRepetition {
  /** Comparisons of memory in which a loop that counts in memory may use up a copy. */
  private static final int MOST_COMPARISONS = 16;

  private final Soc soc;
  private final Core[] cores;
  private final CoreState[] states;
  private final long[] untilReady;
  private int devices;
  private boolean remembered;
  private int @Nullable [][] memory;
  private long copiedAt;
  private int comparisons;
  private long outside;

  ChipRepetition(Soc soc, Core[] cores) {
    this.soc = soc;
    this.cores = cores;
    states = new CoreState[cores.length];
    for (int i = 0; i < cores.length; i++) {
      states[i] = new CoreState(cores[i]);
    }
    untilReady = new long[cores.length];
  }

  /** Starts to watch; {@link #isBack} is to be called after each cycle from here on. */
  void begin() {
    remembered = false;
    comparisons = 0;
    outside = outside();
  }

  /** Stops to watch. */
  void end() {
    memory = null;
  }

  boolean isBack(long now) {
    // What is under way is no part of what is compared.
    if (soc.eventIsDue()) {
      return false;
    }
    if (!remembered) {
      remember(now);
      return false;
    }
    if (!coresAreBack(now) || devices() != devices) {
      return false;
    }
    if (memory == null) {
      memory = soc.memories.copy();
      copiedAt = now;
      for (var state : states) {
        state.remember();
      }
      return false;
    }
    comparisons++;
    return soc.memories.equal(memory) && outside() == outside;
  }

  /** Cycles since the state that came back. */
  long period(long now) {
    return now - copiedAt;
  }

  /** Whether it makes no sense to watch any longer. */
  boolean isHopeless() {
    return comparisons >= MOST_COMPARISONS || outside() != outside;
  }

  private void remember(long now) {
    remembered = true;
    for (int i = 0; i < cores.length; i++) {
      states[i].remember();
      untilReady[i] = untilReady(cores[i], now);
    }
    devices = devices();
  }

  private boolean coresAreBack(long now) {
    for (int i = 0; i < cores.length; i++) {
      boolean runs = !cores[i].asleep && cores[i].hasStarted();
      if (states[i].slept() == runs
          || runs && !states[i].hasMoved()
          || untilReady(cores[i], now) != untilReady[i]
          || !states[i].isBack()) {
        return false;
      }
    }
    return true;
  }

  /** The fabric's cycles are longer; where in them it stands is left out. */
  private static long untilReady(Core core, long now) {
    boolean counts = !core.isFabricController && core.readyAt != Clock.NEVER;
    return counts ? core.readyAt - now : 0;
  }

  private int devices() {
    int hash = 31 * soc.eventUnit.stateHash() + soc.mchan.stateHash();
    for (var core : cores) {
      hash = 31 * hash + core.csrs.stateHash();
    }
    return hash;
  }

  private long outside() {
    long sum = soc.hyperRam.bytesRead + soc.hyperRam.bytesWritten + soc.devices.reads;
    for (var core : cores) {
      sum += core.statistics.clockReads;
    }
    return sum;
  }
}
