package org.tdopt.ir.attr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.tdopt.ir.type.FloatType;

/**
 * The bits of the float types that a {@code double} cannot hold: {@code f80}, which is x87's
 * extended precision with its integer bit written out, and {@code f128}, IEEE 754's binary128.
 * Both have 15 exponent bits.
 */
public final class WideFloat {
  private static final int BIAS = 16383;
  private static final int MOST_EXPONENT = 0x7fff;

  /** Beyond these powers of ten every number is infinite, or zero. */
  private static final int LARGEST_DECIMAL = 5000;

  /** An exponent as written, with its letter and sign, of more characters than this is huge. */
  private static final int LONG_EXPONENT = 9;

  private WideFloat() {}

  /** Whether numbers of the type need this class. */
  public static boolean isWide(FloatType type) {
    return type == FloatType.F80 || type == FloatType.F128;
  }

  /** Bits of the significand, the first one among them. */
  private static int precision(FloatType type) {
    return type == FloatType.F80 ? 64 : 113;
  }

  /** Bits that the significand takes in memory. */
  private static int stored(FloatType type) {
    return type == FloatType.F80 ? 64 : 112;
  }

  static boolean isNegative(BigInteger bits, FloatType type) {
    return bits.testBit(type.width() - 1);
  }

  /** The magnitude, exactly; empty for infinities and for what is no number. */
  public static Optional<BigDecimal> magnitude(BigInteger bits, FloatType type) {
    int stored = stored(type);
    int exponent = bits.shiftRight(stored).intValue() & MOST_EXPONENT;
    var significand = bits.and(BigInteger.ONE.shiftLeft(stored).subtract(BigInteger.ONE));
    if (exponent == MOST_EXPONENT
        || type == FloatType.F80 && exponent != 0 && !significand.testBit(stored - 1)) {
      return Optional.empty();
    }
    if (type == FloatType.F128 && exponent != 0) {
      significand = significand.setBit(stored);
    }
    int scale = Math.max(exponent, 1) - BIAS - (precision(type) - 1);
    return Optional.of(
        scale >= 0
            ? new BigDecimal(significand.shiftLeft(scale))
            : new BigDecimal(
                significand.multiply(BigInteger.valueOf(5).pow(-scale)), -scale));
  }

  /** The bits of a number rounded to nearest, ties to even. */
  public static BigInteger bits(BigDecimal magnitude, boolean negative, FloatType type) {
    var rounded = magnitudeBits(magnitude, type);
    return negative ? rounded.setBit(type.width() - 1) : rounded;
  }

  /** The bits of a number as it is written, for example {@code -1.5e3}. */
  public static BigInteger parse(String text, FloatType type) {
    boolean negative = text.startsWith("-");
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (e >= 0 && text.length() - e > LONG_EXPONENT) {
      boolean tiny = text.charAt(e + 1) == '-' || new BigDecimal(text.substring(0, e)).signum() == 0;
      var rounded = tiny ? BigInteger.ZERO : infinity(type);
      return negative ? rounded.setBit(type.width() - 1) : rounded;
    }
    return bits(new BigDecimal(text).abs(), negative, type);
  }

  private static BigInteger magnitudeBits(BigDecimal magnitude, FloatType type) {
    int stored = stored(type);
    long leading = (long) magnitude.precision() - magnitude.scale();
    if (magnitude.signum() == 0 || leading < -LARGEST_DECIMAL) {
      return BigInteger.ZERO;
    }
    if (leading > LARGEST_DECIMAL) {
      return infinity(type);
    }
    int precision = precision(type);
    var numerator = magnitude.unscaledValue();
    var denominator = BigInteger.ONE;
    if (magnitude.scale() > 0) {
      denominator = BigInteger.TEN.pow(magnitude.scale());
    } else {
      numerator = numerator.multiply(BigInteger.TEN.pow(-magnitude.scale()));
    }
    int least = 1 - BIAS - (precision - 1);
    int scale = Math.max(numerator.bitLength() - denominator.bitLength() - precision, least);
    var significand = divide(numerator, denominator, scale);
    while (significand.bitLength() > precision) {
      significand = divide(numerator, denominator, ++scale);
    }
    int exponent = scale + precision - 1 + BIAS;
    if (exponent >= MOST_EXPONENT) {
      return infinity(type);
    }
    boolean normal = significand.bitLength() == precision;
    if (type == FloatType.F128) {
      significand = significand.clearBit(stored);
    }
    return BigInteger.valueOf(normal ? exponent : 0).shiftLeft(stored).or(significand);
  }

  /** {@code numerator / (denominator * 2^scale)}, rounded to nearest, ties to even. */
  private static BigInteger divide(BigInteger numerator, BigInteger denominator, int scale) {
    var n = scale < 0 ? numerator.shiftLeft(-scale) : numerator;
    var d = scale > 0 ? denominator.shiftLeft(scale) : denominator;
    var parts = n.divideAndRemainder(d);
    int half = parts[1].shiftLeft(1).compareTo(d);
    boolean up = half > 0 || half == 0 && parts[0].testBit(0);
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  private static BigInteger infinity(FloatType type) {
    var exponent = BigInteger.valueOf(MOST_EXPONENT).shiftLeft(stored(type));
    return type == FloatType.F80 ? exponent.setBit(stored(type) - 1) : exponent;
  }
}
