package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.F32Binary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Binary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;

/** The smaller of two floats; NaN if either is NaN, and {@code -0 < +0}. */
public final class MinimumFOp extends FloatBinaryOp implements Commutative {
  public static final OpSpec<MinimumFOp> SPEC =
      spec("arith.minimumf", MinimumFOp::new, "the smaller of two floats")
          .description(
              """
              IEEE 754-2019 `minimum`: NaN if either operand is, and `-0.0 < +0.0`.
              """);

  private MinimumFOp(OpState state) {
    super(SPEC, state);
  }

  public static MinimumFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return Math::min;
  }

  @Override
  protected F64Binary f64() {
    return Math::min;
  }

  /** {@code min(x, x) = min(x, inf) = x}. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return lhs() == rhs() || is(constants.get(1), Double.POSITIVE_INFINITY)
        ? Foldable.to(lhs())
        : Foldable.unchanged();
  }
}
