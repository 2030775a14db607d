package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives;

/** The checks on one granule; short on the good path, which compiled code inlines. */
final class Shadow {
  private Shadow() {}

  /** A read through the buffer {@code ref} views; {@code stamp} carries the site. */
  static void read(Memory memory, MemRef ref, int granule, long stamp, boolean races) {
    if (memory.owner[granule] != ref.number) {
      readUnowned(memory, ref, granule, stamp);
    }
    if (races) {
      if (Stamp.conflict(memory.write[granule], stamp)) {
        CompilerDirectives.transferToInterpreter();
        throw Faults.race(ref, granule, stamp, "reads", memory.write[granule], "writes");
      }
      if (!Stamp.sameCoreAndEpoch(memory.firstRead[granule], stamp)) {
        recordRead(memory, granule, stamp);
      }
    }
  }

  /** A write through the buffer {@code ref} views. */
  static void write(Memory memory, MemRef ref, int granule, long stamp, boolean races) {
    if ((memory.owner[granule] & Memory.IN_FLIGHT) != 0) {
      CompilerDirectives.transferToInterpreter();
      throw Faults.inFlight(ref, granule, stamp, "writes");
    }
    memory.owner[granule] = ref.number;
    if (races) {
      long written = memory.write[granule];
      if (Stamp.conflict(written, stamp)) {
        CompilerDirectives.transferToInterpreter();
        throw Faults.race(ref, granule, stamp, "writes", written, "writes");
      }
      long first = memory.firstRead[granule];
      if (Stamp.conflict(first, stamp)) {
        CompilerDirectives.transferToInterpreter();
        throw Faults.race(ref, granule, stamp, "writes", first, "reads");
      }
      long second = memory.secondRead[granule];
      if (Stamp.conflict(second, stamp)) {
        CompilerDirectives.transferToInterpreter();
        throw Faults.race(ref, granule, stamp, "writes", second, "reads");
      }
      memory.write[granule] = stamp;
    }
  }

  private static void readUnowned(Memory memory, MemRef ref, int granule, long stamp) {
    int owner = memory.owner[granule];
    if ((owner & ~Memory.SOURCE_IN_FLIGHT) != ref.number) {
      CompilerDirectives.transferToInterpreter();
      throw owner < 0
          ? Faults.inFlight(ref, granule, stamp, "reads")
          : Faults.unwritten(ref, granule, stamp, owner & ~Memory.IN_FLIGHT);
    }
  }

  private static void recordRead(Memory memory, int granule, long stamp) {
    if (!Stamp.sameEpoch(memory.firstRead[granule], stamp)) {
      memory.firstRead[granule] = stamp;
    } else if (!Stamp.sameEpoch(memory.secondRead[granule], stamp)) {
      memory.secondRead[granule] = stamp;
    }
  }
}
