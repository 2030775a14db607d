package org.tdopt.ir.pass;

import java.util.Collection;

/** Finds the name a user may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code "; did you mean 'x'?"} for the nearest candidate; empty if none is near. */
  public static String text(String name, Collection<String> candidates) {
    String best = "";
    int least = Math.max(1, name.length() / 3) + 1;
    for (var c : candidates) {
      int d = distance(name, c);
      if (d < least) {
        least = d;
        best = c;
      }
    }
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  /** The number of single-character edits, after Levenshtein. */
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
