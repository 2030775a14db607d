package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The hyperbolic tangent. */
public final class TanhOp extends FloatUnaryOp {
  public static final OpSpec<TanhOp> SPEC =
      spec("math.tanh", TanhOp::new, "the hyperbolic tangent")
          .description("Between -1 and 1.");

  private TanhOp(OpState state) {
    super(SPEC, state);
  }

  public static TanhOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> (float) Math.tanh(a);
  }

  @Override
  protected F64Unary f64() {
    return Math::tanh;
  }
}
