package org.tdopt.driver;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;

/** Prints diagnostics about a model, whose locations are names of nodes; each text once. */
public final class PlainDiagnostics implements DiagnosticSink {
  private final String tool;
  private final PrintStream err;
  private final Set<String> printed = new HashSet<>();

  public PlainDiagnostics(String tool, PrintStream err) {
    this.tool = tool;
    this.err = err;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    var text = new StringBuilder();
    line(text, diagnostic.severity().toString(), diagnostic.location(), diagnostic.message());
    for (var note : diagnostic.notes()) {
      line(text, "note", note.location(), note.message());
    }
    if (printed.add(text.toString())) {
      err.print(text);
    }
  }

  private void line(StringBuilder out, String kind, Location location, String message) {
    out.append(tool).append(": ").append(kind).append(": ");
    out.append(
        switch (location) {
          case Location.Unknown _ -> "";
          case Location.Named n -> "node '" + n.name() + "': ";
          default -> location + ": ";
        });
    out.append(message).append('\n');
  }
}
