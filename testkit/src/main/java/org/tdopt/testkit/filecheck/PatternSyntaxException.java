package org.tdopt.testkit.filecheck;

/** A pattern is malformed at {@link #where}. */
final class PatternSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span where;
  private final int exitCode;

  PatternSyntaxException(Span where, String message) {
    this(where, message, ExitCode.USAGE);
  }

  PatternSyntaxException(Span where, String message, int exitCode) {
    super(message);
    this.where = where;
    this.exitCode = exitCode;
  }

  Span where() {
    return where;
  }

  int exitCode() {
    return exitCode;
  }
}
