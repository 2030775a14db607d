package org.tdopt.ir.text;

import java.util.HexFormat;
import org.antlr.v4.runtime.Token;

/** Bytes written as a string {@code "0x..."}. */
final class HexText {
  private HexText() {}

  static byte[] decode(String text, Source source, Token at) {
    if (!text.startsWith("0x") || text.length() % 2 != 0) {
      throw source.error(at, "expected a string that starts with 0x and has pairs of hex digits");
    }
    try {
      return HexFormat.of().parseHex(text, 2, text.length());
    } catch (IllegalArgumentException e) {
      throw source.error(at, "the string holds a character that is no hex digit");
    }
  }
}
