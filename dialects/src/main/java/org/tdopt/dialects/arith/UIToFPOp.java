package org.tdopt.dialects.arith;

import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntToFloat;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;

/** An unsigned integer as a float, rounded to nearest. */
public final class UIToFPOp extends CastOp {
  public static final OpSpec<UIToFPOp> SPEC =
      spec(
          "arith.uitofp",
          UIToFPOp::new,
          "an unsigned integer as a float, rounded to nearest",
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          ArithTypes.FLOAT_LIKE)
          .description(
              """
              Rounds to nearest, ties to even, where the float cannot hold the integer.
              """)
          .example(
              """
              func.func @example(%a: i32) -> f32 {
                %0 = arith.uitofp %a : i32 to f32
                func.return %0 : f32
              }
              """);

  private UIToFPOp(OpState state) {
    super(SPEC, state);
  }

  public static UIToFPOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntToFloat function() {
    int width = ArithTypes.width(from());
    boolean single = to() == FloatType.F32;
    return a -> {
      long value = IntBinaryOp.unsigned(a, width);
      if (value >= 0) {
        return single ? (float) value : value;
      }
      // Halving keeps the lowest bit sticky, so that rounding sees it.
      long half = value >>> 1 | value & 1;
      return 2 * (single ? (double) (float) half : (double) half);
    };
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return null;
  }
}
