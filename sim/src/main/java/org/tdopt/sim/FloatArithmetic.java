package org.tdopt.sim;

/**
 * Floating-point operations with the results and exception flags of GVSoC, which computes in double
 * precision and rounds that result to the format again. Where that differs from a single rounding,
 * as in some fused operations and in overflows of the directed rounding modes, the difference is
 * kept; rounding to the nearest with ties away, which GVSoC refuses, follows IEEE 754.
 *
 * <p>Results of formats shorter than a register are sign-extended.
 */
final class FloatArithmetic {
  static final int INEXACT = 1;
  static final int UNDERFLOW = 2;
  static final int OVERFLOW = 4;
  static final int DIVISION_BY_ZERO = 8;
  static final int INVALID = 16;

  private static final int NEAREST = FloatFormat.TO_NEAREST_EVEN;
  private static final int ZERO = FloatFormat.TOWARD_ZERO;
  private static final int DOWN = FloatFormat.DOWN;
  private static final int UP = FloatFormat.UP;
  private static final int AWAY = FloatFormat.TO_NEAREST_AWAY;

  private static final int FRACTION_BITS = 52;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
  private static final int EXPONENT = 0x7ff;
  private static final int BIAS = 1023;

  /** GVSoC's limit for conversions to 16 bits lets this number wrap around a 32-bit integer. */
  private static final double FIRST_THAT_WRAPS = 0x1p31;

  /** Flags raised since they were last taken. */
  private int raised;

  /** Flags of the operation in execution. */
  private int flags;

  /** The mode in which operations round whose own mode is reserved. */
  private int modeInForce = NEAREST;

  /**
   * The mode in which an operation rounds: its own, or, where that is reserved, the one that the
   * last scalar conversion to a signed integer of any core rounded in.
   */
  int modeInForce(int mode) {
    return mode > AWAY ? modeInForce : mode;
  }

  /** The flags raised since the last call. */
  int takeFlags() {
    int taken = raised;
    raised = 0;
    return taken;
  }

  void raise(int flag) {
    raised |= flag;
  }

  int add(FloatFormat format, int a, int b, int mode) {
    return addition(format, a, b, 1, mode);
  }

  int subtract(FloatFormat format, int a, int b, int mode) {
    return addition(format, a, b, -1, mode);
  }

  private int addition(FloatFormat format, int a, int b, int sign, int mode) {
    double x = format.decode(a);
    double y = sign * format.decode(b);
    start(format, a, b);
    double sum = sum(x, y, mode);
    return mode == AWAY
        ? tiesAwayAfter(format, RoundToOdd.add(x, y))
        : finish(format, sum, mode);
  }

  int multiply(FloatFormat format, int a, int b, int mode) {
    start(format, a, b);
    return finish(format, product(format.decode(a), format.decode(b)), mode);
  }

  int divide(FloatFormat format, int a, int b, int mode) {
    double x = format.decode(a);
    double y = format.decode(b);
    start(format, a, b);
    double result = quotient(x, y, mode);
    return mode == AWAY
        ? tiesAwayAfter(format, RoundToOdd.divide(x, y))
        : finish(format, result, mode);
  }

  private double quotient(double x, double y, int mode) {
    double result = x / y;
    if (result != result) {
      invalidUnlessNan(x, y);
      return result;
    }
    if (Double.isInfinite(result) || result == 0 || Double.isInfinite(y)) {
      flags |= y == 0 && !Double.isInfinite(x) ? DIVISION_BY_ZERO : 0;
      return result;
    }
    double remainder = Math.fma(-result, y, x);
    return nudged(result, y < 0 ? -remainder : remainder, mode);
  }

  int squareRoot(FloatFormat format, int a, int mode) {
    double x = format.decode(a);
    start(format, a, a);
    double root = Math.sqrt(x);
    if (root != root) {
      invalidUnlessNan(x, x);
    } else if (root != 0 && !Double.isInfinite(root)) {
      root = nudged(root, Math.fma(-root, root, x), mode);
    }
    return mode == AWAY
        ? tiesAwayAfter(format, RoundToOdd.squareRoot(x))
        : finish(format, root, mode);
  }

