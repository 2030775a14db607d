package org.tdopt.testkit.filecheck;

/** Part of a {@link SourceText}, from {@code from} up to but not including {@code to}. */
record Span(SourceText source, int from, int to) {
  static Span of(SourceText source) {
    return new Span(source, 0, source.text().length());
  }

  String text() {
    return source.text().substring(from, to);
  }

  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return from >= to;
  }

  char charAt(int index) {
    return source.text().charAt(from + index);
  }

  boolean startsWith(String prefix) {
    return prefix.length() <= length() && source.text().startsWith(prefix, from);
  }

  /** Index relative to this span, or -1. */
  int indexOf(String needle, int start) {
    if (start > length()) {
      return -1;
    }
    int at = source.text().indexOf(needle, from + start, to);
    return at < 0 ? -1 : at - from;
  }

  int indexOf(String needle) {
    return indexOf(needle, 0);
  }

  Span drop(int count) {
    return new Span(source, from + Math.min(count, length()), to);
  }

  Span take(int count) {
    return new Span(source, from, from + Math.min(count, length()));
  }

  Span trimStart() {
    int at = from;
    while (at < to && isBlank(source.text().charAt(at))) {
      at++;
    }
    return new Span(source, at, to);
  }

  Span trimEnd() {
    int at = to;
    while (at > from && isBlank(source.text().charAt(at - 1))) {
      at--;
    }
    return new Span(source, from, at);
  }

  /** Index of the first space or tab, or -1. */
  int indexOfBlank() {
    for (int i = 0; i < length(); i++) {
      if (isBlank(charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The empty span at the start. */
  Span start() {
    return take(0);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
