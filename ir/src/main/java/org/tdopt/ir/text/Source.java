package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.diag.Severity;

/** The file being read: places in it, and what was found wrong with it so far. */
final class Source {
  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  Source(String file) {
    this.file = file;
  }

  Location at(int line, int column) {
    return Location.of(file, line, column);
  }

  Location at(Token token) {
    return Location.of(file, token.getLine(), token.getCharPositionInLine() + 1);
  }

  /** An error that ends the reading, to throw. */
  DiagnosticException error(Token at, String message, Object... arguments) {
    return new DiagnosticException(at(at), Messages.format(message, arguments));
  }

  /** Reports an error after which reading goes on. */
  void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  void report(Token at, String message, Object... arguments) {
    report(Diagnostic.error(at(at), Messages.format(message, arguments)));
  }

  boolean hasReports() {
    return !found.isEmpty();
  }

  boolean failed() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Hands on what was found, in the order of the text. */
  void flush(DiagnosticSink sink) {
    found.sort(
        Comparator.comparing(
            d ->
                d.location()
                    .position()
                    .map(p -> ((long) p.line() << 32) + p.column())
                    .orElse(Long.MAX_VALUE)));
    found.forEach(sink::report);
    found.clear();
  }
}
