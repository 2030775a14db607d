package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatUnaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** The error function. */
public final class ErfOp extends FloatUnaryOp {
  public static final OpSpec<ErfOp> SPEC =
      spec("math.erf", ErfOp::new, "the error function")
          .description(
              """
              `2/sqrt(pi)` times the integral of `exp(-t*t)` from 0 to the operand. The
              interpreter computes it in 64 bits and rounds.
              """);

  private ErfOp(OpState state) {
    super(SPEC, state);
  }

  public static ErfOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> (float) ErrorFunction.erf(a);
  }

  @Override
  protected F64Unary f64() {
    return ErrorFunction::erf;
  }
}