  /** {@code (a + b) / 2}, rounded after both steps. */
  int average(FloatFormat format, int a, int b) {
    start(format, a, b);
    double sum = format.decode(round(format, sum(format.decode(a), format.decode(b), 0), 0));
    return finish(format, quotient(sum, 2, NEAREST), NEAREST);
  }

  /**
   * {@code productSign * a * b + addendSign * c}. The sum in double precision is rounded away from
   * zero before it is rounded to the nearest, unless the addend has the opposite sign.
   */
  int multiplyAdd(
      FloatFormat format, int a, int b, int c, int productSign, int addendSign, int mode) {
    start(format, a, b);
    flags |= format.isSignalingNan(c) ? INVALID : 0;
    double product = productSign * product(format.decode(a), format.decode(b));
    double addend = addendSign * format.decode(c);
    if (mode == AWAY) {
      sum(product, addend, mode);
      return tiesAwayAfter(format, RoundToOdd.add(product, addend));
    }
    int sumMode = mode;
    if (mode == NEAREST) {
      boolean opposite = isNegative(product) != isNegative(addend);
      boolean negated = productSign < 0 && addendSign < 0;
      double plain = product + addend;
      if (!opposite) {
        // The direction is chosen before the sum is negated.
        sumMode = (negated ? -plain : plain) >= 0 ? UP : DOWN;
      } else if (negated) {
        sumMode = ZERO;
      }
    }
    return finish(format, sum(product, addend, sumMode), mode);
  }

  /** The smaller one; -0 is smaller than +0, and a number wins over a NaN. */
  int minimum(FloatFormat format, int a, int b) {
    return extremum(format, a, b, true);
  }

  int maximum(FloatFormat format, int a, int b) {
    if (format.isSignalingNan(a) || format.isSignalingNan(b)) {
      raised |= INVALID;
    }
    return extremum(format, a, b, false);
  }

  private int extremum(FloatFormat format, int a, int b, boolean smaller) {
    if (format.isNan(a)) {
      return format.isNan(b) ? format.canonicalNan() : b;
    }
    if (format.isNan(b)) {
      return a;
    }
    double x = format.decode(a);
    double y = format.decode(b);
    flags = 0;
    boolean first = Double.compare(x, y) <= 0 == smaller;
    return finish(format, first ? x : y, NEAREST);
  }

  boolean equal(FloatFormat format, int a, int b) {
    if (format.isSignalingNan(a) || format.isSignalingNan(b)) {
      raised |= INVALID;
    }
    return format.decode(a) == format.decode(b);
  }

  boolean less(FloatFormat format, int a, int b) {
    invalidIfNan(format, a, b);
    return format.decode(a) < format.decode(b);
  }

  boolean lessOrEqual(FloatFormat format, int a, int b) {
    invalidIfNan(format, a, b);
    return format.decode(a) <= format.decode(b);
  }

  private void invalidIfNan(FloatFormat format, int a, int b) {
    if (format.isNan(a) || format.isNan(b)) {
      raised |= INVALID;
    }
  }

  /** Converts between formats; raises no flags. */
  int convert(FloatFormat from, FloatFormat to, int bits, int mode) {
    double value = from.decode(bits);
    return mode == AWAY ? to.signExtend(to.encode(value, AWAY)) : round(to, value, mode);
  }

  /** Converts an integer; raises no flags. */
  int fromInteger(FloatFormat format, double value, int mode) {
    return mode == AWAY
        ? format.signExtend(format.encode(value, AWAY))
        : round(format, value, mode);
  }

  /** Converts an integer and raises flags. */
  int fromIntegerWithFlags(FloatFormat format, double value, int mode) {
    flags = 0;
    return mode == AWAY ? tiesAway(format, value) : finish(format, value, mode);
  }

