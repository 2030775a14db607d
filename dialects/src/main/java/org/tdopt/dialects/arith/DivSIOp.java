package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Signed quotient, rounded towards zero. */
public final class DivSIOp extends IntDivisionOp {
  public static final OpSpec<DivSIOp> SPEC =
      spec("arith.divsi", DivSIOp::new, "signed quotient, rounded towards zero", EXACT)
          .description(
              """
              Operands are signed. Division by zero and the quotient of the lowest integer and -1
              are undefined: the operation is not run where it was not, and the fold leaves them
              alone. `exact` promises that there is no remainder.
              """);

  private DivSIOp(OpState state) {
    super(SPEC, state);
  }

  public static DivSIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> signed(a, width) / signed(b, width);
  }

  @Override
  protected boolean isSigned() {
    return true;
  }

  @Override
  protected boolean isRemainder() {
    return false;
  }

  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    var simpler = super.simplify(lhs, rhs);
    return simpler.isEmpty() ? divideProduct(OverflowFlagsAttr::noSignedWrap) : simpler;
  }
}
