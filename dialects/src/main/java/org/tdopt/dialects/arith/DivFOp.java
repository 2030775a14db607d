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
import org.tdopt.ir.trait.Foldable;

/** Float quotient. */
public final class DivFOp extends FloatBinaryOp implements Canonicalizable {
  public static final OpSpec<DivFOp> SPEC =
      spec("arith.divf", DivFOp::new, "float quotient")
          .description(
              """
              IEEE 754 division, rounded to nearest, ties to even. Division by zero gives an
              infinity or NaN.
              """);

  private DivFOp(OpState state) {
    super(SPEC, state);
  }

  public static DivFOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected F32Binary f32() {
    return (a, b) -> a / b;
  }

  @Override
  protected F64Binary f64() {
    return (a, b) -> a / b;
  }

  /** {@code x / 1 = x}. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return is(constants.get(1), 1) ? Foldable.to(lhs()) : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new DivideUnnegated());
  }

  /** {@code (-x) / (-y) = x / y}. */
  private record DivideUnnegated() implements RewritePattern<DivFOp> {
    @Override
    public Class<DivFOp> root() {
      return DivFOp.class;
    }

    @Override
    public int benefit() {
      return 3;
    }

    @Override
    public PatternResult rewrite(DivFOp op, Rewriter rewriter) {
      return op.dropNegations(rewriter);
    }
  }
}
