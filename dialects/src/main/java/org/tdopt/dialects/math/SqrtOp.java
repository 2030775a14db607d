package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The square root. */
public final class SqrtOp extends FloatUnaryOp {
  public static final OpSpec<SqrtOp> SPEC =
      spec("math.sqrt", SqrtOp::new, "the square root")
          .description(
              """
              IEEE 754 square root, correctly rounded; NaN for negative operands.
              """);

  private SqrtOp(OpState state) {
    super(SPEC, state);
  }

  public static SqrtOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> (float) Math.sqrt(a);
  }

  @Override
  protected F64Unary f64() {
    return Math::sqrt;
  }

  /** Negative numbers, zero included, are left to the run time. */
  @Override
  protected boolean isFolded(double[] operands) {
    return Math.copySign(1, operands[0]) > 0;
  }
}
