package org.tdopt.testkit.filecheck;

/**
 * A named text that diagnostics point into. Characters are bytes (ISO-8859-1), so that columns count
 * bytes.
 */
record SourceText(String name, String text) {
  /** One-based line and column. */
  record Position(int line, int column) {}

  Position position(int offset) {
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return new Position(line, offset - lineStart(offset) + 1);
  }

  int lineStart(int offset) {
    int at = offset;
    while (at > 0 && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int lineEnd(int offset) {
    int at = offset;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  // Identity is meant: two texts of equal content are still two places.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
