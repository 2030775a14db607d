package org.tdopt.ir.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.type.Type;

/** The aliases that a file has defined so far, by name with the mark before it. */
final class Aliases {
  private final Map<String, Attribute> attributes = new HashMap<>();
  private final Map<String, Type> types = new HashMap<>();

  /** Whether the name was free. */
  boolean define(String name, Attribute value) {
    return attributes.putIfAbsent(name, value) == null;
  }

  /** Whether the name was free. */
  boolean define(String name, Type value) {
    return types.putIfAbsent(name, value) == null;
  }

  @Nullable Attribute attribute(String name) {
    return attributes.get(name);
  }

  @Nullable Type type(String name) {
    return types.get(name);
  }

  /**
   * A dialect's own text with the aliases in it written out, because the text outlives the file's
   * aliases.
   */
  String expand(String body) {
    if (body.indexOf('#') < 0 && body.indexOf('!') < 0) {
      return body;
    }
    var out = new StringBuilder(body.length());
    int i = 0;
    while (i < body.length()) {
      char c = body.charAt(i);
      int end = i + 1;
      if (c == '"') {
        end = endOfString(body, i);
      } else if (c == '#' || c == '!') {
        end = endOfName(body, i + 1);
        boolean plain = end == body.length() || ".<".indexOf(body.charAt(end)) < 0;
        var name = body.substring(i, end);
        var meaning = !plain ? null : c == '#' ? attributes.get(name) : types.get(name);
        if (meaning != null) {
          out.append(meaning);
          i = end;
          continue;
        }
      }
      out.append(body, i, end);
      i = end;
    }
    return out.toString();
  }

  private static int endOfName(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "_$-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int endOfString(String text, int quote) {
    int i = quote + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }
}
