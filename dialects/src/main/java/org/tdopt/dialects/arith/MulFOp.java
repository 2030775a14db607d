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
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;

/** Float product. */
public final class MulFOp extends FloatBinaryOp implements Commutative, Canonicalizable {
  public static final OpSpec<MulFOp> SPEC =
      spec("arith.mulf", MulFOp::new, "float product")
          .description("IEEE 754 multiplication, rounded to nearest, ties to even.");

  private MulFOp(OpState state) {
    super(SPEC, state);
  }

  public static MulFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return (a, b) -> a * b;
  }

  @Override
  protected F64Binary f64() {
    return (a, b) -> a * b;
  }

  /** {@code x * 1 = x}; {@code x * 0 = 0} if neither NaN nor the sign of a zero counts. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    if (is(constants.get(1), 1)) {
      return Foldable.to(lhs());
    }
    boolean isZero = is(constants.get(1), 0.0) || is(constants.get(1), -0.0);
    return isZero
            && fastMath().has(FastMathAttr.Flag.NNAN)
            && fastMath().has(FastMathAttr.Flag.NSZ)
        ? Foldable.to(rhs())
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MultiplyUnnegated());
  }

  /** {@code (-x) * (-y) = x * y}. */
  private record MultiplyUnnegated() implements RewritePattern<MulFOp> {
    @Override
    public Class<MulFOp> root() {
      return MulFOp.class;
    }

    @Override
    public int benefit() {
      return 3;
    }

    @Override
    public PatternResult rewrite(MulFOp op, Rewriter rewriter) {
      return op.dropNegations(rewriter);
    }
  }
}
