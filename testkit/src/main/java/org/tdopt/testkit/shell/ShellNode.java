package org.tdopt.testkit.shell;

import java.util.List;

/** A parsed command line. */
public sealed interface ShellNode {
  /**
   * Two command lines joined by {@code ;}, {@code &&} or {@code ||}; all bind alike, to the left.
   */
  record Sequence(ShellNode left, Joint joint, ShellNode right) implements ShellNode {}

  /** Commands whose output is the next one's input; the last failure is the exit code. */
  record Pipeline(List<Command> commands) implements ShellNode {}

  enum Joint {
    ALWAYS,
    AND,
    OR
  }

  /** One command with its redirections in the order written. */
  record Command(List<Word> words, List<Redirect> redirects) {}

  /** An argument; {@code glob} if it holds an unquoted {@code *} or {@code ?}. */
  record Word(String text, boolean glob) {}

  enum RedirectKind {
    INPUT,
    OUTPUT,
    APPEND,
    ERROR,
    ERROR_APPEND,
    /** Both streams to a file: {@code &>} or {@code >&}. */
    BOTH,
    /** {@code 2>&1}. */
    ERROR_TO_OUTPUT,
    /** {@code 1>&2} or {@code >&2}. */
    OUTPUT_TO_ERROR
  }

  record Redirect(RedirectKind kind, Word target) {}
}
