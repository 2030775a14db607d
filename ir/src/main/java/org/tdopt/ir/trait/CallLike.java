package org.tdopt.ir.trait;

import org.tdopt.ir.attr.SymbolRefAttr;

/** The operation runs the body of another; its operands are the arguments. */
public interface CallLike {
  SymbolRefAttr callee();
}
