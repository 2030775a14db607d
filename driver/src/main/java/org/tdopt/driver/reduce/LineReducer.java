package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;

/** Delta debugging on the lines of an input that is no module, because the fault is in reading it. */
final class LineReducer {
  private final Trials trials;
  private List<String> lines;

  LineReducer(String text, Trials trials) {
    lines = text.lines().toList();
    this.trials = trials;
  }

  /** Leaves lines out; what is left. */
  String run() {
    for (int width = Math.max(1, lines.size() / 2); ; width /= 2) {
      boolean progress = true;
      while (progress && !trials.exhausted()) {
        progress = pass(width) && width == 1;
      }
      if (width <= 1) {
        return text(lines);
      }
    }
  }

  private boolean pass(int width) {
    boolean progress = false;
    int start = 0;
    while (start < lines.size()) {
      var rest = new ArrayList<>(lines.subList(0, start));
      rest.addAll(lines.subList(Math.min(lines.size(), start + width), lines.size()));
      if (trials.isInteresting(text(rest))) {
        lines = rest;
        progress = true;
      } else {
        start += width;
      }
    }
    return progress;
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
