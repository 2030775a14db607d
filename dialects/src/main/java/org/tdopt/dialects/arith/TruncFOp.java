package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.FloatCast;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** A float rounded to a narrower type. */
public final class TruncFOp extends CastOp implements Canonicalizable {
  /** How to round, as MLIR numbers it; to nearest even where absent. */
  public static final PropertySlot<IntegerAttr> ROUNDING_MODE =
      PropertySlot.optional("roundingmode", IntegerAttr.class);

  /** The names of the rounding modes, by number. */
  static final List<String> ROUNDING_MODES =
      List.of("to_nearest_even", "downward", "upward", "toward_zero", "to_nearest_away");

  public static final OpSpec<TruncFOp> SPEC =
      spec(
          "arith.truncf",
          TruncFOp::new,
          "a float rounded to a narrower type",
          ArithTypes.FLOAT_LIKE,
          ArithTypes.FLOAT_LIKE,
          ROUNDING_MODE,
          FastMathAttr.OPTIONAL)
          .description(
              """
              Rounds to nearest, ties to even, unless `roundingmode` says otherwise; what is too
              large becomes an infinity.
              """)
          .example(
              """
              func.func @example(%a: f64) -> f32 {
                %0 = arith.truncf %a : f64 to f32
                func.return %0 : f32
              }
              """);

  private TruncFOp(OpState state) {
    super(SPEC, state);
  }

  public static TruncFOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public FloatCast function() {
    return a -> a;
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return unlessNarrower(from, to);
  }

  /** {@code truncf(extf(x))} is {@code x} or {@code truncf(x)}. */
  @Override
  protected List<FoldResult> simplify() {
    if (!(in().definingOp().orElse(null) instanceof ExtFOp inner)) {
      return Foldable.unchanged();
    }
    if (inner.in().type().equals(out().type())) {
      return Foldable.to(inner.in());
    }
    return ArithTypes.width(inner.from()) > ArithTypes.width(to())
        ? Foldable.inPlace(() -> setOperand(0, inner.in()))
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new RoundOnce());
  }

  /** {@code truncf(sitofp(x)) = sitofp(x)}, and so for unsigned integers. */
  private record RoundOnce() implements RewritePattern<TruncFOp> {
    @Override
    public Class<TruncFOp> root() {
      return TruncFOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(TruncFOp op, Rewriter rewriter) {
      if (op.getOptional(ROUNDING_MODE).isPresent()
          || !(op.in().definingOp().orElse(null) instanceof CastOp cast)) {
        return PatternResult.declined("the operand is no cast to be rounded to nearest");
      }
      var loc = op.location();
      var type = op.out().type();
      switch (cast) {
        case SIToFPOp _ ->
            rewriter.replace(op, SIToFPOp.create(rewriter, loc, cast.in(), type).out());
        case UIToFPOp _ ->
            rewriter.replace(op, UIToFPOp.create(rewriter, loc, cast.in(), type).out());
        default -> {
          return PatternResult.declined("the operand is not cast from an integer");
        }
      }
      return PatternResult.applied();
    }
  }
}
