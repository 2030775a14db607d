package org.tdopt.testkit.filecheck;

import org.tdopt.testkit.filecheck.Style.Color;

/**
 * One finding of a run, for the annotated input dump.
 *
 * @param directive where the pattern stands in the check file
 * @param range the input it is about
 * @param note extra text; empty if the result says all
 */
record Annotation(DirectiveType type, Span directive, Result result, Span range, String note) {
  enum Result {
    FOUND_EXPECTED('^', Color.GREEN, ""),
    FOUND_EXCLUDED('!', Color.RED, "error: no match expected"),
    FOUND_ON_WRONG_LINE('!', Color.RED, "error: match on wrong line"),
    FOUND_DISCARDED('!', Color.CYAN, "discard: overlaps earlier match"),
    NONE_EXCLUDED('X', Color.GREEN, ""),
    NONE_EXPECTED('X', Color.RED, "error: no match found"),
    NONE_INVALID_PATTERN('X', Color.RED, "error: match failed for invalid pattern"),
    FUZZY('?', Color.MAGENTA, "possible intended match");

    private final char marker;
    private final Color color;
    private final String note;

    Result(char marker, Color color, String note) {
      this.marker = marker;
      this.color = color;
      this.note = note;
    }

    Color color() {
      return color;
    }

    char marker() {
      return marker;
    }

    String note() {
      return note;
    }

    /** Whether a dump of errors shows it. */
    boolean isError() {
      return this == FUZZY || note.startsWith("error");
    }
  }

  Annotation withResult(Result other) {
    return new Annotation(type, directive, other, range, note);
  }
}
