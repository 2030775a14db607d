package org.tdopt.dialects.behavior;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;

/** The operation has a vector-Jacobian product. */
public interface Differentiable {
  /** Whether a gradient flows to operand {@code index}; not so for class labels, for example. */
  boolean isDifferentiable(int index);

  /**
   * The gradient of the loss with respect to operand {@code index}, of that operand's type.
   *
   * @param resultGradients the gradient with respect to each result, of that result's type
   */
  Value gradient(int index, List<Value> resultGradients, OpBuilder builder);
}
