package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads names, punctuation and options from the text of a pipeline. */
final class PipelineScanner {
  /** An option as written; the value is null where there is none. */
  record OptionText(String key, int keyOffset, @Nullable String value, int valueOffset) {}

  private final String source;
  private int at;

  PipelineScanner(String source) {
    this.source = source;
  }

  PipelineSyntaxException error(int offset, String message, Object... arguments) {
    return new PipelineSyntaxException(
        String.format(Locale.ROOT, message, arguments), source, offset);
  }

  /** Skips spaces; the offset of what follows. */
  int offset() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  boolean atEnd() {
    return offset() == source.length();
  }

  boolean accept(char c) {
    if (offset() < source.length() && source.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  boolean sees(char c) {
    return offset() < source.length() && source.charAt(at) == c;
  }

  /** What stands at the cursor, for messages. */
  String found() {
    return atEnd() ? "the end" : "'" + source.charAt(at) + "'";
  }

  String name(String what) {
    int start = offset();
    while (at < source.length() && isNamePart(source.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw error(start, "expected %s, got %s", what, found());
    }
    return source.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '$';
  }

  /** Options up to the end of the text or the brace that closes them, which is left. */
  List<OptionText> options() {
    var list = new ArrayList<OptionText>();
    while (!atEnd() && !sees('}')) {
      int keyOffset = offset();
      var key = name("the name of an option");
      if (at < source.length() && source.charAt(at) == '=') {
        at++;
        int valueOffset = at;
        list.add(new OptionText(key, keyOffset, value(), valueOffset));
      } else {
        list.add(new OptionText(key, keyOffset, null, keyOffset));
      }
    }
    return list;
  }

  private String value() {
    if (at < source.length()) {
      char first = source.charAt(at);
      if (first == '"' || first == '\'') {
        return quoted(first);
      }
      if (first == '{') {
        return braced();
      }
    }
    int start = at;
    int depth = 0;
    for (; at < source.length(); at++) {
      char c = source.charAt(at);
      if (depth == 0 && (Character.isWhitespace(c) || c == '}')) {
        break;
      }
      depth += nesting(c);
    }
    return source.substring(start, at);
  }

  /** By how much what follows {@code c} is nested deeper. */
  private static int nesting(char c) {
    return switch (c) {
      case '{', '(' -> 1;
      case '}', ')' -> -1;
      default -> 0;
    };
  }

  /** The entries of a list, which commas part where they are in no parentheses or braces. */
  static List<String> entries(String list) {
    var entries = new ArrayList<String>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      depth += nesting(list.charAt(i));
      if (list.charAt(i) == ',' && depth <= 0) {
        entries.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    entries.add(list.substring(start).strip());
    return entries;
  }

  private String quoted(char quote) {
    int start = at++;
    var out = new StringBuilder();
    while (at < source.length() && source.charAt(at) != quote) {
      if (source.charAt(at) == '\\' && at + 1 < source.length()) {
        at++;
      }
      out.append(source.charAt(at++));
    }
    if (at == source.length()) {
      throw error(start, "expected %s to close this one, got the end", quote);
    }
    at++;
    return out.toString();
  }

  private String braced() {
    int start = at;
    int depth = 0;
    for (; at < source.length(); at++) {
      char c = source.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return source.substring(start + 1, at++);
      }
    }
    throw error(start, "expected '}' to close this one, got the end");
  }

  /** The text that {@link #options} reads as {@code value}. */
  static String quote(String value) {
    boolean plain =
        !value.isEmpty() && value.chars().noneMatch(c -> c <= ' ' || "\"'{}\\".indexOf(c) >= 0);
    return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
