package org.tdopt.dialects.arith;

import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Unsigned remainder. */
public final class RemUIOp extends IntDivisionOp {
  public static final OpSpec<RemUIOp> SPEC =
      spec("arith.remui", RemUIOp::new, "unsigned remainder")
          .description("Operands are unsigned. A divisor of zero is undefined.");

  private RemUIOp(OpState state) {
    super(SPEC, state);
  }

  public static RemUIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> Long.remainderUnsigned(unsigned(a, width), unsigned(b, width));
  }

  @Override
  protected boolean isSigned() {
    return false;
  }

  @Override
  protected boolean isRemainder() {
    return true;
  }
}
