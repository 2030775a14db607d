package org.tdopt.dialects.graph;

import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;

/** The gradient that enters a loss. */
final class LossSeed {
  private LossSeed() {}

  /**
   * {@code slope * seed}, where the seed is of rank 0. Reverse accumulation enters a loss with the
   * constant 1, for which the product is left out.
   */
  static Value scaleBy(OpBuilder b, Location at, Value slope, Value seed) {
    return isOne(seed) ? slope : MulOp.create(b, at, slope, seed).result(0);
  }

  private static boolean isOne(Value seed) {
    return seed.definingOp().orElse(null) instanceof ConstantOp c
        && TensorData.ofConstant(c.value()).get(0) == 1;
  }
}
