package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.FloatCast;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** A float rounded to a narrower type. */
public final class TruncFOp extends CastOp {
  /** How to round, as MLIR numbers it; to nearest even where absent. */
  public static final PropertySlot<IntegerAttr> ROUNDING_MODE =
      PropertySlot.optional("roundingmode", IntegerAttr.class);

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

  /** {@code truncf(extf(x)) = x}. */
  @Override
  protected List<FoldResult> simplify() {
    return in().definingOp().orElse(null) instanceof ExtFOp inner
            && inner.in().type().equals(out().type())
        ? Foldable.to(inner.in())
        : Foldable.unchanged();
  }
}
