package org.tdopt.ir.attr;

import org.tdopt.ir.type.FloatType;

/**
 * The bits of numbers of the float types up to 64 bits wide. Rounding is to nearest, ties to even.
 * The small formats are those of the OCP specifications "8-bit Floating Point" and "Microscaling
 * Formats", and of Graphcore and AMD (no negative zero, bias one higher).
 */
public final class FloatBits {
  /** What the encodings with the largest exponent mean. */
  private enum Special {
    /** Infinities and NaNs, as in IEEE 754. */
    IEEE,
    /** One NaN per sign, all bits set; no infinity. */
    ALL_ONES_NAN,
    /** One NaN, at the place of negative zero; no infinity. */
    NEGATIVE_ZERO_NAN,
    /** Neither. */
    NONE
  }

  private record Format(int exponentBits, int mantissaBits, int bias, Special special) {
    int signShift() {
      return exponentBits + mantissaBits;
    }
  }

  private FloatBits() {}

  private static Format format(FloatType type) {
    return switch (type) {
      case F4E2M1FN -> new Format(2, 1, 1, Special.NONE);
      case F6E2M3FN -> new Format(2, 3, 1, Special.NONE);
      case F6E3M2FN -> new Format(3, 2, 3, Special.NONE);
      case F8E5M2 -> new Format(5, 2, 15, Special.IEEE);
      case F8E4M3 -> new Format(4, 3, 7, Special.IEEE);
      case F8E4M3FN -> new Format(4, 3, 7, Special.ALL_ONES_NAN);
      case F8E5M2FNUZ -> new Format(5, 2, 16, Special.NEGATIVE_ZERO_NAN);
      case F8E4M3FNUZ -> new Format(4, 3, 8, Special.NEGATIVE_ZERO_NAN);
      case F8E4M3B11FNUZ -> new Format(4, 3, 11, Special.NEGATIVE_ZERO_NAN);
      case F8E3M4 -> new Format(3, 4, 3, Special.IEEE);
      case BF16 -> new Format(8, 7, 127, Special.IEEE);
      case F16 -> new Format(5, 10, 15, Special.IEEE);
      case TF32 -> new Format(8, 10, 127, Special.IEEE);
      case F32 -> new Format(8, 23, 127, Special.IEEE);
      case F8E8M0FNU, F64, F80, F128 ->
          throw new IllegalArgumentException("no bit format for '" + type + "'");
    };
  }

  /** {@code value} rounded to {@code type}; unchanged for types wider than 64 bits. */
  public static double round(double value, FloatType type) {
    return switch (type) {
      case F32 -> Double.isNaN(value) ? value : (float) value;
      case F64, F80, F128 -> value;
      default -> fromBits(toBits(value, type), type);
    };
  }

  /** The bits of {@code value} rounded to {@code type}. */
  public static long toBits(double value, FloatType type) {
    return switch (type) {
      case F64 -> Double.doubleToRawLongBits(value);
      case F32 ->
          Double.isNaN(value)
              ? toBits(value, format(type))
              : Float.floatToRawIntBits((float) value) & 0xffffffffL;
      case F8E8M0FNU -> powerOfTwoBits(value);
      default -> toBits(value, format(type));
    };
  }

  private static long powerOfTwoBits(double value) {
    if (Double.isNaN(value) || value <= 0) {
      return 0xff;
    }
    int exponent = Math.getExponent(value);
    double mantissa = Math.scalb(value, -exponent);
    int rounded = mantissa > 1.5 || mantissa == 1.5 && (exponent & 1) != 0 ? exponent + 1 : exponent;
    return rounded > 127 ? 0xff : Math.max(0, rounded + 127);
  }

