package org.tdopt.riscv.schedule;

import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.rv.RegisterType;

/** Counts of live values by slot and kind of register. */
final class LiveAt {
  private final int[][] counts;

  LiveAt(Liveness liveness) {
    int slots = 1;
    for (var value : liveness.values()) {
      slots = Math.max(slots, liveness.interval(value).end() + 1);
    }
    counts = new int[slots + 1][RegisterType.Kind.values().length];
    for (var value : liveness.values()) {
      int kind = value.type(RegisterType.class).kind().ordinal();
      counts[liveness.interval(value).start()][kind]++;
      counts[liveness.interval(value).end()][kind]--;
    }
    for (int slot = 1; slot <= slots; slot++) {
      for (int kind = 0; kind < counts[slot].length; kind++) {
        counts[slot][kind] += counts[slot - 1][kind];
      }
    }
  }

  /** Values live in {@code slot}, by ordinal of their kind. */
  int[] count(int slot) {
    return counts[Math.min(slot, counts.length - 1)];
  }
}
