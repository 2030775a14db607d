package org.tdopt.testkit.regex;

/**
 * A slice of a text that is searched as if it were the whole text: line and word anchors do not see
 * what lies outside.
 */
public record Region(String text, int from, int to) {
  public static Region of(String text) {
    return new Region(text, 0, text.length());
  }

  /** Whether the zero-width {@code anchor} holds at {@code at}. */
  boolean holds(Node.Anchor anchor, int at) {
    return switch (anchor) {
      case LINE_START -> at == from || text.charAt(at - 1) == '\n';
      case LINE_END -> at == to || text.charAt(at) == '\n';
      case WORD_START -> !wordBefore(at) && wordAfter(at);
      case WORD_END -> wordBefore(at) && !wordAfter(at);
    };
  }

  private boolean wordBefore(int at) {
    return at > from && isWord(text.charAt(at - 1));
  }

  private boolean wordAfter(int at) {
    return at < to && isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
