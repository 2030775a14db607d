package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Unsigned quotient, rounded down. */
public final class DivUIOp extends IntDivisionOp {
  public static final OpSpec<DivUIOp> SPEC =
      spec("arith.divui", DivUIOp::new, "unsigned quotient, rounded down", EXACT)
          .description(
              """
              Operands are unsigned. Division by zero is undefined. `exact` promises that there is
              no remainder.
              """);

  private DivUIOp(OpState state) {
    super(SPEC, state);
  }

  public static DivUIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> Long.divideUnsigned(unsigned(a, width), unsigned(b, width));
  }

  @Override
  protected boolean isSigned() {
    return false;
  }

  @Override
  protected boolean isRemainder() {
    return false;
  }

  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    var simpler = super.simplify(lhs, rhs);
    return simpler.isEmpty() ? divideProduct(OverflowFlagsAttr::noUnsignedWrap) : simpler;
  }
}
