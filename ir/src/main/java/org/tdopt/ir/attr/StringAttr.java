package org.tdopt.ir.attr;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.type.Type;

/** A string, with a type if one was given. */
public record StringAttr(String value, @Nullable Type type) implements Attribute {
  public StringAttr(String value) {
    this(value, null);
  }

  /** The string in quotes, with quotes, backslashes and bytes that do not print escaped. */
  public static String quote(String text) {
    var out = new StringBuilder("\"");
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c == '\\') {
        out.append("\\\\");
      } else if (c >= 0x20 && c < 0x7f && c != '"') {
        out.append((char) c);
      } else {
        out.append(String.format(Locale.ROOT, "\\%02X", c));
      }
    }
    return out.append('"').toString();
  }

  @Override
  public String toString() {
    return quote(value) + (type == null ? "" : " : " + type);
  }
}
