package org.tdopt.sim;

/** A binary floating-point format that fits into a double, and conversion to and from doubles. */
enum FloatFormat {
  SINGLE(8, 23),
  HALF(5, 10),
  BFLOAT16(8, 7);

  /** Rounding modes as instructions encode them. */
  static final int TO_NEAREST_EVEN = 0;

  static final int TOWARD_ZERO = 1;
  static final int DOWN = 2;
  static final int UP = 3;
  static final int TO_NEAREST_AWAY = 4;

  private static final int DOUBLE_FRACTION_BITS = 52;
  private static final int DOUBLE_BIAS = 1023;

  private final int exponentBits;
  private final int fractionBits;

  FloatFormat(int exponentBits, int fractionBits) {
    this.exponentBits = exponentBits;
    this.fractionBits = fractionBits;
  }

  /** The canonical quiet NaN. */
  int canonicalNan() {
    return infinity() | 1 << fractionBits - 1;
  }

  int infinity() {
    return infiniteExponent() << fractionBits;
  }

  /** The exponent field of infinities and NaNs. */
  int infiniteExponent() {
    return (1 << exponentBits) - 1;
  }

  int fractionBits() {
    return fractionBits;
  }

  int bias() {
    return (1 << exponentBits - 1) - 1;
  }

  int signBit() {
    return 1 << exponentBits + fractionBits;
  }

  boolean isNan(int bits) {
    return (bits & signBit() - 1) > infinity();
  }

  boolean isSignalingNan(int bits) {
    return isNan(bits) && (bits & 1 << fractionBits - 1) == 0;
  }

  /** The bits of a value with the sign repeated above them. */
  int signExtend(int bits) {
    int unused = 31 - exponentBits - fractionBits;
    return bits << unused >> unused;
  }

  /** The value of a bit pattern; bits above the format are ignored. */
  double decode(int bits) {
    int fraction = bits & (1 << fractionBits) - 1;
    int exponent = bits >>> fractionBits & (1 << exponentBits) - 1;
    int bias = (1 << exponentBits - 1) - 1;
    double magnitude;
    if (exponent == (1 << exponentBits) - 1) {
      magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      magnitude = Math.scalb((double) fraction, 1 - bias - fractionBits);
    } else {
      magnitude =
          Math.scalb((double) (fraction | 1 << fractionBits), exponent - bias - fractionBits);
    }
    return (bits & signBit()) != 0 ? -magnitude : magnitude;
  }

  /**
   * Rounds a double to the format.
   *
   * @param value the exact value, or the exact value rounded to odd in double precision
   * @param mode rounding mode, 0 to 4
   */
  int encode(double value, int mode) {
    if (value != value) {
      return canonicalNan();
    }
    long bits = Double.doubleToRawLongBits(value);
    boolean negative = bits < 0;
    int sign = negative ? signBit() : 0;
    if (Double.isInfinite(value)) {
      return sign | infinity();
    }
    if (value == 0) {
      return sign;
    }
    int bias = (1 << exponentBits - 1) - 1;
    int exponent = Math.getExponent(value) + bias;
    long significand = bits & (1L << DOUBLE_FRACTION_BITS) - 1;
    if (Math.getExponent(value) >= -DOUBLE_BIAS + 1) {
      significand |= 1L << DOUBLE_FRACTION_BITS;
    }
    int shift = DOUBLE_FRACTION_BITS - fractionBits;
    if (exponent <= 0) {
      shift += 1 - exponent;
      exponent = 1;
    }
    shift = Math.min(shift, 62);
    long quotient = significand >>> shift;
    long rest = significand & (1L << shift) - 1;
    if (roundsUp(mode, negative, quotient, rest, 1L << shift - 1)) {
      quotient++;
    }
    // The hidden bit of the quotient adds one to the exponent field, and so does a carry out of it.
    long magnitude = ((long) (exponent - 1) << fractionBits) + quotient;
    if (magnitude >= infinity()) {
      boolean toInfinity =
          mode == TO_NEAREST_EVEN || mode == TO_NEAREST_AWAY || mode == (negative ? DOWN : UP);
      magnitude = toInfinity ? infinity() : infinity() - 1;
    }
    return sign | (int) magnitude;
  }

  private static boolean roundsUp(int mode, boolean negative, long quotient, long rest, long half) {
    return switch (mode) {
      case TO_NEAREST_EVEN -> rest > half || rest == half && (quotient & 1) != 0;
      case DOWN -> negative && rest != 0;
      case UP -> !negative && rest != 0;
      case TO_NEAREST_AWAY -> rest >= half;
      default -> false;
    };
  }
}
