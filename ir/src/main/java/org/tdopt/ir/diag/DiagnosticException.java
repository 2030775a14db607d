package org.tdopt.ir.diag;

/**
 * Ends work that cannot go on after an error in the input. Whoever owns the sink catches it and
 * reports its diagnostic.
 */
public final class DiagnosticException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  public DiagnosticException(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  public DiagnosticException(Location location, String message) {
    this(Diagnostic.error(location, message));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
