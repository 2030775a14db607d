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

/** The larger of two floats; NaN if either is NaN, and {@code -0 < +0}. */
public final class MaximumFOp extends FloatBinaryOp implements Commutative {
  public static final OpSpec<MaximumFOp> SPEC =
      spec("arith.maximumf", MaximumFOp::new, "the larger of two floats")
          .description(
              """
              IEEE 754-2019 `maximum`: NaN if either operand is, and `-0.0 < +0.0`.
              """);

  private MaximumFOp(OpState state) {
    super(SPEC, state);
  }

  public static MaximumFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return Math::max;
  }

  @Override
  protected F64Binary f64() {
    return Math::max;
  }

  /** {@code max(x, x) = max(x, -inf) = x}. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return lhs() == rhs() || is(constants.get(1), Double.NEGATIVE_INFINITY)
        ? Foldable.to(lhs())
        : Foldable.unchanged();
  }
}
