package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;
import org.tdopt.target.MemoryRegion;

/** The chip's addressable memories. */
final class Memories {
  final BankedMemory l1;
  final BankedMemory l2Shared;
  private final List<BankedMemory> all = new ArrayList<>();

  Memories(Chip chip) {
    var map = chip.memory();
    l1 = add("L1", map.l1().base(), map.l1().bytes(), map.l1().banks(), true);
    var shared = map.l2Shared();
    l2Shared =
        new BankedMemory(
            "L2", shared.base(), shared.bytes(), shared.banks(), map.l2SharedRegions(), false);
    all.add(l2Shared);
    MemoryRegion l2Private = map.l2Private();
    int blockBytes = l2Private.bytes() / l2Private.banks();
    for (int i = 0; i < l2Private.banks(); i++) {
      add("private L2 block " + i, l2Private.base() + i * blockBytes, blockBytes, 1, false);
    }
    if (map.weightMemory().exists()) {
      var weights = map.weightMemory();
      add("weight memory", weights.base(), weights.bytes(), weights.banks(), true);
    }
  }

  private BankedMemory add(String name, int base, int bytes, int banks, boolean inCluster) {
    var memory = new BankedMemory(name, base, bytes, banks, 1, inCluster);
    all.add(memory);
    return memory;
  }

  /** The contents of all memories. */
  int[][] copy() {
    return all.stream().map(memory -> memory.words.clone()).toArray(int[][]::new);
  }

  /** Whether all memories hold what they held when they were copied. */
  boolean equal(int[][] copy) {
    for (int i = 0; i < copy.length; i++) {
      if (!Arrays.equals(all.get(i).words, copy[i])) {
        return false;
      }
    }
    return true;
  }

  /** The memory at an address, or null. */
  @Nullable BankedMemory at(int address) {
    for (BankedMemory memory : all) {
      if (memory.contains(address)) {
        return memory;
      }
    }
    return null;
  }
}
