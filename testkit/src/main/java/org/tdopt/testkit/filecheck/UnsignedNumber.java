package org.tdopt.testkit.filecheck;

import java.util.OptionalLong;

/**
 * Reads 32-bit numbers as LLVM's command lines do: decimal, 0x, 0b, 0o or a leading 0 for octal.
 */
final class UnsignedNumber {
  private UnsignedNumber() {}

  static OptionalLong parse(String text) {
    int radix = 10;
    var digits = text;
    if (text.matches("0[xX].*")) {
      radix = 16;
      digits = text.substring(2);
    } else if (text.matches("0[bB].*")) {
      radix = 2;
      digits = text.substring(2);
    } else if (text.matches("0o.*")) {
      radix = 8;
      digits = text.substring(2);
    } else if (text.matches("0[0-9].*")) {
      radix = 8;
      digits = text.substring(1);
    }
    if (!digits.matches("[0-9a-zA-Z]+")) {
      return OptionalLong.empty();
    }
    try {
      long value = Long.parseLong(digits, radix);
      return value < 1L << 32 ? OptionalLong.of(value) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
