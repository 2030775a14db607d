package org.tdopt.ir;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;

/** Collects what is wrong with one operation; messages begin with the operation's name. */
public final class Verifier {
  private final DiagnosticSink sink;
  private @Nullable Operation op;
  private boolean failed;

  Verifier(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Goes on to {@code next}, of which nothing wrong is known. */
  void begin(Operation next) {
    op = next;
    failed = false;
  }

  /** Reports the message, formatted with {@code arguments}, unless {@code condition} holds. */
  public boolean check(boolean condition, String message, Object... arguments) {
    if (!condition) {
      error(message, arguments);
    }
    return condition;
  }

  public void error(String message, Object... arguments) {
    var faulty = op;
    if (faulty == null) {
      throw new IllegalStateException("no operation is being checked");
    }
    failed = true;
    var text = arguments.length == 0 ? message : String.format(Locale.ROOT, message, arguments);
    sink.report(Diagnostic.error(faulty.location(), "'" + faulty.name() + "' op " + text));
  }

  boolean failed() {
    return failed;
  }
}
