package org.tdopt.ir.attr;

/** Which names can be written without quotes. */
public final class Identifiers {
  private Identifiers() {}

  /** Whether {@code name} is a letter or underscore followed by letters, digits, {@code _$.}. */
  public static boolean isBare(String name) {
    if (name.isEmpty() || !(isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '$' && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** Where the name ends that begins {@code text}: a letter, then {@code a-zA-Z0-9._}. */
  static int endOfDialectName(String text) {
    int i = 0;
    while (i < text.length()
        && (isLetter(text.charAt(i))
            || i > 0 && (isDigit(text.charAt(i)) || "._".indexOf(text.charAt(i)) >= 0))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
