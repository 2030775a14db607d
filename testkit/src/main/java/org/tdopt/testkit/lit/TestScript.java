package org.tdopt.testkit.lit;

import java.util.List;
import java.util.Optional;

/**
 * The keywords of a test file.
 *
 * @param directives RUN, DEFINE and REDEFINE in order
 * @param allowedRetries how often a failed test is run again, if it says so
 */
record TestScript(
    List<Directive> directives,
    List<String> requires,
    List<String> unsupported,
    List<String> xfails,
    Optional<Integer> allowedRetries) {
  enum Kind {
    RUN("RUN:"),
    DEFINE("DEFINE:"),
    REDEFINE("REDEFINE:");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    String keyword() {
      return keyword;
    }
  }

  /** One directive with its continuation lines joined. */
  record Directive(Kind kind, int firstLine, int lastLine, String text) {
    /** E.g. {@code at line 3} or {@code from line 3 to 5}. */
    String location() {
      return firstLine == lastLine
          ? "at line " + firstLine
          : "from line " + firstLine + " to " + lastLine;
    }
  }
}
