package org.tdopt.dialects.arith;

import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.FloatToInt;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** A float as an unsigned integer, rounded towards zero; out of range it is poison. */
public final class FPToUIOp extends CastOp {
  public static final OpSpec<FPToUIOp> SPEC =
      spec(
          "arith.fptoui",
          FPToUIOp::new,
          "a float as an unsigned integer, rounded towards zero",
          ArithTypes.FLOAT_LIKE,
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE)
          .description(
              """
              A value whose integer part does not fit is poison; the fold leaves it alone.
              """)
          .example(
              """
              func.func @example(%a: f32) -> i32 {
                %0 = arith.fptoui %a : f32 to i32
                func.return %0 : i32
              }
              """);

  private FPToUIOp(OpState state) {
    super(SPEC, state);
  }

  public static FPToUIOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public FloatToInt function() {
    return a -> a < 0x1p63 ? (long) a : (long) (a - 0x1p63) + Long.MIN_VALUE;
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return null;
  }

  @Override
  protected boolean isInRange(double value) {
    return value > -1
        && value < Math.scalb(1.0, ArithTypes.width(to()))
        && ArithTypes.width(to()) <= 64;
  }
}
