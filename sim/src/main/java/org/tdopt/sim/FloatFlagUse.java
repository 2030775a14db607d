package org.tdopt.sim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds out whether a program can read the floating-point exception flags, which are expensive to
 * compute: some half word of it then starts what looks like an instruction that reads them.
 */
final class FloatFlagUse {
  private static final int SYSTEM = 0x73;
  private static final int FFLAGS = 1;
  private static final int FCSR = 3;

  private FloatFlagUse() {}

  static boolean in(ElfImage image) {
    return image.segments().stream().anyMatch(segment -> in(segment.bytes()));
  }

  private static boolean in(byte[] contents) {
    var bytes = ByteBuffer.wrap(contents).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 4 <= contents.length; at += 2) {
      if (readsFlags(bytes.getInt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean readsFlags(int word) {
    int csr = word >>> 20;
    if ((word & 0x7f) != SYSTEM || csr != FFLAGS && csr != FCSR) {
      return false;
    }
    int funct3 = word >>> 12 & 7;
    boolean exchanges = (funct3 & 3) == 1;
    int destination = word >>> 7 & 31;
    return (funct3 & 3) != 0 && !(exchanges && destination == 0);
  }
}
