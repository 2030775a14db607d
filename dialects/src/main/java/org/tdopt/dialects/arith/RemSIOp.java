package org.tdopt.dialects.arith;

import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Signed remainder; its sign is that of the dividend. */
public final class RemSIOp extends IntDivisionOp {
  public static final OpSpec<RemSIOp> SPEC =
      spec("arith.remsi", RemSIOp::new, "signed remainder with the sign of the dividend")
          .description(
              """
              `lhs - divsi(lhs, rhs) * rhs`, so the sign is that of the dividend. A divisor of
              zero is undefined.
              """);

  private RemSIOp(OpState state) {
    super(SPEC, state);
  }

  public static RemSIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> signed(a, width) % signed(b, width);
  }

  @Override
  protected boolean isSigned() {
    return true;
  }

  @Override
  protected boolean isRemainder() {
    return true;
  }
}
