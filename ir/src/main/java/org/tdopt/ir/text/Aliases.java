package org.tdopt.ir.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.OpaqueBody;
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

  /** A dialect's own text, with what the aliases in it stand for. */
  OpaqueBody body(String text) {
    if (text.indexOf('#') < 0 && text.indexOf('!') < 0) {
      return OpaqueBody.of(text);
    }
    var body = new OpaqueBody.Builder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '"') {
        end = endOfString(text, i);
      } else if (c == '#' || c == '!') {
        end = endOfName(text, i + 1);
        boolean plain = end == text.length() || ".<".indexOf(text.charAt(end)) < 0;
        var name = plain ? text.substring(i, end) : "";
        var attribute = attributes.get(name);
        var type = types.get(name);
        if (attribute != null || type != null) {
          if (attribute != null) {
            body.attribute(attribute);
          } else {
            body.type(type);
          }
          i = end;
          continue;
        }
      }
      body.text(text.substring(i, end));
      i = end;
    }
    return body.build();
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
