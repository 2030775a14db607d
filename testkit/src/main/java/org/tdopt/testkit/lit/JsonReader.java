package org.tdopt.testkit.lit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into {@link Map}, {@link List}, {@link String}, {@link BigDecimal}, {@link
 * Boolean} and, for null, {@link Null}; members keep their order.
 */
final class JsonReader {
  /** The JSON null. */
  enum Null {
    NULL
  }

  private final String text;
  private int position;

  private JsonReader(String text) {
    this.text = text;
  }

  static Object read(String text) throws LitConfigException {
    var reader = new JsonReader(text);
    var value = reader.value();
    reader.skipBlanks();
    if (reader.position < text.length()) {
      throw reader.error("text after the value");
    }
    return value;
  }

  private Object value() throws LitConfigException {
    skipBlanks();
    if (position == text.length()) {
      throw error("expected a value");
    }
    return switch (text.charAt(position)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() throws LitConfigException {
    var members = new LinkedHashMap<String, Object>();
    position++;
    if (at('}')) {
      return members;
    }
    do {
      skipBlanks();
      if (position == text.length() || text.charAt(position) != '"') {
        throw error("expected a member name");
      }
      var name = string();
      if (!at(':')) {
        throw error("expected ':' after \"" + name + "\"");
      }
      if (members.put(name, value()) != null) {
        throw error("duplicate member \"" + name + "\"");
      }
    } while (at(','));
    if (!at('}')) {
      throw error("expected ',' or '}'");
    }
    return members;
  }

  private List<Object> array() throws LitConfigException {
    var items = new ArrayList<Object>();
    position++;
    if (at(']')) {
      return items;
    }
    do {
      items.add(value());
    } while (at(','));
    if (!at(']')) {
      throw error("expected ',' or ']'");
    }
    return items;
  }

  private String string() throws LitConfigException {
    var out = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"') {
        return out.toString();
      }
      if (c == '\\') {
        out.append(escape());
      } else if (c < ' ') {
        throw error("control character in a string");
      } else {
        out.append(c);
      }
    }
    throw error("string without end");
  }

  private char escape() throws LitConfigException {
    if (position == text.length()) {
      throw error("string without end");
    }
    char c = text.charAt(position++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        var digits = text.substring(position, Math.min(position + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
          throw error("expected four hexadecimal digits");
        }
        position += 4;
        yield (char) Integer.parseInt(digits, 16);
      }
      default -> throw error("unknown escape '\\" + c + "'");
    };
  }

  private Object word() throws LitConfigException {
    int start = position;
    while (position < text.length() && "-+.".indexOf(text.charAt(position)) >= 0
        || position < text.length() && Character.isLetterOrDigit(text.charAt(position))) {
      position++;
    }
    var word = text.substring(start, position);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> Null.NULL;
      default -> {
        if (!word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
          position = start;
          throw error("expected a value");
        }
        yield new BigDecimal(word);
      }
    };
  }

  private boolean at(char c) {
    skipBlanks();
    if (position < text.length() && text.charAt(position) == c) {
      position++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private LitConfigException error(String message) {
    long line = text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    int column = position - (text.lastIndexOf('\n', Math.max(position - 1, 0)) + 1) + 1;
    return new LitConfigException(
        "line " + line + ", column " + Math.max(column, 1) + ": " + message);
  }
}
