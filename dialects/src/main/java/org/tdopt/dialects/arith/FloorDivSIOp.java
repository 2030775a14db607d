package org.tdopt.dialects.arith;

import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Signed quotient, rounded towards minus infinity. */
public final class FloorDivSIOp extends IntDivisionOp {
  public static final OpSpec<FloorDivSIOp> SPEC =
      spec("arith.floordivsi", FloorDivSIOp::new, "signed quotient, rounded down")
          .description(
              """
              Operands are signed; the quotient is rounded towards minus infinity: `floordivsi(5,
              -2) = -3`. Division by zero and overflow are undefined.
              """);

  private FloorDivSIOp(OpState state) {
    super(SPEC, state);
  }

  public static FloorDivSIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> Math.floorDiv(signed(a, width), signed(b, width));
  }

  @Override
  protected boolean isSigned() {
    return true;
  }

  @Override
  protected boolean isRemainder() {
    return false;
  }
}