  private static long toBits(double value, Format f) {
    long sign = Double.doubleToRawLongBits(value) >>> 63 << f.signShift();
    long largest = (1L << f.signShift()) - 1;
    if (Double.isNaN(value)) {
      return switch (f.special) {
        case IEEE -> {
          long payload =
              Double.doubleToRawLongBits(value) >>> (52 - f.mantissaBits)
                  & (1L << f.mantissaBits) - 1;
          long infinity = largest >> f.mantissaBits << f.mantissaBits;
          yield sign | infinity | (payload == 0 ? 1L << (f.mantissaBits - 1) : payload);
        }
        case ALL_ONES_NAN -> sign | largest;
        case NEGATIVE_ZERO_NAN -> 1L << f.signShift();
        case NONE -> sign;
      };
    }
    double magnitude = Math.abs(value);
    if (magnitude == 0) {
      return f.special == Special.NEGATIVE_ZERO_NAN ? 0 : sign;
    }
    int least = 1 - f.bias;
    int exponent = Math.max(Math.getExponent(magnitude), least);
    long steps;
    if (Double.isInfinite(magnitude)) {
      steps = Long.MAX_VALUE;
    } else {
      double scaled = Math.scalb(magnitude, f.mantissaBits - exponent);
      long significand = (long) Math.rint(scaled);
      steps = significand + ((long) (exponent - least) << f.mantissaBits);
    }
    long limit =
        switch (f.special) {
          case IEEE -> (largest >> f.mantissaBits << f.mantissaBits) - 1;
          case ALL_ONES_NAN -> largest - 1;
          case NEGATIVE_ZERO_NAN, NONE -> largest;
        };
    if (steps > limit) {
      return switch (f.special) {
        case IEEE -> sign | limit + 1;
        case ALL_ONES_NAN -> sign | largest;
        case NEGATIVE_ZERO_NAN -> 1L << f.signShift();
        case NONE -> sign | largest;
      };
    }
    return steps == 0 && f.special == Special.NEGATIVE_ZERO_NAN ? 0 : sign | steps;
  }

  /** The number that the bits of {@code type} mean. */
  public static double fromBits(long bits, FloatType type) {
    return switch (type) {
      case F64 -> Double.longBitsToDouble(bits);
      case F32 -> {
        float value = Float.intBitsToFloat((int) bits);
        yield Float.isNaN(value) ? fromBits(bits, format(type)) : value;
      }
      case F8E8M0FNU -> bits == 0xff ? Double.NaN : Math.scalb(1.0, (int) bits - 127);
      default -> fromBits(bits, format(type));
    };
  }

  private static double fromBits(long bits, Format f) {
    boolean negative = (bits >>> f.signShift() & 1) != 0;
    long largest = (1L << f.signShift()) - 1;
    long magnitude = bits & largest;
    long infinity = largest >> f.mantissaBits << f.mantissaBits;
    boolean nan =
        switch (f.special) {
          case IEEE -> magnitude > infinity;
          case ALL_ONES_NAN -> magnitude == largest;
          case NEGATIVE_ZERO_NAN -> negative && magnitude == 0;
          case NONE -> false;
        };
    if (nan) {
      long payload = magnitude & (1L << f.mantissaBits) - 1;
      long quiet = 0x7ff0000000000000L | payload << (52 - f.mantissaBits);
      long kept = f.special == Special.IEEE ? quiet : 0x7ff8000000000000L;
      return Double.longBitsToDouble(negative ? kept | Long.MIN_VALUE : kept);
    }
    double value;
    if (f.special == Special.IEEE && magnitude == infinity) {
      value = Double.POSITIVE_INFINITY;
    } else {
      long exponent = magnitude >> f.mantissaBits;
      long mantissa = magnitude & (1L << f.mantissaBits) - 1;
      value =
          exponent == 0
              ? Math.scalb((double) mantissa, 1 - f.bias - f.mantissaBits)
              : Math.scalb(
                  (double) (mantissa | 1L << f.mantissaBits),
                  (int) exponent - f.bias - f.mantissaBits);
    }
    return negative ? -value : value;
  }
}
