package org.tdopt.riscv.schedule;

import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.regalloc.RegisterBanks;
import org.tdopt.riscv.rv.RegisterType;

/** Counts of live values by slot and register bank. */
final class LiveAt {
  private final int[][] counts;

  LiveAt(Liveness liveness, RegisterBanks banks) {
    int slots = 1;
    for (var value : liveness.values()) {
      slots = Math.max(slots, liveness.interval(value).end() + 1);
    }
    counts = new int[slots + 1][banks.count()];
    for (var value : liveness.values()) {
      int bank = banks.bank(value.type(RegisterType.class).kind());
      counts[liveness.interval(value).start()][bank]++;
      counts[liveness.interval(value).end()][bank]--;
    }
    for (int slot = 1; slot <= slots; slot++) {
      for (int bank = 0; bank < counts[slot].length; bank++) {
        counts[slot][bank] += counts[slot - 1][bank];
      }
    }
  }

  /** Values live in {@code slot}, by bank. */
  int[] count(int slot) {
    return counts[Math.min(slot, counts.length - 1)];
  }
}
