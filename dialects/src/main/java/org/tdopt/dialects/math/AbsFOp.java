package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The magnitude of a float. */
public final class AbsFOp extends FloatUnaryOp {
  public static final OpSpec<AbsFOp> SPEC =
      spec("math.absf", AbsFOp::new, "the magnitude of a float")
          .description("The sign bit is cleared; a NaN stays one.");

  private AbsFOp(OpState state) {
    super(SPEC, state);
  }

  public static AbsFOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return Math::abs;
  }

  @Override
  protected F64Unary f64() {
    return Math::abs;
  }
}
