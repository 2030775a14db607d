package org.tdopt.driver.docs;

import java.util.List;

/** Markdown text, built from top to bottom. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown heading(int level, String title) {
    return paragraph("#".repeat(level) + " " + title);
  }

  Markdown paragraph(String words) {
    if (!words.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(words.strip()).append('\n');
    }
    return this;
  }

  Markdown code(String language, String lines) {
    return paragraph("```" + language + "\n" + lines.stripTrailing() + "\n```");
  }

  Markdown list(List<String> items) {
    return paragraph(items.isEmpty() ? "" : "- " + String.join("\n- ", items));
  }

  /** A table; nothing where it has no rows. */
  Markdown table(List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    var lines = new StringBuilder(row(header)).append("---|".repeat(header.size())).append('\n');
    lines.insert(lines.length() - 4 * header.size() - 1, '|');
    rows.forEach(cells -> lines.append(row(cells)));
    return paragraph(lines.toString());
  }

  private static String row(List<String> cells) {
    var line = new StringBuilder("|");
    cells.forEach(cell -> line.append(' ').append(cell.replace("|", "\\|")).append(" |"));
    return line.append('\n').toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
