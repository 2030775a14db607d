package org.tdopt.interp.tensor;

import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.TensorType;

/**
 * Whether a tensor is dead behind a use, so that the operation may write into its storage. A use in
 * the defining block is the last one if no other use is in the same operation, behind it, or in a
 * block that control may go to afterwards; a use inside a nested region never counts as last, because
 * the region may run again.
 */
public final class LastUse {
  private LastUse() {}

  public static boolean isLast(OpOperand use) {
    var value = use.value();
    var block = value.parentBlock();
    var user = use.owner();
    if (user.block() != block) {
      return false;
    }
    for (var other : value.uses()) {
      if (other == use) {
        continue;
      }
      var ancestor = ancestorIn(other.owner(), value);
      if (ancestor == user || ancestor.block() != block || user.isBefore(ancestor)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the value is a tensor that has a second owner if this use makes one. */
  public static boolean shares(OpOperand use) {
    return use.value().type() instanceof TensorType && !isLast(use);
  }

  /** The operation that holds {@code op} in the region that defines the value. */
  private static Operation ancestorIn(Operation op, Value value) {
    var ancestor = op;
    while (ancestor.block() == null
        || ancestor.block().region() != value.parentBlock().region()) {
      var parent = ancestor.parentOp();
      if (parent == null) {
        throw new IllegalStateException("a use outside of the region of its definition");
      }
      ancestor = parent;
    }
    return ancestor;
  }
}
