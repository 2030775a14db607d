package org.tdopt.passes.memory;

import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.TensorView;
import org.tdopt.dialects.tensor.InsertSliceOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.LoopLike;

/**
 * Whether a tensor's buffer may be overwritten. It may if no other use of the tensor, or of a tensor
 * it is a part of, can come later; putting the result back into the whole does not count.
 */
final class InPlace {
  private InPlace() {}

  /** Whether overwriting the operand's tensor would change what another operation reads. */
  static boolean conflicts(OpOperand write) {
    Value tensor = write.value();
    @Nullable Operation part = null;
    while (true) {
      if (isArgumentOfFunction(tensor) || isReadLater(tensor, part, write)) {
        return true;
      }
      if (!(tensor instanceof OpResult r && r.owner() instanceof TensorView view)) {
        var load = ParameterAccess.sourceOf(tensor);
        return load != null && !ParameterAccess.mayOverwrite(load, write);
      }
      part = r.owner();
      tensor = view.source();
    }
  }

  private static boolean isArgumentOfFunction(Value tensor) {
    return tensor instanceof BlockArgument a && a.owner().parentOp() instanceof IsolatedFromAbove;
  }

  /** {@code part} is the operation that took the written operand out of {@code tensor}. */
  private static boolean isReadLater(Value tensor, @Nullable Operation part, OpOperand write) {
    if (isRepeated(tensor.parentBlock(), write.owner())) {
      return true;
    }
    return tensor.uses().stream()
        .anyMatch(
            use ->
                use != write
                    && use.owner() != part
                    && !isPutBack(use)
                    && !isBefore(use.owner(), write.owner()));
  }

  private static boolean isPutBack(OpOperand use) {
    return use.owner() instanceof InsertSliceOp insert && insert.dest() == use.value();
  }

  /** Whether a loop repeats the write while the tensor is defined outside of it. */
  private static boolean isRepeated(@Nullable Block home, Operation writer) {
    for (var op = writer; op != null && op.block() != home; op = op.parentOp()) {
      if (op.parentOp() instanceof LoopLike) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code a} has run for the last time when {@code b} runs. */
  static boolean isBefore(Operation a, Operation b) {
    for (var x = a; x != null; x = x.parentOp()) {
      for (var y = b; y != null; y = y.parentOp()) {
        if (x.block() != null && x.block() == y.block()) {
          return x != y && x.isBefore(y);
        }
      }
    }
    return false;
  }
}
