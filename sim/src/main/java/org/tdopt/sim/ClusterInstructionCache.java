package org.tdopt.sim;

import org.tdopt.target.ClusterShape;
import org.tdopt.target.InstructionCacheShape;

/**
 * The cluster's instruction caches: one per core, and a second level in banks interleaved by line.
 */
final class ClusterInstructionCache {
  private final InstructionCache[] privateCaches;
  private final InstructionCache[] sharedBanks;

  ClusterInstructionCache(
      InstructionCacheShape shape, ClusterShape cluster, LineSource memory) {
    int lineShift = Integer.numberOfTrailingZeros(shape.lineBytes());
    int bankMask = shape.sharedBanks() - 1;
    int bankShift = Integer.numberOfTrailingZeros(shape.sharedBanks());
    sharedBanks = new InstructionCache[shape.sharedBanks()];
    for (int bank = 0; bank < sharedBanks.length; bank++) {
      int bankNumber = bank;
      // A bank sees addresses without the bits that choose it; its misses need them again.
      LineSource below =
          (address, now) ->
              memory.cyclesForLine(
                  (address >>> lineShift << bankShift | bankNumber) << lineShift, now);
      sharedBanks[bank] =
          new InstructionCache(
              shape.sharedBytes() / shape.sharedBanks(),
              shape.sharedWays(),
              shape.lineBytes(),
              shape.sharedRefillCycles(),
              below);
    }
    LineSource shared =
        (address, now) -> {
          int line = address >>> lineShift;
          return sharedBanks[line & bankMask].cyclesForLine(line >>> bankShift << lineShift, now);
        };
    privateCaches = new InstructionCache[cluster.harts()];
    for (int core = 0; core < privateCaches.length; core++) {
      privateCaches[core] =
          new InstructionCache(
              core < cluster.cores() ? shape.privateBytes() : shape.controllerPrivateBytes(),
              shape.privateWays(),
              shape.lineBytes(),
              shape.privateRefillCycles(),
              shared);
    }
  }

  LineSource ofCore(int core) {
    return privateCaches[core];
  }

  void enable(boolean on) {
    for (var cache : privateCaches) {
      cache.enable(on);
    }
    for (var cache : sharedBanks) {
      cache.enable(on);
    }
  }

  void flush() {
    for (var cache : privateCaches) {
      cache.flush();
    }
    for (var cache : sharedBanks) {
      cache.flush();
    }
  }
}
