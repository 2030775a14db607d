package org.tdopt.ir.rewrite;

import org.tdopt.ir.diag.Location;

/** What a driver did or tried; {@code toString} is a line of a trace. */
public sealed interface RewriteEvent {
  /** The name of the operation concerned. */
  String op();

  Location location();

  /** A pattern was tried. */
  record Tried(String pattern, String op, Location location, PatternResult result)
      implements RewriteEvent {
    @Override
    public String toString() {
      return "%s on '%s' at %s: %s"
          .formatted(
              pattern,
              op,
              location,
              switch (result) {
                case PatternResult.Applied _ -> "applied";
                case PatternResult.Declined d -> "declined, " + d.reason();
              });
    }
  }

  /** The operation was replaced by what it folds to, or its operands were put in order. */
  record Folded(String op, Location location) implements RewriteEvent {
    @Override
    public String toString() {
      return "folded '%s' at %s".formatted(op, location);
    }
  }

  /** The operation had no uses and no effects. */
  record ErasedDead(String op, Location location) implements RewriteEvent {
    @Override
    public String toString() {
      return "erased dead '%s' at %s".formatted(op, location);
    }
  }
}
