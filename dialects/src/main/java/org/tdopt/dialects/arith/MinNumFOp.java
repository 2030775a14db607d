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

/** The smaller of two floats; the other if one is NaN. */
public final class MinNumFOp extends FloatBinaryOp implements Commutative {
  public static final OpSpec<MinNumFOp> SPEC =
      spec("arith.minnumf", MinNumFOp::new, "the smaller of two floats")
          .description("IEEE 754-2008 `minNum`: if one operand is NaN, the other.");

  private MinNumFOp(OpState state) {
    super(SPEC, state);
  }

  public static MinNumFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return (a, b) -> Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.min(a, b);
  }

  @Override
  protected F64Binary f64() {
    return (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }

  /** {@code min(x, x) = min(x, NaN) = x}. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return lhs() == rhs() || is(constants.get(1), Double.NaN)
        ? Foldable.to(lhs())
        : Foldable.unchanged();
  }
}
