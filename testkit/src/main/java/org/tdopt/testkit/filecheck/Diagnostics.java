package org.tdopt.testkit.filecheck;

import java.util.Locale;

/** Writes messages with the source line and a caret, as LLVM's SourceMgr lays them out. */
final class Diagnostics {
  private static final int TAB_STOP = 8;

  enum Severity {
    ERROR(Style.Color.RED),
    REMARK(Style.Color.BLUE),
    NOTE(Style.Color.BLACK),
    WARNING(Style.Color.MAGENTA);

    private final Style.Color color;

    Severity(Style.Color color) {
      this.color = color;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  Diagnostics(Style style) {
    this.style = style;
  }

  void error(Span at, String message) {
    print(at.start(), Severity.ERROR, message);
  }

  /** The problem and those found with it. */
  void error(PatternSyntaxException problem) {
    error(problem.where(), problem.getMessage());
    if (problem.blankLine()) {
      out.append('\n');
    }
    problem.others().forEach(this::error);
  }

  void note(Span at, String message) {
    print(at, Severity.NOTE, message);
  }

  /** Text without a source line. */
  void raw(String text) {
    out.append(text);
  }

  /** A message at the start of {@code at}; the rest of {@code at} on that line is underlined. */
  void print(Span at, Severity severity, String message) {
    var source = at.source();
    var position = source.position(at.from());
    out.append(style.bold()).append(source.name()).append(':').append(position.line()).append(':');
    out.append(position.column()).append(": ").append(style.reset());
    out.append(style.bold(severity.color)).append(severity.label()).append(": ");
    out.append(style.reset()).append(style.bold()).append(message).append('\n');
    out.append(style.reset());
    int lineStart = source.lineStart(at.from());
    int lineEnd = source.lineEnd(at.from());
    var line = source.text().substring(lineStart, lineEnd);
    appendSourceLine(line);
    if (line.chars().anyMatch(c -> c >= 0x80)) {
      return;
    }
    int column = at.from() - lineStart;
    int tildes = Math.max(Math.min(at.to(), lineEnd) - at.from() - 1, 0);
    out.append(style.bold(Style.Color.GREEN));
    appendCaretLine(line, " ".repeat(column) + "^" + "~".repeat(tildes));
    out.append(style.reset());
  }

  private void appendSourceLine(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != '\t') {
        out.append(line.charAt(i));
        width++;
        continue;
      }
      do {
        out.append(' ');
        width++;
      } while (width % TAB_STOP != 0);
    }
    out.append('\n');
  }

  private void appendCaretLine(String line, String carets) {
    int width = 0;
    for (int i = 0; i < carets.length(); i++) {
      char c = carets.charAt(i);
      boolean tab = i < line.length() && line.charAt(i) == '\t';
      do {
        out.append(c);
        width++;
      } while (tab && width % TAB_STOP != 0);
    }
    out.append('\n');
  }

  String text() {
    return out.toString();
  }
}
