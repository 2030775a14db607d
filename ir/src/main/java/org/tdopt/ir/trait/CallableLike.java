package org.tdopt.ir.trait;

import org.tdopt.ir.Region;

/** The operation has a body that calls run (MLIR's {@code CallableOpInterface}). */
public interface CallableLike {
  /** The body; empty if it is defined elsewhere. */
  Region callableRegion();

  /** Whether calls of it may be replaced by its body. */
  boolean mayBeInlined();
}
