package org.tdopt.ir.text;

import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.attr.ElementData;

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

  /** One byte for each of the first {@code count} bits; the lowest bit of a byte comes first. */
  static byte[] unpackBits(byte[] packed, int count) {
    var bits = new byte[count];
    for (int i = 0; i < count; i++) {
      bits[i] = (byte) (packed[i / 8] >> (i % 8) & 1);
    }
    return bits;
  }

  /** The inverse of {@link #unpackBits}. */
  static byte[] packBits(ElementData bits) {
    var packed = new byte[Math.toIntExact((bits.byteSize() + 7) / 8)];
    for (int i = 0; i < bits.byteSize(); i++) {
      packed[i / 8] |= (byte) (bits.bytes().get(ValueLayout.JAVA_BYTE, i) << (i % 8));
    }
    return packed;
  }
}
