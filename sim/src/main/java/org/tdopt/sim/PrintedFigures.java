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
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.]*\\w)");

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
        .forEach(
            line -> {
              var matcher = NUMBER.matcher(line);
              while (matcher.find()) {
                var before = NUMBER.matcher(line.substring(0, matcher.start())).replaceAll("#");
                var name = before.strip();
                int use = uses.merge(name, 1, Integer::sum);
                figures.add(
                    new Figure(
                        use == 1 ? name : name + " [" + use + "]",
                        Double.parseDouble(matcher.group())));
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
