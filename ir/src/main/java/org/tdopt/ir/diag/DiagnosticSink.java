package org.tdopt.ir.diag;

/** Takes diagnostics as they arise; implementations print, collect or compare them. */
@FunctionalInterface
public interface DiagnosticSink {
  void report(Diagnostic diagnostic);
}
