package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.FloatBinaryOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Binary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Binary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** One float raised to the power of another. */
public final class PowFOp extends FloatBinaryOp {
  public static final OpSpec<PowFOp> SPEC =
      spec("math.powf", PowFOp::new, "one float raised to the power of another")
          .description("As `pow` of C99, also for zeros, infinities and NaN.");

  private PowFOp(OpState state) {
    super(SPEC, state);
  }

  public static PowFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return (a, b) -> (float) power(a, b);
  }

  @Override
  protected F64Binary f64() {
    return PowFOp::power;
  }

  /**
   * As C's {@code pow}, which differs from Java's where the base is 1, or is -1 with an infinite
   * exponent: the result is 1.
   */
  private static double power(double base, double exponent) {
    return base == 1 || base == -1 && Double.isInfinite(exponent) ? 1 : Math.pow(base, exponent);
  }
}
