package org.tdopt.testkit.filecheck;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A named text that diagnostics point into. Characters are bytes (ISO-8859-1), so that columns
 * count bytes. Two texts of equal content are still two places, hence no record.
 */
final class SourceText {
  /** One-based line and column. */
  record Position(int line, int column) {}

  private final String name;
  private final String text;
  private final int[] newlines;

  SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.newlines =
        IntStream.iterate(text.indexOf('\n'), at -> at >= 0, at -> text.indexOf('\n', at + 1))
            .toArray();
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  Position position(int offset) {
    int found = Arrays.binarySearch(newlines, offset);
    int line = (found < 0 ? -found - 1 : found) + 1;
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
}
