package org.tdopt.sim;

import java.util.Arrays;

/** What one core was doing at a moment, to be compared with what it does later. */
final class CoreState {
  private final Core core;
  private int pc;
  private int[] integers = new int[0];
  private int[] floats = new int[0];
  private int[] loopStarts = new int[0];
  private int[] loopEnds = new int[0];
  private int[] loopCounts = new int[0];
  private long instructions;
  private boolean sleeps;

  CoreState(Core core) {
    this.core = core;
  }

  void remember() {
    pc = core.pc;
    integers = core.x.clone();
    floats = core.f.clone();
    loopStarts = core.loopStart.clone();
    loopEnds = core.loopEnd.clone();
    loopCounts = core.loopCount.clone();
    instructions = core.statistics.instructions;
    sleeps = core.asleep || !core.hasStarted();
  }

  /** Whether the core slept then. */
  boolean slept() {
    return sleeps;
  }

  /** Whether the core has executed instructions since then. */
  boolean hasMoved() {
    return core.statistics.instructions != instructions;
  }

  /** Whether the core is at the same address with the same registers as then. */
  boolean isBack() {
    return core.pc == pc
        && Arrays.equals(core.x, integers)
        && Arrays.equals(core.f, floats)
        && Arrays.equals(core.loopCount, loopCounts)
        && Arrays.equals(core.loopStart, loopStarts)
        && Arrays.equals(core.loopEnd, loopEnds);
  }
}
