package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.FloatCast;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** A float in a wider type. */
public final class ExtFOp extends CastOp {
  public static final OpSpec<ExtFOp> SPEC =
      spec(
          "arith.extf",
          ExtFOp::new,
          "a float in a wider type",
          ArithTypes.FLOAT_LIKE,
          ArithTypes.FLOAT_LIKE,
          FastMathAttr.OPTIONAL)
          .description(
              """
              Every value of the narrower type is one of the wider, so nothing is rounded.
              """)
          .example(
              """
              func.func @example(%a: f32) -> f64 {
                %0 = arith.extf %a : f32 to f64
                func.return %0 : f64
              }
              """);

  private ExtFOp(OpState state) {
    super(SPEC, state);
  }

  public static ExtFOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public FloatCast function() {
    return a -> a;
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return unlessWider(from, to);
  }

  /** {@code extf(truncf(x)) = x} if both may keep the precision. */
  @Override
  protected List<FoldResult> simplify() {
    return in().definingOp().orElse(null) instanceof TruncFOp inner
            && inner.in().type().equals(out().type())
            && mayContract(this)
            && mayContract(inner)
        ? Foldable.to(inner.in())
        : Foldable.unchanged();
  }

  private static boolean mayContract(CastOp op) {
    return op.getOptional(FastMathAttr.OPTIONAL)
        .filter(f -> f.has(FastMathAttr.Flag.CONTRACT))
        .isPresent();
  }
}
