package org.tdopt.ir.rewrite;

import org.tdopt.ir.diag.Location;

/** What a driver did or tried. */
public sealed interface RewriteEvent {
  /** The name of the operation concerned. */
  String op();

  Location location();

  /** The driver turns to an operation; what follows is about it. */
  record Visited(String op, Location location) implements RewriteEvent {}

  /** A pattern was tried; what it changed, if anything, was heard of before. */
  record Tried(String pattern, String op, Location location, PatternResult result)
      implements RewriteEvent {}

  /** The operation was replaced by what it folds to, or its operands were put in order. */
  record Folded(String op, Location location) implements RewriteEvent {}

  /** The operation had no uses and no effects. */
  record ErasedDead(String op, Location location) implements RewriteEvent {}

  /** What is being tried has changed an operation. */
  record Changed(Kind kind, String op, Location location) implements RewriteEvent {
    /** How. */
    public enum Kind {
      INSERTED,
      /** In place; told of the operation that is visited only. */
      MODIFIED,
      ERASED
    }
  }
}
