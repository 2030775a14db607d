package org.tdopt.ir;

import java.util.Locale;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;

/** Collects what is wrong with one operation; messages begin with the operation's name. */
public final class Verifier {
  private final Operation op;
  private final DiagnosticSink sink;
  private boolean failed;

  Verifier(Operation op, DiagnosticSink sink) {
    this.op = op;
    this.sink = sink;
  }

  /** Reports the message, formatted with {@code arguments}, unless {@code condition} holds. */
  public boolean check(boolean condition, String message, Object... arguments) {
    if (!condition) {
      error(message, arguments);
    }
    return condition;
  }

  public void error(String message, Object... arguments) {
    failed = true;
    var text = arguments.length == 0 ? message : String.format(Locale.ROOT, message, arguments);
    sink.report(Diagnostic.error(op.location(), "'" + op.name() + "' op " + text));
  }

  boolean failed() {
    return failed;
  }
}
