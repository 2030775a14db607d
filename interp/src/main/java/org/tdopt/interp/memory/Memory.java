package org.tdopt.interp.memory;

/**
 * A range of bytes with shadow words, one per granule. A granule is the smallest element of the
 * module, so that no two elements share one.
 *
 * <p>{@code owner} holds the number of the buffer through which a granule was written last, 0 if
 * none: a reader that expects another number reads what was never written or what an overlapping
 * buffer has overwritten. Two flags mark the target and the source of an unfinished copy. The
 * three stamps say who wrote and read a granule last; two readers suffice, because whoever writes
 * differs from one of them.
 */
public final class Memory {
  static final int TARGET_IN_FLIGHT = 1 << 31;
  static final int SOURCE_IN_FLIGHT = 1 << 30;
  static final int IN_FLIGHT = TARGET_IN_FLIGHT | SOURCE_IN_FLIGHT;

  final Machine machine;
  final String space;
  final byte[] data;
  final int[] owner;
  final long[] write;
  final long[] firstRead;
  final long[] secondRead;

  Memory(Machine machine, String space, int bytes) {
    this.machine = machine;
    this.space = space;
    var config = machine.configuration();
    int granules = (bytes >> config.granuleShift()) + 1;
    data = new byte[bytes];
    owner = new int[config.checks() ? granules : 0];
    int stamps = config.races() ? granules : 0;
    write = new long[stamps];
    firstRead = new long[stamps];
    secondRead = new long[stamps];
  }

  /** Forgets what buffers numbered {@code firstNumber} and above have written. */
  void forget(int firstNumber) {
    for (int g = 0; g < owner.length; g++) {
      if ((owner[g] & ~IN_FLIGHT) >= firstNumber) {
        owner[g] = 0;
      } else {
        owner[g] &= ~IN_FLIGHT;
      }
    }
  }

  /** Forgets what that buffer has written. */
  void disown(int number) {
    for (int g = 0; g < owner.length; g++) {
      if (owner[g] == number) {
        owner[g] = 0;
      }
    }
  }
}
