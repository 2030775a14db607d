package org.tdopt.sim;

/**
 * Places a program in memory, and knows how long the loader of GVSoC takes to do so, which decides
 * on the phase between the two clocks when the program starts. The loader writes chunks over the
 * fabric's bus, each of which waits for the memory to take its last word.
 */
final class ProgramLoader {
  private static final int CHUNK_BYTES = 1 << 16;

  /** Fabric cycles before the first chunk and between the last and the controller's start. */
  private static final int FIXED_CYCLES = 1;

  /** Fabric cycles of a chunk beyond its wait for the memory. */
  private static final int CHUNK_CYCLES = 2;

  /** Fabric cycles from the loader to a memory of the fabric and to the weight memory. */
  private static final int DISTANCE = 12;

  private static final int WEIGHT_DISTANCE = 16;

  /** Fabric cycles of one word to L1, and of the answer once L1 has taken several. */
  private static final int L1_WORD_CYCLES = 16;

  private static final int L1_ANSWER_CYCLES = 15;

  private final Memories memories;
  private final ClockDomains clocks;

  ProgramLoader(Memories memories, ClockDomains clocks) {
    this.memories = memories;
    this.clocks = clocks;
  }

  /** Loads the segments; returns the fabric cycle at which the program starts. */
  long load(ElfImage image) {
    long cycles = FIXED_CYCLES;
    for (var segment : image.segments()) {
      var memory = memories.at(segment.address());
      if (memory == null || !memory.contains(segment.address(), segment.memoryBytes())) {
        throw new ElfException(
            "segment of %d bytes at 0x%08x does not fit into a memory of this chip"
                .formatted(segment.memoryBytes(), segment.address()));
      }
      int offset = segment.address() - memory.base;
      int fileBytes = segment.bytes().length;
      memory.load(offset, segment.bytes());
      memory.clear(offset + fileBytes, segment.memoryBytes() - fileBytes);
      cycles = afterWriting(memory, offset, fileBytes, cycles);
      int cleared = segment.memoryBytes() - fileBytes;
      cycles = afterWriting(memory, offset + fileBytes, cleared, cycles);
    }
    return cycles;
  }

  private long afterWriting(BankedMemory memory, int offset, int bytes, long start) {
    long now = start;
    for (int at = 0; at < bytes; at += CHUNK_BYTES) {
      int length = Math.min(CHUNK_BYTES, bytes - at);
      now = afterChunk(memory, offset + at, length, now);
    }
    return now;
  }

  private long afterChunk(BankedMemory memory, int offset, int length, long now) {
    if (memory != memories.l1) {
      int distance = memory.inCluster ? WEIGHT_DISTANCE : DISTANCE;
      return now + CHUNK_CYCLES + Math.max(distance, memory.cyclesUntilLastWord(offset, length));
    }
    // L1 takes one word per cycle of the cluster.
    int words = (offset + length + 3 >>> 2) - (offset >>> 2);
    return words == 1
        ? now + L1_WORD_CYCLES
        : clocks.fabricCycleFrom(clocks.clusterCycleAt(now) + words - 1) + L1_ANSWER_CYCLES;
  }
}
