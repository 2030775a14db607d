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

  /** Fabric cycles from the loader to a memory. */
  private static final int DISTANCE = 12;

  private final Memories memories;

  ProgramLoader(Memories memories) {
    this.memories = memories;
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
      cycles += cycles(memory, offset, fileBytes);
      cycles += cycles(memory, offset + fileBytes, segment.memoryBytes() - fileBytes);
    }
    return cycles;
  }

  private static long cycles(BankedMemory memory, int offset, int bytes) {
    long cycles = 0;
    for (int at = 0; at < bytes; at += CHUNK_BYTES) {
      int length = Math.min(CHUNK_BYTES, bytes - at);
      cycles += CHUNK_CYCLES + Math.max(DISTANCE, memory.cyclesUntilLastWord(offset + at, length));
    }
    return cycles;
  }
}
