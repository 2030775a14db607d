package org.tdopt.testkit.shell;

/** A command line is malformed. */
public final class ShellSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  public ShellSyntaxException(String message) {
    super(message);
  }
}
