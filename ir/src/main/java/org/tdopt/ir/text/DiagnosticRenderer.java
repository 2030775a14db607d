package org.tdopt.ir.text;

import java.util.Map;
import java.util.Optional;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.diag.Severity;

/**
 * Makes text of diagnostics: {@code file:line:col: error: message}, the source line and a caret
 * under the column, then the notes in the same manner.
 */
public final class DiagnosticRenderer {
  /** Of a longer line, only this many characters around the column are shown. */
  private static final int WIDEST = 160;

  private final Map<String, String> texts;

  /**
   * A renderer.
   *
   * @param texts the text of each file by the name that locations carry
   */
  public DiagnosticRenderer(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** The lines for one diagnostic, each with its line break. */
  public String render(Diagnostic diagnostic) {
    var out = new StringBuilder();
    message(out, diagnostic.location(), diagnostic.severity(), diagnostic.message());
    for (var note : diagnostic.notes()) {
      message(out, note.location(), Severity.NOTE, note.message());
    }
    return out.toString();
  }

  private void message(StringBuilder out, Location location, Severity severity, String message) {
    var position = location.position();
    out.append(
        position
            .map(p -> p.file() + ":" + p.line() + ":" + p.column())
            .orElseGet(() -> location == Location.unknown() ? "<unknown>" : location.toString()));
    out.append(": ").append(severity).append(": ").append(message).append('\n');
    position.ifPresent(p -> line(p).ifPresent(text -> caret(out, text, p.column())));
  }

  private Optional<String> line(Location.FileLineCol at) {
    var text = texts.get(at.file());
    return text == null || at.line() < 1
        ? Optional.empty()
        : text.lines().skip(at.line() - 1L).findFirst();
  }

  private static void caret(StringBuilder out, String line, int column) {
    int[] points = line.codePoints().toArray();
    int at = Math.clamp(column - 1L, 0, points.length);
    int from = points.length > WIDEST ? Math.max(0, at - WIDEST / 2) : 0;
    int to = Math.min(points.length, from + WIDEST);
    out.append(from > 0 ? "..." : "");
    out.append(new String(points, from, to - from));
    out.append(to < points.length ? "..." : "").append('\n');
    out.append(from > 0 ? "   " : "");
    for (int i = from; i < at; i++) {
      out.append(points[i] == '\t' ? '\t' : ' ');
    }
    out.append("^\n");
  }
}
