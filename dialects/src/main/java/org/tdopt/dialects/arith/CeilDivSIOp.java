package org.tdopt.dialects.arith;

import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Signed quotient, rounded towards plus infinity. */
public final class CeilDivSIOp extends IntDivisionOp {
  public static final OpSpec<CeilDivSIOp> SPEC =
      spec("arith.ceildivsi", CeilDivSIOp::new, "signed quotient, rounded up")
          .description(
              """
              Operands are signed; the quotient is rounded towards plus infinity: `ceildivsi(7,
              -2) = -3`. Division by zero and overflow are undefined.
              """);

  private CeilDivSIOp(OpState state) {
    super(SPEC, state);
  }

  public static CeilDivSIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> Math.ceilDiv(signed(a, width), signed(b, width));
  }

  @Override
  protected boolean isSigned() {
    return true;
  }

  @Override
  protected boolean isRemainder() {
    return false;
  }

  /** The smallest integer is left alone: its negation, which rounding up would use, wraps. */
  @Override
  protected boolean isDefined(long lhs, long rhs) {
    long lowest = lowestSigned();
    return super.isDefined(lhs, rhs) && (lhs == 0 || lhs != lowest && rhs != lowest);
  }
}
