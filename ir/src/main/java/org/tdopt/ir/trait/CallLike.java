package org.tdopt.ir.trait;

import org.tdopt.ir.attr.SymbolRefAttr;

/**
 * The operation runs the body of another; its operands are the arguments (MLIR's {@code
 * CallOpInterface}).
 */
public interface CallLike {
  SymbolRefAttr callee();

  /** Whether the callee's body may stand for it. */
  boolean mayBeInlined();
}
