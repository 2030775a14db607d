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

/** Float sum. */
public final class AddFOp extends FloatBinaryOp implements Commutative {
  public static final OpSpec<AddFOp> SPEC =
      spec("arith.addf", AddFOp::new, "float sum")
          .description(
              """
              IEEE 754 addition, rounded to nearest, ties to even. Fast-math flags say what a
              rewrite may assume.
              """);

  private AddFOp(OpState state) {
    super(SPEC, state);
  }

  public static AddFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return (a, b) -> a + b;
  }

  @Override
  protected F64Binary f64() {
    return (a, b) -> a + b;
  }

  /** {@code x + (-0) = x}. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return is(constants.get(1), -0.0) ? Foldable.to(lhs()) : Foldable.unchanged();
  }
}
