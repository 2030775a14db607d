package org.tdopt.ir.rewrite;

/** Rewriting did not come to an end: patterns undo each other, or one applies to its own result. */
public final class RewriteLimitException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  RewriteLimitException(String message) {
    super(message);
  }
}
