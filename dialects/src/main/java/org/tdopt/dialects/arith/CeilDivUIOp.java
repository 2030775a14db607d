package org.tdopt.dialects.arith;

import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Unsigned quotient, rounded up. */
public final class CeilDivUIOp extends IntDivisionOp {
  public static final OpSpec<CeilDivUIOp> SPEC =
      spec("arith.ceildivui", CeilDivUIOp::new, "unsigned quotient, rounded up")
          .description(
              """
              Operands are unsigned; the quotient is rounded up. Division by zero is undefined.
              """);

  private CeilDivUIOp(OpState state) {
    super(SPEC, state);
  }

  public static CeilDivUIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> {
      long dividend = unsigned(a, width);
      long divisor = unsigned(b, width);
      long quotient = Long.divideUnsigned(dividend, divisor);
      return Long.remainderUnsigned(dividend, divisor) == 0 ? quotient : quotient + 1;
    };
  }

  @Override
  protected boolean isSigned() {
    return false;
  }

  @Override
  protected boolean isRemainder() {
    return false;
  }
}
