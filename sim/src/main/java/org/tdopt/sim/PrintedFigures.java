package org.tdopt.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The decimal numbers in what a program prints. GVSoC shows nothing of a program but its output, so
 * these are the figures that can be read from both simulators.
 */
public final class PrintedFigures {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])-?+\\d++(\\.\\d++)?+(?!\\.*+\\w)");

  /** What follows in a line is left out. */
  private static final int LONGEST_LINE = 1 << 10;

  /**
   * A number.
   *
   * @param name the text of its line up to it, without earlier numbers; numbered where the output
   *     has several of one name
   */
  public record Figure(String name, double value) {}

  private PrintedFigures() {}

  /** The numbers of a text, in order. */
  public static List<Figure> of(String text) {
    var figures = new ArrayList<Figure>();
    var uses = new HashMap<String, Integer>();
    text.lines()
        .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
        .forEach(
            line -> {
              var matcher = NUMBER.matcher(line);
              var before = new StringBuilder();
              int end = 0;
              while (matcher.find()) {
                before.append(line, end, matcher.start());
                var name = before.toString().strip();
                before.append('#');
                end = matcher.end();
                double value = Double.parseDouble(matcher.group());
                if (Double.isFinite(value)) {
                  int use = uses.merge(name, 1, Integer::sum);
                  figures.add(new Figure(use == 1 ? name : name + " [" + use + "]", value));
                }
              }
            });
    return figures;
  }

  /** A JSON list of the numbers with their names. */
  static String toJson(List<Figure> figures) {
    var list = new StringJoiner(",\n    ", "[\n    ", "\n  ]");
    for (var figure : figures) {
      list.add(
          "{\"name\": %s, \"value\": %s}"
              .formatted(
                  SimulationReport.quoted(figure.name()),
                  figure.value() == Math.rint(figure.value())
                      ? String.format(Locale.ROOT, "%.0f", figure.value())
                      : Double.toString(figure.value())));
    }
    return figures.isEmpty() ? "[]" : list.toString();
  }
}
