package org.tdopt.testkit.filecheck;

/** The escape sequences of coloured output, or none of them. */
record Style(boolean enabled) {
  /** Foregrounds of ANSI terminals. */
  enum Color {
    BLACK,
    RED,
    GREEN,
    YELLOW,
    BLUE,
    MAGENTA,
    CYAN;

    private static final int FIRST = 30;

    int code() {
      return FIRST + ordinal();
    }
  }

  String reset() {
    return enabled ? "\033[0m" : "";
  }

  String bold() {
    return enabled ? "\033[1m" : "";
  }

  /** Bold in {@code color}. */
  String bold(Color color) {
    return enabled ? "\033[0;1;" + color.code() + "m" : "";
  }

  /** Bold on a cyan ground: what no expected match covers. */
  String unmatched() {
    return enabled ? "\033[0;1;46m" : "";
  }
}
