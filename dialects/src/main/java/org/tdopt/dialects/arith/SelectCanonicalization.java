package org.tdopt.dialects.arith;

import java.util.List;
import java.util.function.Function;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.type.IntegerType;

/** Rewrites of selections to their canonical form. */
final class SelectCanonicalization {
  static final List<RewritePattern<?>> PATTERNS =
      List.of(
          new SkipNestedSelections(),
          new SelectByUnnegated(),
          new SelectNegated(),
          new ExtendCondition());

  private SelectCanonicalization() {}

  /** {@code c ? (c ? w : x) : (c ? y : z) = c ? w : z}, where either side may be plain. */
  private record SkipNestedSelections() implements RewritePattern<SelectOp> {
    @Override
    public Class<SelectOp> root() {
      return SelectOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(SelectOp op, Rewriter rewriter) {
      var condition = op.condition();
      var trueValue = chosen(op.trueValue(), condition, SelectOp::trueValue);
      var falseValue = chosen(op.falseValue(), condition, SelectOp::falseValue);
      if (trueValue == op.trueValue() && falseValue == op.falseValue()) {
        return PatternResult.declined("neither value is selected by the same condition");
      }
      replace(op, rewriter, condition, trueValue, falseValue);
      return PatternResult.applied();
    }

    /** What {@code value} is where {@code condition} is known, if it depends on nothing else. */
    private static Value chosen(
        Value value, Value condition, Function<SelectOp, Value> whereKnown) {
      return value.definingOp().orElse(null) instanceof SelectOp inner
              && inner.condition() == condition
          ? whereKnown.apply(inner)
          : value;
    }
  }

  /** {@code ~c ? x : y = c ? y : x}. */
  private record SelectByUnnegated() implements RewritePattern<SelectOp> {
    @Override
    public Class<SelectOp> root() {
      return SelectOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(SelectOp op, Rewriter rewriter) {
      if (!(op.condition().definingOp().orElse(null) instanceof XOrIOp not)
          || !IntegerType.I1.equals(not.type())
          || !Constants.is(not.rhs(), 1)) {
        return PatternResult.declined("the condition is not negated");
      }
      replace(op, rewriter, not.lhs(), op.falseValue(), op.trueValue());
      return PatternResult.applied();
    }
  }

  /** {@code c ? false : true = ~c}. */
  private record SelectNegated() implements RewritePattern<SelectOp> {
    @Override
    public Class<SelectOp> root() {
      return SelectOp.class;
    }

    @Override
    public PatternResult rewrite(SelectOp op, Rewriter rewriter) {
      if (!IntegerType.I1.equals(op.result().type())
          || !Constants.is(op.trueValue(), 0)
          || !Constants.is(op.falseValue(), 1)) {
        return PatternResult.declined("the values are not false and true");
      }
      var set = ConstantOp.bool(rewriter, op.location(), true).result();
      rewriter.replace(
          op, XOrIOp.create(rewriter, op.location(), op.condition(), set).result());
      return PatternResult.applied();
    }
  }

  /** {@code c ? 1 : 0 = extui(c)}, {@code c ? 0 : 1 = extui(~c)}. */
  private record ExtendCondition() implements RewritePattern<SelectOp> {
    @Override
    public Class<SelectOp> root() {
      return SelectOp.class;
    }

    @Override
    public PatternResult rewrite(SelectOp op, Rewriter rewriter) {
      if (!(op.result().type() instanceof IntegerType type)
          || type.equals(IntegerType.I1)
          || !op.condition().type().equals(IntegerType.I1)) {
        return PatternResult.declined("no integers wider than a truth value are selected");
      }
      var loc = op.location();
      if (Constants.is(op.trueValue(), 1) && Constants.is(op.falseValue(), 0)) {
        rewriter.replace(op, ExtUIOp.create(rewriter, loc, op.condition(), type).out());
        return PatternResult.applied();
      }
      if (Constants.is(op.trueValue(), 0) && Constants.is(op.falseValue(), 1)) {
        var set = ConstantOp.bool(rewriter, loc, true).result();
        var not = XOrIOp.create(rewriter, loc, op.condition(), set).result();
        rewriter.replace(op, ExtUIOp.create(rewriter, loc, not, type).out());
        return PatternResult.applied();
      }
      return PatternResult.declined("the values are not 0 and 1");
    }
  }

  private static void replace(
      SelectOp op, Rewriter rewriter, Value condition, Value trueValue, Value falseValue) {
    rewriter.replace(
        op,
        SelectOp.create(rewriter, op.location(), condition, trueValue, falseValue).result());
  }
}
