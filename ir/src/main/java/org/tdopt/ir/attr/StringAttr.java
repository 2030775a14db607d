package org.tdopt.ir.attr;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.type.Type;

/** A string, with a type if one was given. */
public record StringAttr(String value, @Nullable Type type) implements Attribute {
  public StringAttr(String value) {
    this(value, null);
  }

  /** Stands for the byte {@code b} of a string that is not valid UTF-8: a lone surrogate. */
  private static char stray(int b) {
    return (char) (0xdc00 + b);
  }

  /** The string that UTF-8 {@code bytes} spell; stray bytes survive as lone surrogates. */
  public static String decode(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var text = new StringBuilder(bytes.length);
    while (true) {
      var result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (!result.isError()) {
        return text.toString();
      }
      text.append(stray(in.get() & 0xff));
      decoder.reset();
    }
  }

  /** The string in quotes, with quotes, backslashes and bytes that do not print escaped. */
  public static String quote(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        out.append("\\\\");
      } else if (c >= 0x20 && c < 0x7f && c != '"') {
        out.append(c);
      } else if (c < 0x80) {
        escape(out, c);
      } else if (c >= 0xdc80 && c <= 0xdcff) {
        escape(out, c - 0xdc00);
      } else {
        int point = text.codePointAt(i);
        i += Character.charCount(point) - 1;
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          escape(out, b & 0xff);
        }
      }
    }
    return out.append('"').toString();
  }

  private static void escape(StringBuilder out, int b) {
    out.append('\\');
    out.append(Character.toUpperCase(Character.forDigit(b >> 4, 16)));
    out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
  }

  @Override
  public String toString() {
    return quote(value) + (type == null ? "" : " : " + type);
  }
}
