package org.tdopt.ir.attr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.tdopt.ir.type.FloatType;

/**
 * The text of a number as MLIR prints it: six significant digits in scientific notation if these
 * read back to the same value; else as many digits as the type needs, in plain notation where the
 * exponent is small; else, if that has no decimal point, its bits in hexadecimal.
 */
public final class FloatText {
  private static final int SHORT_DIGITS = 6;
  /** Zeros that plain notation may add on either side of the digits. */
  private static final int MOST_PADDING = 3;

  private FloatText() {}

  /** The text of {@code number} rounded to {@code type}, which has at most 64 bits. */
  public static String of(double number, FloatType type) {
    double value = FloatBits.round(number, type);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return hex(value, type);
    }
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (value == 0) {
      return negative ? "-0.000000e+00" : "0.000000e+00";
    }
    var exact = new BigDecimal(value).abs();
    var brief = brief(exact, negative);
    if (parse(brief, type) == value) {
      return brief;
    }
    var full = full(exact, negative, type);
    return full.indexOf('.') >= 0 ? full : hex(value, type);
  }

  /** The text of a number of the type {@code f80} or {@code f128}. */
  public static String of(BigInteger bits, FloatType type) {
    var magnitude = WideFloat.magnitude(bits, type);
    var hex = "0x" + bits.toString(16).toUpperCase(Locale.ROOT);
    if (magnitude.isEmpty()) {
      return hex;
    }
    boolean negative = WideFloat.isNegative(bits, type);
    var exact = magnitude.get();
    if (exact.signum() == 0) {
      return negative ? "-0.000000e+00" : "0.000000e+00";
    }
    var brief = brief(exact, negative);
    if (WideFloat.parse(brief, type).equals(bits)) {
      return brief;
    }
    var full = full(exact, negative, type);
    return full.indexOf('.') >= 0 ? full : hex;
  }

  private static double parse(String text, FloatType type) {
    return type == FloatType.F32
        ? Float.parseFloat(text)
        : FloatBits.round(Double.parseDouble(text), type);
  }

  private static String brief(BigDecimal exact, boolean negative) {
    var decimal = rounded(exact, SHORT_DIGITS);
    var digits = decimal.unscaledValue().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    var padded = digits + "0".repeat(SHORT_DIGITS + 1 - digits.length());
    return String.format(
        Locale.ROOT,
        "%s%c.%se%c%02d",
        negative ? "-" : "",
        padded.charAt(0),
        padded.substring(1),
        exponent < 0 ? '-' : '+',
        Math.abs(exponent));
  }

  /**
   * The magnitude with at most so many digits, without zeros at the end. LLVM first cuts the exact
   * decimal number to about as many bits as the digits need, so that some ties are rounded down;
   * this does the same.
   */
  private static BigDecimal rounded(BigDecimal magnitude, int digits) {
    var exact = magnitude;
    int surplus = exact.unscaledValue().bitLength() - (digits * 196 + 58) / 59;
    if (surplus > 0) {
      int dropped = surplus * 59 / 196;
      exact =
          new BigDecimal(
              exact.unscaledValue().divide(BigInteger.TEN.pow(dropped)), exact.scale() - dropped);
    }
    return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
  }

  private static String full(BigDecimal exact, boolean negative, FloatType type) {
    int precision = digits(type);
    var decimal = rounded(exact, precision);
    var digits = decimal.unscaledValue().toString();
    int exponent = -decimal.scale();
    int leading = exponent + digits.length() - 1;
    boolean scientific =
        exponent >= 0
            ? exponent > MOST_PADDING || digits.length() + exponent > precision
            : leading < 0 && -leading > MOST_PADDING;
    var sign = negative ? "-" : "";
    if (scientific) {
      return sign
          + digits.charAt(0)
          + "."
          + (digits.length() == 1 ? "0" : digits.substring(1))
          + (leading < 0 ? "E-" : "E+")
          + Math.abs(leading);
    }
    return sign + decimal.toPlainString();
  }

  /** How many digits tell any two numbers of the type apart. */
  private static int digits(FloatType type) {
    int significandBits =
        switch (type) {
          case F8E8M0FNU -> 1;
          case F4E2M1FN -> 2;
          case F6E3M2FN, F8E5M2, F8E5M2FNUZ -> 3;
          case F6E2M3FN, F8E4M3, F8E4M3FN, F8E4M3FNUZ, F8E4M3B11FNUZ -> 4;
          case F8E3M4 -> 5;
          case BF16 -> 8;
          case F16, TF32 -> 11;
          case F32 -> 24;
          case F64 -> 53;
          case F80 -> 64;
          case F128 -> 113;
        };
    return 2 + significandBits * 59 / 196;
  }

  private static String hex(double value, FloatType type) {
    long bits = FloatBits.toBits(value, type);
    return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT);
  }
}
