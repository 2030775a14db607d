package org.tdopt.passes.tiling;

import java.util.List;
import org.tdopt.dialects.behavior.TensorView;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.tensor.InsertSliceOp;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Value;

/** Follows a tensor through operations that write over it or look at it in another shape. */
public final class Destinations {
  private Destinations() {}

  /** The tensors that are the operand's tensor after the operation, or a view of it. */
  public static List<? extends Value> aliases(OpOperand use) {
    return switch (use.owner()) {
      case LinalgOp op when use.index() >= op.inputs().size() && op.resultCount() > 0 ->
          List.of(op.result(use.index() - op.inputs().size()));
      case InsertSliceOp op when op.dest() == use.value() -> List.of(op.result(0));
      case TensorView view when view.source() == use.value() -> use.owner().results();
      case ForOp loop when loop.inits().contains(use.value()) ->
          List.of(loop.result(loop.inits().indexOf(use.value())));
      default -> List.of();
    };
  }

  /** What {@code value} was before it was written over: the first tensor of the chain. */
  public static Value origin(Value value) {
    var v = value;
    while (v instanceof OpResult r) {
      switch (r.owner()) {
        case LinalgOp op -> v = op.outputs().get(r.index());
        case InsertSliceOp op -> v = op.dest();
        case TensorView view -> v = view.source();
        case ForOp loop -> v = loop.inits().get(r.index());
        default -> {
          return v;
        }
      }
    }
    return v;
  }
}
