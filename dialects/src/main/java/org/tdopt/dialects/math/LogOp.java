package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The natural logarithm. */
public final class LogOp extends FloatUnaryOp {
  public static final OpSpec<LogOp> SPEC =
      spec("math.log", LogOp::new, "the natural logarithm")
          .description("NaN for negative operands, minus infinity for zero.");

  private LogOp(OpState state) {
    super(SPEC, state);
  }

  public static LogOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> (float) Math.log(a);
  }

  @Override
  protected F64Unary f64() {
    return Math::log;
  }

  /** Negative numbers, zero included, are left to the run time. */
  @Override
  protected boolean isFolded(double[] operands) {
    return Math.copySign(1, operands[0]) > 0;
  }
}