  /**
   * Rounds to a signed integer. Ties away from zero are made by adding a half to the magnitude,
   * which is limited before the sign comes back.
   */
  int toSigned(FloatFormat format, int bits, int mode) {
    double value = format.decode(bits);
    // Ties away from zero are made in this mode.
    modeInForce = mode == AWAY ? DOWN : mode;
    if (mode == AWAY) {
      int magnitude = signedInteger(Math.abs(value) + 0.5, DOWN);
      return value < 0 ? -magnitude : magnitude;
    }
    return signedInteger(value, mode);
  }

  private int signedInteger(double value, int mode) {
    double rounded = integer(value, mode);
    if (rounded != value) {
      raised |= INEXACT;
    }
    if (rounded >= Integer.MIN_VALUE && rounded <= Integer.MAX_VALUE) {
      return (int) rounded;
    }
    raised |= INVALID;
    return rounded < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
  }

  /** Rounds to an unsigned integer; with ties away, to that of the magnitude. */
  int toUnsigned(FloatFormat format, int bits, int mode) {
    double value = format.decode(bits);
    if (mode == AWAY) {
      value = Math.abs(value) + 0.5;
    }
    double rounded = integer(value, mode == AWAY ? DOWN : mode);
    if (rounded != value) {
      raised |= INEXACT;
    }
    if (rounded >= 0 && rounded <= 0xffffffffL) {
      return (int) (long) rounded;
    }
    raised |= INVALID;
    return rounded < 0 ? 0 : -1;
  }

  private static double integer(double value, int mode) {
    return switch (mode) {
      case NEAREST -> Math.rint(value);
      case DOWN -> Math.floor(value);
      case UP -> Math.ceil(value);
      default -> value < 0 ? Math.ceil(value) : Math.floor(value);
    };
  }

  /**
   * Rounds to a 16-bit integer with saturation; a NaN becomes the largest, and 2^31 the smallest
   * signed one.
   */
  static int toShort(FloatFormat format, int bits, int mode, boolean signed) {
    double value = format.decode(bits);
    double low = signed ? Short.MIN_VALUE : 0;
    double high = signed ? Short.MAX_VALUE : 0xffff;
    double rounded = value != value ? high : integer(value, mode);
    if (signed && rounded == FIRST_THAT_WRAPS) {
      return (int) low & 0xffff;
    }
    return (int) Math.clamp(rounded, low, high) & 0xffff;
  }

  private void start(FloatFormat format, int a, int b) {
    flags = format.isSignalingNan(a) || format.isSignalingNan(b) ? INVALID : 0;
  }

  private int finish(FloatFormat format, double value, int mode) {
    if (mode == AWAY) {
      return tiesAway(format, value);
    }
    int bits = round(format, value, mode);
    raised |= flags;
    return format.signExtend(bits);
  }

  /** After an operation in double precision, of whose flags only the exceptional ones count. */
  private int tiesAwayAfter(FloatFormat format, double toOdd) {
    flags &= ~INEXACT;
    return tiesAway(format, toOdd);
  }

  private int tiesAway(FloatFormat format, double toOdd) {
    int bits = format.encode(toOdd, AWAY);
    double rounded = format.decode(bits);
    if (Double.isInfinite(rounded) && !Double.isInfinite(toOdd)) {
      flags |= OVERFLOW | INEXACT;
    } else if (rounded != toOdd && toOdd == toOdd) {
      boolean isNormal = (bits & format.infinity()) != 0;
      flags |= isNormal ? INEXACT : INEXACT | UNDERFLOW;
    }
    raised |= flags;
    return format.signExtend(bits);
  }

  /** Products of the formats here are exact in double precision. */
  private double product(double x, double y) {
    double product = x * y;
    if (product != product) {
      invalidUnlessNan(x, y);
    }
    return product;
  }

