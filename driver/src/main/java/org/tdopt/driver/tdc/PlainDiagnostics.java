package org.tdopt.driver.tdc;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;

/** Prints diagnostics about a model, whose locations are names of nodes; each text once. */
final class PlainDiagnostics implements DiagnosticSink {
  private final PrintStream err;
  private final Set<String> printed = new LinkedHashSet<>();

  PlainDiagnostics(PrintStream err) {
    this.err = err;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    var text = new StringBuilder();
    text.append("tdc: ").append(diagnostic.severity()).append(": ");
    text.append(where(diagnostic.location())).append(diagnostic.message()).append('\n');
    for (var note : diagnostic.notes()) {
      text.append("tdc: note: ").append(where(note.location())).append(note.message()).append('\n');
    }
    if (printed.add(text.toString())) {
      err.print(text);
    }
  }

  private static String where(Location location) {
    return switch (location) {
      case Location.Unknown _ -> "";
      case Location.Named n -> "node '" + n.name() + "': ";
      default -> location + ": ";
    };
  }
}
