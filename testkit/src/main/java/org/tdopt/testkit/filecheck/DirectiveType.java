package org.tdopt.testkit.filecheck;

/**
 * What a directive asks for.
 *
 * @param count how often a plain directive must match in a row
 * @param literal whether {@code {LITERAL}} switches patterns off
 */
record DirectiveType(Kind kind, int count, boolean literal) {
  enum Kind {
    PLAIN("", "check"),
    NEXT("-NEXT", "next"),
    SAME("-SAME", "same"),
    NOT("-NOT", "not"),
    DAG("-DAG", "dag"),
    LABEL("-LABEL", "label"),
    EMPTY("-EMPTY", "empty"),
    /** The end of the input, added after trailing negative or unordered directives. */
    END_OF_FILE("", "eof");

    private final String suffix;
    private final String abbreviation;

    Kind(String suffix, String abbreviation) {
      this.suffix = suffix;
      this.abbreviation = abbreviation;
    }

    String suffix() {
      return suffix;
    }
  }

  static DirectiveType of(Kind kind) {
    return new DirectiveType(kind, 1, false);
  }

  DirectiveType withCount(int newCount) {
    return new DirectiveType(kind, newCount, literal);
  }

  DirectiveType asLiteral() {
    return new DirectiveType(kind, count, true);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** How messages call a directive of this type, e.g. {@code CHECK-NEXT{LITERAL}}. */
  String description(String prefix) {
    if (kind == Kind.END_OF_FILE) {
      return "implicit EOF";
    }
    var suffix = count > 1 ? "-COUNT" : kind.suffix;
    return prefix + suffix + (literal ? "{LITERAL}" : "");
  }

  /** The short name used in an annotated input dump. */
  String abbreviation() {
    return count > 1 ? "count" : kind.abbreviation;
  }
}
