package org.tdopt.ir.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
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
    var body = new OpaqueBody.Builder();
    int[] done = {0};
    eachName(
        text,
        (start, end) -> {
          var name = text.substring(start, end);
          var attribute = attributes.get(name);
          var type = types.get(name);
          if (attribute != null || type != null) {
            body.text(text.substring(done[0], start));
            if (attribute != null) {
              body.attribute(attribute);
            } else {
              body.type(type);
            }
            done[0] = end;
          }
        });
    return body.text(text.substring(done[0])).build();
  }

  /** What in a dialect's own text would be an alias if one of that name were defined. */
  static void namesIn(String text, Consumer<String> found) {
    eachName(text, (start, end) -> found.accept(text.substring(start, end)));
  }

  /** Takes where a name starts, with its mark, and where it ends. */
  private interface Range {
    void accept(int start, int end);
  }

  private static void eachName(String text, Range found) {
    if (text.indexOf('#') < 0 && text.indexOf('!') < 0) {
      return;
    }
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '"') {
        end = endOfString(text, i);
      } else if (c == '#' || c == '!') {
        end = endOfName(text, i + 1);
        if (end > i + 1 && (end == text.length() || ".<".indexOf(text.charAt(end)) < 0)) {
          found.accept(i, end);
        }
      }
      i = end;
    }
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
