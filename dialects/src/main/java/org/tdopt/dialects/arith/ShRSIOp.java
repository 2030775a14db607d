package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** Shift to the right, keeping the sign; a shift by the width or more gives the sign. */
public final class ShRSIOp extends IntBinaryOp implements Pure {
  public static final OpSpec<ShRSIOp> SPEC =
      spec(
          "arith.shrsi", ShRSIOp::new, "shift to the right, keeping the sign", IntDivisionOp.EXACT)
          .description(
              """
              `lhs` shifted by `rhs` bits, filled with its sign. A shift by the width or more is
              poison in MLIR; the interpreter gives the sign.
              """);

  private ShRSIOp(OpState state) {
    super(SPEC, state);
  }

  public static ShRSIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> signed(a, width) >> (Long.compareUnsigned(b, 63) < 0 ? b : 63);
  }

  /** {@code x} shifted by {@code 0} is {@code x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    return is(rhs, 0) ? Foldable.to(lhs()) : Foldable.unchanged();
  }

  /** A shift by the width or more is poison. */
  @Override
  protected boolean isDefined(long lhs, long rhs) {
    return rhs >= 0 && rhs < ArithTypes.width(type());
  }
}
