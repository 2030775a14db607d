package org.tdopt.sim;

import java.util.Random;

/** Operands at which integer and floating-point arithmetic has its special cases, and others. */
final class TestValues {
  private static final int[] WORDS = {
    0, 1, -1, 0x80000000, 0x7fffffff, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000,
    0x7f800001, 0xffc12345, 0x00000001, 0x80000001, 0x007fffff, 0x00800000, 0x7f7fffff, 0x4f000000,
    0xcf000000, 0x4f800000, 0x3f000000, 0x40200000, 0xc0200000, 0x33800000, 0x3effffff, 0x4b800001
  };

  /** The same for half words, some for both 16-bit formats. */
  private static final int[] HALVES = {
    0, 1, 0x8000, 0x8001, 0x3ff, 0x400, 0x3c00, 0xbc00, 0x7bff, 0x7c00, 0xfc00, 0x7c01, 0x7e00,
    0xfe12, 0x3f80, 0xbf80, 0x7f80, 0xff80, 0x7f81, 0x7fc0, 0x7f7f, 0x80, 0x7f, 0x4000, 0xffff
  };

  private TestValues() {}

  /** A word for any kind of arithmetic. */
  static int any(Random random) {
    return random.nextInt(3) == 0 ? half(random) | half(random) << 16 : word(random);
  }

  /** A word for integers and single-precision floats. */
  static int word(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextInt(64) - 32;
      case 2 -> Float.floatToRawIntBits((random.nextFloat() - 0.5f) * 8);
      case 3 -> Float.floatToRawIntBits(random.nextInt(1 << 13) - (1 << 12));
      default -> special(random);
    };
  }

  /** A special word. */
  static int special(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** A half word for both 16-bit formats. */
  static int half(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(0x10000);
      case 1 -> Float.floatToFloat16((random.nextFloat() - 0.5f) * 8) & 0xffff;
      case 2 -> Float.floatToRawIntBits((random.nextFloat() - 0.5f) * 8) >>> 16;
      default -> HALVES[random.nextInt(HALVES.length)];
    };
  }
}
