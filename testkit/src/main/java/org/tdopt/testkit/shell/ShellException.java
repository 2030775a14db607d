package org.tdopt.testkit.shell;

import java.util.List;

/** A command cannot be run. */
final class ShellException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> words;
  private final boolean unresolved;

  ShellException(String message) {
    this(message, List.of(), false);
  }

  private ShellException(String message, List<String> words, boolean unresolved) {
    super(message);
    this.words = words;
    this.unresolved = unresolved;
  }

  /** For what lit does not count as a failed command but as a broken test. */
  static ShellException unresolved(String message) {
    return new ShellException(message, List.of(), true);
  }

  /** The same with the command that it is about. */
  ShellException in(ShellNode.Command command) {
    return new ShellException(
        getMessage(), command.words().stream().map(ShellNode.Word::text).toList(), unresolved);
  }

  boolean unresolved() {
    return unresolved;
  }

  /** The words of the command, as written. */
  List<String> words() {
    return words;
  }
}
