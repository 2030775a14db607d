package org.tdopt.ir.diag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sink that keeps what it is told, in order. Safe for use by several threads. */
public final class Diagnostics implements DiagnosticSink {
  private final List<Diagnostic> reported = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  public List<Diagnostic> reported() {
    synchronized (reported) {
      return List.copyOf(reported);
    }
  }

  public boolean hasErrors() {
    return reported().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
