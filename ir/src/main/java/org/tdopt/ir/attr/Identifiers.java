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

  /**
   * The text of a dialect's type or attribute after the mark: {@code d.body} if the body is a name,
   * perhaps with parameters in angle brackets, else {@code d<body>}.
   */
  public static String dialectText(String dialect, String body) {
    int i = 0;
    while (i < body.length()
        && (isLetter(body.charAt(i))
            || i > 0 && (isDigit(body.charAt(i)) || "._".indexOf(body.charAt(i)) >= 0))) {
      i++;
    }
    boolean isName = i > 0 && (i == body.length() || body.charAt(i) == '<' && body.endsWith(">"));
    return isName ? dialect + "." + body : dialect + "<" + body + ">";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
