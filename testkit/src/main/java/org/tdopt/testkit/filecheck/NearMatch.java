package org.tdopt.testkit.filecheck;

import java.util.Optional;

/** Guesses which input was meant by a pattern that did not match. */
final class NearMatch {
  private static final int SEARCH_LIMIT = 4096;
  private static final double WORST_ACCEPTED = 50;
  private static final double COST_OF_A_LINE = 0.01;

  private NearMatch() {}

  /** The place with the smallest edit distance; nearby lines win. */
  static Optional<Span> find(Pattern pattern, Span buffer) {
    var example = pattern.body().example();
    int best = -1;
    double bestQuality = 0;
    int lines = 0;
    for (int i = 0; i < Math.min(SEARCH_LIMIT, buffer.length()); i++) {
      char c = buffer.charAt(i);
      if (c == '\n') {
        lines++;
      }
      if (c == ' ' || c == '\t') {
        continue;
      }
      double quality = distance(example, buffer.drop(i)) + lines * COST_OF_A_LINE;
      if (best < 0 || quality < bestQuality) {
        best = i;
        bestQuality = quality;
      }
    }
    return best > 0 && bestQuality < WORST_ACCEPTED
        ? Optional.of(buffer.drop(best).start())
        : Optional.empty();
  }

  /** Levenshtein distance of {@code example} to the same length of {@code buffer}'s first line. */
  private static int distance(String example, Span buffer) {
    var prefix = buffer.take(example.length()).text();
    int newline = prefix.indexOf('\n');
    var text = newline < 0 ? prefix : prefix.substring(0, newline);
    return distance(example, text);
  }

  /** Levenshtein distance. */
  static int distance(String example, String text) {
    var row = new int[example.length() + 1];
    for (int j = 0; j <= example.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= text.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= example.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (text.charAt(i - 1) == example.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(row[j - 1], above) + 1);
        diagonal = above;
      }
    }
    return row[example.length()];
  }
}
