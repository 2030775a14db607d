package org.tdopt.testkit.shell;

/** A command cannot be run at all: it does not exist, or a builtin is misused. */
final class ShellException extends Exception {
  private static final long serialVersionUID = 1L;

  ShellException(String message) {
    super(message);
  }
}
