package org.tdopt.testkit.shell;

import java.util.List;

/**
 * The {@code not}, {@code not --crash} and {@code !} in front of a command, and what they make of
 * its exit code.
 */
record Negation(List<String> words) {
  Negation {
    words = List.copyOf(words);
  }

  boolean wantsCrash() {
    return words.contains("--crash");
  }

  /** Whether an odd number of words negates. */
  boolean inverts() {
    return words.stream().filter(word -> !word.equals("--crash")).count() % 2 == 1;
  }

  int apply(int exit) {
    if (words.isEmpty()) {
      return exit;
    }
    if (wantsCrash()) {
      return applyEach(exit);
    }
    // A single "not" wants a failure that is no crash; "!" and several "not" do not tell them
    // apart.
    if (words.equals(List.of("not"))) {
      return exit > 0 ? 0 : 1;
    }
    return (exit == 0) == inverts() ? 1 : 0;
  }

  /** As the program {@code not} does when it calls itself. */
  private int applyEach(int exit) {
    int result = exit;
    for (int i = words.size() - 1; i >= 0; i--) {
      boolean crash = words.get(i).equals("--crash");
      if (crash) {
        i--;
        result = result < 0 ? 0 : 1;
      } else {
        result = result > 0 ? 0 : 1;
      }
    }
    return result;
  }
}
