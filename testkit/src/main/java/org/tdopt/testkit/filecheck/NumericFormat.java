package org.tdopt.testkit.filecheck;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * How a number is written: {@code %u}, {@code %d}, {@code %x} or {@code %X}, with at least {@code
 * precision} digits, and with {@code 0x} in front if {@code alternate}.
 */
record NumericFormat(Kind kind, int precision, boolean alternate) {
  enum Kind {
    UNSIGNED("%u", "0-9"),
    SIGNED("%d", "0-9"),
    HEX_UPPER("%X", "0-9A-F"),
    HEX_LOWER("%x", "0-9a-f");

    private final String specifier;
    private final String digits;

    Kind(String specifier, String digits) {
      this.specifier = specifier;
      this.digits = digits;
    }

    boolean isHex() {
      return this == HEX_UPPER || this == HEX_LOWER;
    }
  }

  static final NumericFormat DEFAULT = new NumericFormat(Kind.UNSIGNED, 0, false);

  String specifier() {
    return kind.specifier;
  }

  /** An expression for every number in this format. */
  String wildcard() {
    var digit = "[" + kind.digits + "]";
    var sign = kind == Kind.SIGNED ? "-?" : "";
    var base = alternate ? "0x" : "";
    return precision > 0
        ? base
            + sign
            + "([1-9"
            + kind.digits.substring(3)
            + "]"
            + digit
            + "*)?"
            + digit
            + "{"
            + precision
            + "}"
        : base + sign + digit + "+";
  }

  /**
   * {@code value} in this format, or empty if an unsigned format is asked for a negative number.
   */
  Optional<String> format(BigInteger value) {
    boolean negative = value.signum() < 0;
    if (negative && kind != Kind.SIGNED) {
      return Optional.empty();
    }
    var digits = value.abs().toString(kind.isHex() ? 16 : 10);
    if (kind == Kind.HEX_UPPER) {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    var zeros = "0".repeat(Math.max(0, precision - digits.length()));
    return Optional.of((negative ? "-" : "") + (alternate ? "0x" : "") + zeros + digits);
  }

  /** The value of a text that {@link #wildcard} matched. */
  BigInteger parse(String text) {
    var digits = alternate && text.startsWith("0x") ? text.substring(2) : text;
    return new BigInteger(digits, kind.isHex() ? 16 : 10);
  }
}
