package org.tdopt.passes.training;

import org.tdopt.dialects.graph.SgdOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;

/** How a parameter follows its gradient. */
public enum Optimizer {
  /** Stochastic gradient descent. */
  SGD {
    @Override
    Value update(OpBuilder b, Location at, Value parameter, Value gradient, double lr) {
      return SgdOp.create(b, at, parameter, gradient, lr).result(0);
    }
  };

  /** The parameter's new value. */
  abstract Value update(OpBuilder b, Location at, Value parameter, Value gradient, double lr);
}
