package org.tdopt.testkit.filecheck;

/**
 * One finding of a run, for the annotated input dump.
 *
 * @param directive where the pattern stands in the check file
 * @param range the input it is about
 * @param note extra text; empty if the result says all
 */
record Annotation(DirectiveType type, Span directive, Result result, Span range, String note) {
  enum Result {
    FOUND_EXPECTED('^', ""),
    FOUND_EXCLUDED('!', "error: no match expected"),
    FOUND_ON_WRONG_LINE('!', "error: match on wrong line"),
    FOUND_DISCARDED('!', "discard: overlaps earlier match"),
    NONE_EXCLUDED('X', ""),
    NONE_EXPECTED('X', "error: no match found"),
    NONE_INVALID_PATTERN('X', "error: match failed for invalid pattern"),
    FUZZY('?', "possible intended match");

    private final char marker;
    private final String note;

    Result(char marker, String note) {
      this.marker = marker;
      this.note = note;
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
