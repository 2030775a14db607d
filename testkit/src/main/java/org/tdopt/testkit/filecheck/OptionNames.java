package org.tdopt.testkit.filecheck;

import java.util.List;
import java.util.Optional;

/** Guesses which option a wrong one was meant to be. */
final class OptionNames {
  /** Of names equally near the first is proposed: LLVM's order, which is that of its hash table. */
  private static final List<String> NAMES =
      List.of(
          "allow-deprecated-dag-overlap",
          "h",
          "input-file",
          "version",
          "check-prefixes",
          "help",
          "v",
          "D",
          "color",
          "dump-input-filter",
          "vv",
          "comment-prefixes",
          "dump-input",
          "help-list-hidden",
          "print-options",
          "dump-input-context",
          "help-list",
          "ignore-case",
          "implicit-check-not",
          "check-prefix",
          "enable-var-scope",
          "match-full-lines",
          "strict-whitespace",
          "allow-unused-prefixes",
          "help-hidden",
          "print-all-options",
          "allow-empty");

  private OptionNames() {}

  /** The name with the smallest edit distance, with its dashes and {@code value}. */
  static String nearest(String wrong, Optional<String> value) {
    var best = "";
    int bestDistance = Integer.MAX_VALUE;
    for (var name : NAMES) {
      int distance = NearMatch.distance(name, wrong);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    var dashes = best.length() == 1 ? "-" : "--";
    return dashes + best + value.filter(text -> !text.isEmpty()).map(text -> "=" + text).orElse("");
  }
}
