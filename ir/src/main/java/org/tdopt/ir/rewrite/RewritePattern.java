package org.tdopt.ir.rewrite;

import org.tdopt.ir.Operation;

/**
 * A rewrite rooted at one kind of operation. The class name is a verb phrase; it names the pattern
 * in traces.
 */
public interface RewritePattern<T extends Operation> {
  /** What the pattern is tried on: a class, or an interface of operations. */
  Class<? super T> root();

  /** Rewrites {@code op} through {@code rewriter}, or says why not and changes nothing. */
  PatternResult rewrite(T op, Rewriter rewriter);

  /** Patterns with a larger benefit are tried first. */
  default int benefit() {
    return 1;
  }
}
