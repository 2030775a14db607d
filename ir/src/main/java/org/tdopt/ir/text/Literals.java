package org.tdopt.ir.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.attr.StringAttr;

/** What quoted strings stand for. */
final class Literals {
  private Literals() {}

  /** The characters that a quoted string stands for. */
  static String unquote(Source source, Token token) {
    var text = token.getText();
    return unquote(source, token, text.substring(1, text.length() - 1));
  }

  /** The characters that {@code text}, which stands between quotes, stands for. */
  static String unquote(Source source, Token token, String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c != '\\') {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      char e = text.charAt(i++);
      switch (e) {
        case '"', '\\' -> bytes.write(e);
        case 'n' -> bytes.write('\n');
        case 't' -> bytes.write('\t');
        default -> {
          int high = Character.digit(e, 16);
          int low = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
          if (high < 0 || low < 0) {
            throw source.error(token, "unknown escape '\\%s' in string literal", e);
          }
          i++;
          bytes.write(16 * high + low);
        }
      }
    }
    return StringAttr.decode(bytes.toByteArray());
  }
}
