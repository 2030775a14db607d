package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives;

/**
 * The checks on one granule; short on the good path, which compiled code inlines. Stamps carry the
 * site.
 */
final class Shadow {
  private Shadow() {}

  /** A read through the buffer that {@code ref} views. */
  static void read(Memory memory, MemRef ref, int granule, long stamp, boolean races) {
    if (memory.owner[granule] != ref.number && !isOwned(memory, ref, granule, stamp)) {
      CompilerDirectives.transferToInterpreter();
      int owner = memory.owner[granule] & ~Memory.IN_FLIGHT;
      throw Faults.unwritten(ref, granule, stamp, owner);
    }
    if (races) {
      noteRead(memory, ref, granule, stamp);
    }
  }

  /** A write through the buffer that {@code ref} views. */
  static void write(Memory memory, MemRef ref, int granule, long stamp, boolean races) {
    if ((memory.owner[granule] & Memory.IN_FLIGHT) != 0) {
      CompilerDirectives.transferToInterpreter();
      throw Faults.inFlight(ref, granule, stamp, "writes");
    }
    memory.owner[granule] = ref.number;
    if (races) {
      noteWrite(memory, ref, granule, stamp);
    }
  }

  /**
   * Copies what is known about a granule along with its bytes: an unwritten element may be copied,
   * but then the copy is unwritten too.
   */
  static void copy(MemRef source, int from, MemRef target, int to, long stamp, boolean races) {
    int owner = source.number;
    if (source.memory.owner[from] != owner && !isOwned(source.memory, source, from, stamp)) {
      int last = source.memory.owner[from] & ~Memory.IN_FLIGHT;
      owner = last == target.number ? 0 : last;
    } else {
      owner = target.number;
    }
    if (races) {
      noteRead(source.memory, source, from, stamp);
    }
    write(target.memory, target, to, stamp, races);
    target.memory.owner[to] = owner;
  }

  /**
   * Whether the granule was last written through that buffer.
   *
   * @throws org.tdopt.ir.diag.DiagnosticException if it is the target of an unfinished copy
   */
  private static boolean isOwned(Memory memory, MemRef ref, int granule, long stamp) {
    int owner = memory.owner[granule];
    if (owner < 0) {
      CompilerDirectives.transferToInterpreter();
      throw Faults.inFlight(ref, granule, stamp, "reads");
    }
    return (owner & ~Memory.SOURCE_IN_FLIGHT) == ref.number;
  }

  static void noteRead(Memory memory, MemRef ref, int granule, long stamp) {
    if (Stamp.conflict(memory.write[granule], stamp)) {
      CompilerDirectives.transferToInterpreter();
      throw Faults.race(ref, granule, stamp, "reads", memory.write[granule], "writes");
    }
    if (!Stamp.sameCoreAndEpoch(memory.firstRead[granule], stamp)) {
      recordRead(memory, granule, stamp);
    }
  }

  private static void recordRead(Memory memory, int granule, long stamp) {
    if (!Stamp.sameEpoch(memory.firstRead[granule], stamp)) {
      memory.firstRead[granule] = stamp;
    } else if (!Stamp.sameEpoch(memory.secondRead[granule], stamp)) {
      memory.secondRead[granule] = stamp;
    }
  }

  static void noteWrite(Memory memory, MemRef ref, int granule, long stamp) {
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
