package org.tdopt.testkit.shell;

import java.nio.charset.StandardCharsets;

/** Texts with escape sequences. */
final class EscapedText {
  private EscapedText() {}

  /** Decodes {@code \n}, {@code \t}, {@code \x41}, {@code \101} and the like. */
  static String decode(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char kind = text.charAt(++i);
      switch (kind) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case 'a' -> out.append('\u0007');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'v' -> out.append('\u000b');
        case '\\', '\'', '"' -> out.append(kind);
        case 'x' -> {
          int digits = digits(text, i + 1, 16, 2);
          out.append(digits == 0 ? "\\x" : code(text, i + 1, digits, 16));
          i += digits;
        }
        default -> {
          int digits = digits(text, i, 8, 3);
          out.append(digits == 0 ? "\\" + kind : code(text, i, digits, 8));
          i += Math.max(digits - 1, 0);
        }
      }
    }
    return out.toString();
  }

  private static int digits(String text, int from, int radix, int most) {
    int count = 0;
    while (count < most
        && from + count < text.length()
        && Character.digit(text.charAt(from + count), radix) >= 0) {
      count++;
    }
    return count;
  }

  private static String code(String text, int from, int digits, int radix) {
    return String.valueOf((char) Integer.parseInt(text.substring(from, from + digits), radix));
  }

  /** Control characters as {@code ^A}, bytes above 127 as {@code M-a}. */
  static byte[] visible(byte[] bytes) {
    var out = new StringBuilder();
    for (byte b : bytes) {
      int value = b & 0xff;
      if (value >= 128) {
        out.append("M-");
        value -= 128;
      }
      if (value == '\t' || value == '\n') {
        out.append((char) value);
      } else if (value < ' ') {
        out.append('^').append((char) (value + '@'));
      } else if (value == 127) {
        out.append("^?");
      } else {
        out.append((char) value);
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