  /** The double-precision sum in a rounding mode. */
  private double sum(double x, double y, int mode) {
    double sum = x + y;
    if (sum != sum) {
      invalidUnlessNan(x, y);
      return sum;
    }
    if (Double.isInfinite(sum)) {
      return sum;
    }
    if (sum == 0) {
      boolean positive = mode != DOWN || !isNegative(x) && !isNegative(y);
      return positive ? sum : -0.0;
    }
    double yPart = sum - x;
    return nudged(sum, x - (sum - yPart) + (y - yPart), mode);
  }

  private void invalidUnlessNan(double x, double y) {
    if (x == x && y == y) {
      flags |= INVALID;
    }
  }

  /** Moves a nearest result to the neighbour that a directed mode wants. */
  private double nudged(double result, double error, int mode) {
    if (error == 0) {
      return result;
    }
    flags |= INEXACT;
    boolean up = mode == UP || mode == ZERO && result < 0;
    boolean down = mode == DOWN || mode == ZERO && result > 0;
    if (up && error > 0) {
      return Math.nextUp(result);
    }
    return down && error < 0 ? Math.nextDown(result) : result;
  }

  /** Rounds a double to a format's bits. */
  private int round(FloatFormat format, double value, int mode) {
    if (value != value) {
      return format.canonicalNan();
    }
    long bits = Double.doubleToRawLongBits(value);
    boolean negative = bits < 0;
    if ((bits & Long.MAX_VALUE) == 0) {
      return format.signExtend(negative ? format.signBit() : 0);
    }
    int dropped = FRACTION_BITS - format.fractionBits();
    int exponent = targetExponent(format, bits);
    if (!Double.isInfinite(value) && roundsUp(bits, exponent, dropped, negative, mode)) {
      int ulpExponent = Math.max(exponent, 1) - format.fractionBits() - format.bias() + BIAS;
      double ulp = Double.longBitsToDouble((long) ulpExponent << FRACTION_BITS);
      int saved = flags;
      value = sum(value, negative ? -ulp : ulp, mode);
      flags = saved;
      bits = Double.doubleToRawLongBits(value);
      exponent = targetExponent(format, bits);
    }
    int magnitude;
    if (exponent <= 0) {
      flags |= UNDERFLOW;
      int shift = dropped - exponent + 1;
      magnitude = shift >= Long.SIZE ? 0 : (int) ((bits & FRACTION | HIDDEN_BIT) >>> shift);
    } else if (Double.isInfinite(value)) {
      flags |= (flags & DIVISION_BY_ZERO) != 0 ? 0 : OVERFLOW | INEXACT;
      magnitude = format.infinity();
    } else if (exponent >= format.infiniteExponent()) {
      flags |= OVERFLOW | INEXACT;
      magnitude = format.infinity();
    } else {
      magnitude = exponent << format.fractionBits() | (int) ((bits & FRACTION) >>> dropped);
    }
    return format.signExtend(negative ? format.signBit() | magnitude : magnitude);
  }

  private static int targetExponent(FloatFormat format, long bits) {
    return (int) (bits >>> FRACTION_BITS & EXPONENT) - BIAS + format.bias();
  }

  private boolean roundsUp(long bits, int exponent, int dropped, boolean negative, int mode) {
    long significand = bits & FRACTION | HIDDEN_BIT;
    int shift = exponent <= 0 ? dropped - exponent + 1 : dropped;
    if (shift >= Long.SIZE) {
      return false;
    }
    boolean half = (significand >>> shift - 1 & 1) != 0;
    boolean sticky = (significand & (1L << shift - 1) - 1) != 0;
    if (half || sticky) {
      flags |= INEXACT;
    }
    return switch (mode) {
      case NEAREST -> half && (sticky || (significand >>> shift & 1) != 0);
      case UP -> (half || sticky) && !negative;
      case DOWN -> (half || sticky) && negative;
      default -> false;
    };
  }

  private static boolean isNegative(double value) {
    return Double.doubleToRawLongBits(value) < 0;
  }
}
