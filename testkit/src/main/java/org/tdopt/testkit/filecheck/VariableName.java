package org.tdopt.testkit.filecheck;

/**
 * A variable name and what follows it.
 *
 * @param pseudo whether it starts with {@code @}
 */
record VariableName(Span text, Span rest, boolean pseudo) {
  String name() {
    return text.text();
  }

  /** Whether {@link #parse} would find a name. */
  static boolean startsAt(Span at) {
    int first = sigil(at) ? 1 : 0;
    return first < at.length() && isStart(at.charAt(first));
  }

  static VariableName parse(Span at) throws PatternSyntaxException {
    if (at.isEmpty()) {
      throw new PatternSyntaxException(at, "empty variable name");
    }
    if (sigil(at) && at.length() == 1) {
      throw new PatternSyntaxException(
          at.drop(1), "empty %s variable name".formatted(at.startsWith("@") ? "pseudo" : "global"));
    }
    if (!startsAt(at)) {
      throw new PatternSyntaxException(at, "invalid variable name");
    }
    int end = sigil(at) ? 2 : 1;
    while (end < at.length() && (isStart(at.charAt(end)) || isDigit(at.charAt(end)))) {
      end++;
    }
    return new VariableName(at.take(end), at.drop(end), at.startsWith("@"));
  }

  private static boolean sigil(Span at) {
    return at.startsWith("$") || at.startsWith("@");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isStart(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
