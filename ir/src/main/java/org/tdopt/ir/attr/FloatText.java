package org.tdopt.ir.attr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.tdopt.ir.type.FloatType;

/**
 * The text of a number as MLIR prints it: six digits after the point if these read back to the same
 * value, else as many as the type needs, else its bits in hexadecimal.
 */
public final class FloatText {
  private FloatText() {}

  public static String of(double value, FloatType type) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return hex(value, type);
    }
    if (value == 0) {
      return Double.doubleToRawLongBits(value) == 0 ? "0.000000e+00" : "-0.000000e+00";
    }
    var six = scientific(value, 7);
    if (round(Double.parseDouble(six), type) == value) {
      return six;
    }
    int digits =
        switch (type) {
          case F64 -> 17;
          case F32, TF32 -> 9;
          default -> 5;
        };
    var full = scientific(value, digits);
    return round(Double.parseDouble(full), type) == value ? full : hex(value, type);
  }

  private static String scientific(double value, int digits) {
    var decimal = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int exponent = decimal.precision() - decimal.scale() - 1;
    var digitsText = decimal.unscaledValue().abs().toString();
    var padded = digitsText + "0".repeat(Math.max(0, 7 - digitsText.length()));
    var fraction = padded.substring(1);
    while (fraction.length() > 6 && fraction.endsWith("0")) {
      fraction = fraction.substring(0, fraction.length() - 1);
    }
    return String.format(
        Locale.ROOT,
        "%s%c.%se%c%02d",
        value < 0 ? "-" : "",
        padded.charAt(0),
        fraction,
        exponent < 0 ? '-' : '+',
        Math.abs(exponent));
  }

  private static double round(double value, FloatType type) {
    return switch (type) {
      case F64 -> value;
      case F32, TF32 -> (float) value;
      case F16 -> Float.float16ToFloat(Float.floatToFloat16((float) value));
      default -> value;
    };
  }

  private static String hex(double value, FloatType type) {
    return switch (type) {
      case F32, TF32 -> String.format(Locale.ROOT, "0x%08X", Float.floatToRawIntBits((float) value));
      case F16 ->
          String.format(Locale.ROOT, "0x%04X", Float.floatToFloat16((float) value) & 0xffff);
      case BF16 ->
          String.format(Locale.ROOT, "0x%04X", Float.floatToRawIntBits((float) value) >>> 16);
      default -> String.format(Locale.ROOT, "0x%016X", Double.doubleToRawLongBits(value));
    };
  }
}
