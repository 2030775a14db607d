package org.tdopt.sim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that a core which runs alone will never stop. If nothing else can change memory, a core
 * that comes back to the same registers at the same address without a store or a look at a clock
 * in between repeats that for ever. Source of the search: R. P. Brent, "An improved Monte Carlo
 * factorization algorithm", BIT 20, 1980.
 */
final class PollingDetector {
  private int @Nullable [] registers;
  private int pc;
  private int @Nullable [] loopCounts;
  private long progress;
  private int steps;
  private int period = 1;

  /** To be called after each instruction while nothing else can happen. */
  boolean repeats(Core core) {
    if (core.detours().holds()) {
      // The second part of an access, which changes no register, comes between two instructions.
      return false;
    }
    if (registers == null || progress(core) != progress) {
      period = 1;
      remember(core);
      return false;
    }
    if (core.pc == pc
        && Arrays.equals(core.x, registers)
        && Arrays.equals(core.loopCount, loopCounts)) {
      return true;
    }
    if (++steps >= period) {
      period *= 2;
      remember(core);
    }
    return false;
  }

  private void remember(Core core) {
    registers = core.x.clone();
    loopCounts = core.loopCount.clone();
    pc = core.pc;
    progress = progress(core);
    steps = 0;
  }

  private static long progress(Core core) {
    return core.statistics.stores + core.statistics.clockReads;
  }
}
