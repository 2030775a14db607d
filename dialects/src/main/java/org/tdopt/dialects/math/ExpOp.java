package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The exponential function. */
public final class ExpOp extends FloatUnaryOp {
  public static final OpSpec<ExpOp> SPEC =
      spec("math.exp", ExpOp::new, "the exponential function")
          .description("e to the power of the operand.");

  private ExpOp(OpState state) {
    super(SPEC, state);
  }

  public static ExpOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> (float) Math.exp(a);
  }

  @Override
  protected F64Unary f64() {
    return Math::exp;
  }
}
