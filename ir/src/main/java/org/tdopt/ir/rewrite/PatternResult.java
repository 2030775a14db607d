package org.tdopt.ir.rewrite;

import java.util.Locale;

/** What came of trying a pattern. */
public sealed interface PatternResult {
  /** The pattern changed the IR. */
  enum Applied implements PatternResult {
    APPLIED
  }

  /** The pattern changed nothing, for this reason. */
  record Declined(String reason) implements PatternResult {}

  static PatternResult applied() {
    return Applied.APPLIED;
  }

  static PatternResult declined(String reason, Object... arguments) {
    return new Declined(
        arguments.length == 0 ? reason : String.format(Locale.ROOT, reason, arguments));
  }

  default boolean isApplied() {
    return this == Applied.APPLIED;
  }
}
