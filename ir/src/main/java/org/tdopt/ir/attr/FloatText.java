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

  /** The text of {@code number} rounded to {@code type}. */
  public static String of(double number, FloatType type) {
    double value = FloatBits.round(number, type);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return hex(value, type);
    }
    if (value == 0) {
      return Double.doubleToRawLongBits(value) == 0 ? "0.000000e+00" : "-0.000000e+00";
    }
    var brief = brief(value);
    if (parse(brief, type) == value) {
      return brief;
    }
    var full = full(value, type);
    return full.indexOf('.') >= 0 ? full : hex(value, type);
  }

  private static double parse(String text, FloatType type) {
    return type == FloatType.F32
        ? Float.parseFloat(text)
        : FloatBits.round(Double.parseDouble(text), type);
  }

  private static String brief(double value) {
    var decimal = rounded(value, SHORT_DIGITS);
    var digits = decimal.unscaledValue().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    var padded = digits + "0".repeat(SHORT_DIGITS + 1 - digits.length());
    return String.format(
        Locale.ROOT,
        "%s%c.%se%c%02d",
        value < 0 ? "-" : "",
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
  private static BigDecimal rounded(double value, int digits) {
    var exact = new BigDecimal(value).abs();
    int surplus = exact.unscaledValue().bitLength() - (digits * 196 + 58) / 59;
    if (surplus > 0) {
      int dropped = surplus * 59 / 196;
      exact =
          new BigDecimal(
              exact.unscaledValue().divide(BigInteger.TEN.pow(dropped)), exact.scale() - dropped);
    }
    return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
  }

  private static String full(double value, FloatType type) {
    int precision = digits(type);
    var decimal = rounded(value, precision);
    var digits = decimal.unscaledValue().toString();
    int exponent = -decimal.scale();
    int leading = exponent + digits.length() - 1;
    boolean scientific =
        exponent >= 0
            ? exponent > MOST_PADDING || digits.length() + exponent > precision
            : leading < 0 && -leading > MOST_PADDING;
    var sign = value < 0 ? "-" : "";
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
    long bits = type.width() > 64 ? Double.doubleToRawLongBits(value) : FloatBits.toBits(value, type);
    return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT);
  }
}
