package org.tdopt.sim;

import org.tdopt.target.Chip;

/** Lines of instructions as they come from memory, to the cluster's caches or to the controller. */
final class InstructionMemory implements LineSource {
  private final Memories memories;
  private final ClockDomains clocks;
  private final boolean toCluster;
  private final boolean toCache;
  private final int lineBytes;
  private final int weightBase;
  private final int l2Cycles;
  private final int weightCycles;
  private final int l1Cycles;

  private InstructionMemory(
      Chip chip,
      Memories memories,
      ClockDomains clocks,
      boolean toCluster,
      boolean toCache,
      int l2Cycles,
      int weightCycles,
      int l1Cycles) {
    this.memories = memories;
    this.clocks = clocks;
    this.toCluster = toCluster;
    this.toCache = toCache;
    this.lineBytes = chip.instructionCache().lineBytes();
    this.weightBase = chip.memory().weightMemory().base();
    this.l2Cycles = l2Cycles;
    this.weightCycles = weightCycles;
    this.l1Cycles = l1Cycles;
  }

  /** What the cluster's shared cache refills its lines from. */
  static InstructionMemory ofCluster(Chip chip, Memories memories, ClockDomains clocks) {
    var timing = chip.timing();
    return new InstructionMemory(
        chip,
        memories,
        clocks,
        true,
        true,
        timing.l2Access() - 1,
        timing.weightMemoryAccess() - 1,
        0);
  }

  /** What the fabric controller fetches from; the cluster's memories are behind a bridge. */
  static InstructionMemory ofController(Chip chip, Memories memories, ClockDomains clocks) {
    return ofController(chip, memories, clocks, false);
  }

  /** What the fabric controller's cache refills its lines from. */
  static InstructionMemory ofControllerCache(Chip chip, Memories memories, ClockDomains clocks) {
    return ofController(chip, memories, clocks, true);
  }

  private static InstructionMemory ofController(
      Chip chip, Memories memories, ClockDomains clocks, boolean toCache) {
    var timing = chip.timing();
    int bridge = timing.fabricFetch() + timing.fabricClusterAccess() - 1;
    return new InstructionMemory(
        chip,
        memories,
        clocks,
        false,
        toCache,
        timing.fabricFetch(),
        bridge + timing.weightMemoryAccess() - timing.clusterTimerAccess(),
        bridge);
  }

  @Override
  public int cyclesForLine(int address, long now) {
    var memory = memories.at(address);
    if (memory == null) {
      return l2Cycles;
    }
    int wait = memory.reserve(address - memory.base, lineBytes, nowOf(memory, now));
    int cycles = cyclesTo(memory);
    if (memory.hidesWaits()) {
      return Math.max(cycles, wait);
    }
    // The caches wait for the last word of a line, which such a memory sends word by word.
    return cycles + wait + (toCache ? lineBytes / 4 - 1 : 0);
  }

  private int cyclesTo(BankedMemory memory) {
    if (memory == memories.l1) {
      return l1Cycles;
    }
    return memory.base == weightBase ? weightCycles : l2Cycles;
  }

  /** The cycle of the memory's own clock. */
  private long nowOf(BankedMemory memory, long now) {
    if (memory.inCluster == toCluster) {
      return now;
    }
    return toCluster ? clocks.fabricCycleSeenFrom(now) : clocks.clusterCycleAt(now);
  }
}
