package org.tdopt.ir.text;

import java.nio.charset.StandardCharsets;
import org.tdopt.ir.diag.Location;

/** A place in a text of ASCII characters that moves on, and its line. */
final class TextCursor {
  private static final byte OPENS = 1;
  private static final byte CLOSES = 2;
  private static final byte OTHER = 3;

  /** What the search for a closing bracket must look at; other characters it passes over. */
  private static final byte[] KINDS = kinds();

  final byte[] text;
  private final String file;
  int at;
  int end;
  private int line = 1;
  private int lineStart;

  TextCursor(byte[] text, String file) {
    this.text = text;
    this.file = file;
    end = text.length;
  }

  private static byte[] kinds() {
    var kinds = new byte[128];
    "([{<".chars().forEach(c -> kinds[c] = OPENS);
    ")]}>".chars().forEach(c -> kinds[c] = CLOSES);
    "\"\n/-".chars().forEach(c -> kinds[c] = OTHER);
    return kinds;
  }

  /** Goes to {@code start}, a line's first character, to read as far as {@code end}. */
  void moveTo(int start, int end, int line) {
    at = start;
    this.end = end;
    this.line = line;
    lineStart = start;
  }

  int line() {
    return line;
  }

  /** How many characters of the line are before the cursor. */
  int indent() {
    return at - lineStart;
  }

  /** Goes back to {@code position}, which is that far from the start of that line. */
  void goBack(int position, int itsLine, int itsIndent) {
    at = position;
    line = itsLine;
    lineStart = position - itsIndent;
  }

  Location location() {
    return Location.of(file, line, at - lineStart + 1);
  }

  /** The character after white space and comments, where the cursor then is; 0 at the end. */
  byte next() {
    int p = at;
    while (p < end) {
      byte b = text[p];
      if (b == ' ') {
        p++;
      } else if (b > ' ' && b != '/') {
        at = p;
        return b;
      } else if (b == '\n') {
        line++;
        lineStart = ++p;
      } else if (b == '\t' || b == '\r') {
        p++;
      } else if (b == '/' && p + 1 < end && text[p + 1] == '/') {
        while (p < end && text[p] != '\n' && text[p] != '\r') {
          p++;
        }
      } else {
        throw UnfamiliarText.HERE;
      }
    }
    at = p;
    return 0;
  }

  void expect(char c) {
    if (next() != c) {
      throw UnfamiliarText.HERE;
    }
    at++;
  }

  boolean accept(char c) {
    if (next() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Passes an arrow. */
  void expectArrow() {
    expect('-');
    if (at >= end || text[at] != '>') {
      throw UnfamiliarText.HERE;
    }
    at++;
  }

  /** Passes a string without escapes that begins here; what is in the quotes ends before the last. */
  void passString() {
    if (at >= end || text[at] != '"') {
      throw UnfamiliarText.HERE;
    }
    int p = at + 1;
    while (p < end && text[p] != '"') {
      if (text[p] == '\\' || text[p] == '\n' || text[p] == '\r') {
        throw UnfamiliarText.HERE;
      }
      p++;
    }
    if (p == end) {
      throw UnfamiliarText.HERE;
    }
    at = p + 1;
  }

  /** Passes letters, digits, {@code _}, {@code $} and dots. */
  void passWord() {
    int p = at;
    while (p < end && isWord(text[p])) {
      p++;
    }
    at = p;
  }

  static boolean isWord(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= '0' && b <= '9'
        || b >= 'A' && b <= 'Z'
        || b == '_'
        || b == '.'
        || b == '$';
  }

  /**
   * Passes the bracket here and everything up to the one that closes it. What the brackets hold is
   * read by the grammar, which finds out if they were paired wrongly.
   */
  void passBrackets() {
    int depth = 0;
    int p = at;
    do {
      if (p >= end) {
        throw UnfamiliarText.HERE;
      }
      switch (KINDS[text[p]]) {
        case OPENS -> depth += isComparison(p) ? 0 : 1;
        case CLOSES -> depth -= isComparison(p) ? 0 : 1;
        case OTHER -> p = passOther(p);
        default -> {}
      }
      p++;
    } while (depth > 0);
    at = p;
  }

  /** Passes a value in a dictionary: up to the comma or bracket after it. */
  void passValue() {
    int depth = 0;
    int p = at;
    while (p < end) {
      byte b = text[p];
      byte kind = KINDS[b];
      if (kind == CLOSES && !isComparison(p)) {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (kind == OPENS && !isComparison(p)) {
        depth++;
      } else if (kind == OTHER) {
        p = passOther(p);
      } else if (b == ',' && depth == 0) {
        break;
      }
      p++;
    }
    at = p;
  }

  /** Whether the character is no bracket but begins {@code <=} or {@code >=}. */
  private boolean isComparison(int p) {
    return p + 1 < end && text[p + 1] == '=' && (text[p] == '<' || text[p] == '>');
  }

  /** The last character of the string or arrow that begins at {@code from}, if one does. */
  private int passOther(int from) {
    byte after = from + 1 < end ? text[from + 1] : 0;
    switch (text[from]) {
      case '"' -> {
        int p = from + 1;
        while (p < end && text[p] != '"') {
          if (text[p] == '\\') {
            p++;
          }
          if (p < end && (text[p] == '\n' || text[p] == '\r')) {
            throw UnfamiliarText.HERE;
          }
          p++;
        }
        return p;
      }
      case '-' -> {
        return after == '>' ? from + 1 : from;
      }
      case '\n' -> {
        line++;
        lineStart = from + 1;
      }
      default -> {
        if (after == '/') {
          throw UnfamiliarText.HERE;
        }
      }
    }
    return from;
  }

  String slice(int start, int stop) {
    return new String(text, start, stop - start, StandardCharsets.US_ASCII);
  }
}
