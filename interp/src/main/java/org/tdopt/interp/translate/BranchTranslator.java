package org.tdopt.interp.translate;

import org.jspecify.annotations.Nullable;
import org.tdopt.interp.node.BranchTable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.BranchLike;

/** Says how branches of one class choose their successor. */
@FunctionalInterface
public interface BranchTranslator<T extends Operation & BranchLike> {
  Choice translate(T op);

  /**
   * The choice of a successor.
   *
   * @param flag what chooses; null if there is only one successor
   */
  record Choice(@Nullable Value flag, BranchTable table) {}
}
