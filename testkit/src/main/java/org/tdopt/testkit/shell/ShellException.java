package org.tdopt.testkit.shell;

import java.util.List;

/** A command cannot be run. */
final class ShellException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> words;

  ShellException(String message) {
    this(message, List.of());
  }

  private ShellException(String message, List<String> words) {
    super(message);
    this.words = words;
  }

  /** The same with the command that it is about. */
  ShellException in(ShellNode.Command command) {
    return new ShellException(
        getMessage(), command.words().stream().map(ShellNode.Word::text).toList());
  }

  /** The words of the command, as written. */
  List<String> words() {
    return words;
  }
}
