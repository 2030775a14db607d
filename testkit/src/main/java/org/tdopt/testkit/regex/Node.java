package org.tdopt.testkit.regex;

import java.util.List;

/** Syntax tree of a POSIX extended regular expression over 8-bit characters. */
sealed interface Node {
  /** Matches the empty string. */
  record Empty() implements Node {}

  /** Matches one character of the set. */
  record Chars(CharSet set) implements Node {}

  /** A zero-width condition on the position. */
  enum Anchor implements Node {
    LINE_START,
    LINE_END,
    WORD_START,
    WORD_END;

    boolean ofWord() {
      return this == WORD_START || this == WORD_END;
    }
  }

  /** A capturing group; numbers count opening parentheses from 1. */
  record Group(int number, Node body) implements Node {}

  /** The text that group {@code number} matched; {@code copy} is that group's own expression. */
  record BackReference(int number, Node copy) implements Node {}

  record Concat(List<Node> parts) implements Node {}

  record Alternation(List<Node> branches) implements Node {}

  /** Between {@code min} and {@code max} repetitions; {@link #UNBOUNDED} for no upper limit. */
  record Repeat(Node body, int min, int max) implements Node {
    static final int UNBOUNDED = Integer.MAX_VALUE;
  }
}
