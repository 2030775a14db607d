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

/** Shift to the right, filling with zeros; a shift by the width or more gives 0. */
public final class ShRUIOp extends IntBinaryOp implements Pure {
  public static final OpSpec<ShRUIOp> SPEC =
      spec(
          "arith.shrui",
          ShRUIOp::new,
          "shift to the right, filling with zeros",
          IntDivisionOp.EXACT)
          .description(
              """
              `lhs` shifted by `rhs` bits, filled with zeros. A shift by the width or more is
              poison in MLIR; the interpreter gives 0.
              """);

  private ShRUIOp(OpState state) {
    super(SPEC, state);
  }

  public static ShRUIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> Long.compareUnsigned(b, width) < 0 ? unsigned(a, width) >>> b : 0;
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
