package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Prints the input with what was found on each line. */
final class InputDump {
  private static final int LINES_OF_AN_ELLIPSIS = 3;
  private static final int NONE = Integer.MAX_VALUE;

  /** The part of an annotation on one line; {@code to} is exclusive, {@link #NONE} for all. */
  private record Marker(
      int index,
      String label,
      int line,
      int from,
      int to,
      char lead,
      String note,
      boolean firstLine,
      Annotation.Result result) {
    boolean covers(int column) {
      return from <= column && column < to;
    }
  }

  private final FileCheckOptions options;
  private final Style style;
  private final SourceText checkFile;
  private final SourceText input;
  private final List<SourceText> implicitPatterns;
  private final List<Marker> markers = new ArrayList<>();
  private int labelWidth;

  /** {@code implicitPatterns}: the texts of {@code --implicit-check-not}, in the order given. */
  InputDump(
      FileCheckOptions options,
      SourceText checkFile,
      List<SourceText> implicitPatterns,
      SourceText input) {
    this.implicitPatterns = List.copyOf(implicitPatterns);
    this.options = options;
    this.style = new Style(options.color());
    this.checkFile = checkFile;
    this.input = input;
  }

  String print(List<Annotation> annotations) {
    buildMarkers(annotations);
    markers.sort(Comparator.comparingInt(Marker::line).thenComparingInt(Marker::index));
    var lines = input.text().split("\n", -1);
    int lineCount = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    int numberWidth = String.valueOf(Math.max(lineCount, 1)).length();
    labelWidth = Math.max(labelWidth, numberWidth) + 3;

    var out = new StringBuilder("Input was:\n<<<<<<\n" + style.bold() + style.reset());
    var elided = new StringBuilder();
    int lastLine = Math.max(lineCount, markers.isEmpty() ? 0 : markers.getLast().line());
    int previousKept = 0;
    int nextKept = 0;
    int marker = 0;
    for (int line = 1; line <= lastLine; line++) {
      if (nextKept < line) {
        nextKept = nextKept(line, marker);
      }
      if (nextKept == line) {
        previousKept = line;
      }
      boolean farBelow = previousKept == 0 || previousKept + options.dumpInputContext() < line;
      boolean farAbove = nextKept == NONE || line + options.dumpInputContext() < nextKept;
      var target = farBelow && farAbove ? elided : out;
      if (target == out) {
        flushElided(elided, out);
      }
      boolean hasNewline = line < lines.length;
      var text = line <= lines.length ? lines[line - 1] : "";
      int width = text.length() + (hasNewline ? 1 : 0);
      target.append(style.bold(Style.Color.BLACK));
      target.append(String.format(Locale.ROOT, "%" + labelWidth + "d: ", line));
      target.append(style.reset());
      appendLine(target, text + (hasNewline ? " " : ""), line, marker);
      for (; marker < markers.size() && markers.get(marker).line() == line; marker++) {
        appendMarker(target, markers.get(marker), width);
      }
    }
    flushElided(elided, out);
    return out.append(">>>>>>\n").toString();
  }

  private int nextKept(int line, int marker) {
    if (options.dumpInputFilter() == FileCheckOptions.DumpInputFilter.ALL) {
      return line;
    }
    for (var candidate : markers.subList(marker, markers.size())) {
      boolean kept =
          switch (options.dumpInputFilter()) {
            case ALL, ANNOTATION_FULL -> true;
            case ANNOTATION -> candidate.firstLine();
            case ERROR -> candidate.firstLine() && candidate.result().isError();
          };
      if (kept) {
        return candidate.line();
      }
    }
    return NONE;
  }

  private void flushElided(StringBuilder elided, StringBuilder out) {
    long count = elided.chars().filter(c -> c == '\n').count();
    if (count > LINES_OF_AN_ELLIPSIS) {
      var dot = style.bold(Style.Color.BLACK) + " ".repeat(labelWidth - 1) + "." + style.reset();
      out.append((dot + "\n").repeat(LINES_OF_AN_ELLIPSIS));
    } else {
      out.append(elided);
    }
    elided.setLength(0);
  }

  /** In colours, what no expected match covers stands out, if matches are known. */
  private void appendLine(StringBuilder out, String text, int line, int marker) {
    if (!style.enabled()) {
      out.append(text).append('\n');
      return;
    }
    var matches =
        markers.subList(marker, markers.size()).stream()
            .takeWhile(candidate -> candidate.line() == line)
            .filter(candidate -> candidate.result() == Annotation.Result.FOUND_EXPECTED)
            .toList();
    out.append(style.bold());
    if (options.verbose()) {
      out.append(style.unmatched());
    }
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      int column = i + 1;
      boolean covered =
          options.verbose() && matches.stream().anyMatch(match -> match.covers(column));
      if (covered != inside) {
        out.append(covered ? style.reset() : style.unmatched());
      }
      inside = covered;
      out.append(text.charAt(i));
    }
    out.append(style.reset()).append('\n');
  }

  private void appendMarker(StringBuilder out, Marker marker, int width) {
    out.append(style.bold(marker.result().color()));
    out.append(marker.label()).append(" ".repeat(labelWidth - marker.label().length() + 2));
    out.append(" ".repeat(marker.from() - 1)).append(marker.lead());
    int column = marker.from() + 1;
    for (; column < marker.to() && column <= width; column++) {
      out.append('~');
    }
    if (!marker.note().isEmpty()) {
      for (; column <= width; column++) {
        out.append(' ');
      }
      out.append(' ').append(marker.note());
    }
    out.append('\n').append(style.reset());
  }

  private void buildMarkers(List<Annotation> annotations) {
    var totals = new HashMap<Span, Integer>();
    annotations.forEach(annotation -> totals.merge(annotation.directive(), 1, Integer::sum));
    var seen = new HashMap<Span, Integer>();
    for (int i = 0; i < annotations.size(); i++) {
      var annotation = annotations.get(i);
      var label = label(annotation);
      if (totals.get(annotation.directive()) > 1) {
        label += "'" + (seen.merge(annotation.directive(), 1, Integer::sum) - 1);
      }
      labelWidth = Math.max(labelWidth, label.length());
      addMarkers(i, label, annotation);
    }
  }

  private String label(Annotation annotation) {
    var source = annotation.directive().source();
    var place =
        source == checkFile
            ? String.valueOf(source.position(annotation.directive().from()).line())
            : "imp" + (implicitPatterns.indexOf(source) + 1);
    return annotation.type().abbreviation() + ":" + place;
  }

  private void addMarkers(int index, String label, Annotation annotation) {
    var start = input.position(annotation.range().from());
    var end = input.position(annotation.range().to());
    boolean pointNote = !annotation.note().isEmpty() && start.equals(end);
    char lead = pointNote ? ' ' : annotation.result().marker();
    var note = annotation.note().isEmpty() ? annotation.result().note() : annotation.note();
    boolean oneLine = start.line() == end.line();
    int firstEnd = oneLine ? Math.max(start.column() + 1, end.column()) : NONE;
    markers.add(
        new Marker(
            index,
            label,
            start.line(),
            start.column(),
            firstEnd,
            lead,
            note,
            true,
            annotation.result()));
    for (int line = start.line() + 1; line <= end.line(); line++) {
      boolean last = line == end.line();
      if (last && end.column() == 1) {
        break;
      }
      int to = last ? end.column() : NONE;
      markers.add(new Marker(index, label, line, 1, to, '~', "", false, annotation.result()));
    }
  }
}
