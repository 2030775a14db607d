package org.tdopt.ir.trait;

import java.util.BitSet;
import org.tdopt.ir.Region;

/** The operation has a body that calls run (MLIR's {@code CallableOpInterface}). */
public interface CallableLike {
  /** The body; empty if it is defined elsewhere. */
  Region callableRegion();

  /** Whether calls of it may be replaced by its body. */
  boolean mayBeInlined();

  /** Erases arguments, which have no uses, with what is said of them. */
  void eraseArguments(BitSet arguments);

  /** Erases results in what is said of them; the caller keeps the returns in step. */
  void eraseResults(BitSet results);
}
