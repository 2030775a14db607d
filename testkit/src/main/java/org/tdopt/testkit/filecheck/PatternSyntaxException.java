package org.tdopt.testkit.filecheck;

import java.util.Arrays;
import java.util.List;

/** A pattern is malformed at {@link #where}. */
final class PatternSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span where;
  private final int exitCode;
  private final boolean blankLine;

  PatternSyntaxException(Span where, String message) {
    this(where, message, ExitCode.USAGE);
  }

  PatternSyntaxException(Span where, String message, int exitCode) {
    this(where, message, exitCode, false);
  }

  private PatternSyntaxException(Span where, String message, int exitCode, boolean blankLine) {
    super(message);
    this.where = where;
    this.exitCode = exitCode;
    this.blankLine = blankLine;
  }

  Span where() {
    return where;
  }

  /** The same problem, told with a blank line after it: so LLVM tells what its parsers return. */
  PatternSyntaxException withBlankLine() {
    var copy = new PatternSyntaxException(where, getMessage(), exitCode, true);
    others().forEach(other -> copy.addSuppressed(other.withBlankLine()));
    return copy;
  }

  /** Problems found together with this one. */
  List<PatternSyntaxException> others() {
    return Arrays.stream(getSuppressed())
        .filter(PatternSyntaxException.class::isInstance)
        .map(PatternSyntaxException.class::cast)
        .toList();
  }

  /** Whether a blank line follows the message. */
  boolean blankLine() {
    return blankLine;
  }

  int exitCode() {
    return exitCode;
  }
}
