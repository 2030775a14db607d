package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** An unsigned integer in a wider type. */
public final class ExtUIOp extends CastOp {
  public static final OpSpec<ExtUIOp> SPEC =
      spec(
          "arith.extui",
          ExtUIOp::new,
          "an unsigned integer in a wider type",
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE)
          .description("The new high bits are zero.")
          .example(
              """
              func.func @example(%a: i16) -> i32 {
                %0 = arith.extui %a : i16 to i32
                func.return %0 : i32
              }
              """);

  private ExtUIOp(OpState state) {
    super(SPEC, state);
  }

  public static ExtUIOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntUnary function() {
    int width = ArithTypes.width(from());
    return a -> IntBinaryOp.unsigned(a, width);
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return unlessWider(from, to);
  }

  /** {@code extui(extui(x)) = extui(x)}. */
  @Override
  protected List<FoldResult> simplify() {
    return in().definingOp().orElse(null) instanceof ExtUIOp inner
        ? Foldable.inPlace(() -> setOperand(0, inner.in()))
        : Foldable.unchanged();
  }
}
