package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The reciprocal of the square root. */
public final class RsqrtOp extends FloatUnaryOp {
  public static final OpSpec<RsqrtOp> SPEC =
      spec("math.rsqrt", RsqrtOp::new, "the reciprocal of the square root")
          .description(
              """
              `1 / sqrt(x)`: infinity at zero, NaN for negative operands. The interpreter rounds
              the quotient once.
              """);

  private RsqrtOp(OpState state) {
    super(SPEC, state);
  }

  public static RsqrtOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> (float) (1 / Math.sqrt(a));
  }

  @Override
  protected F64Unary f64() {
    return a -> 1 / Math.sqrt(a);
  }

  /** Negative numbers, zero included, are left to the run time. */
  @Override
  protected boolean isFolded(double[] operands) {
    return Math.copySign(1, operands[0]) > 0;
  }
}
