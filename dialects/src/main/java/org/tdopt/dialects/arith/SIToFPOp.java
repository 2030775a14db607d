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

/** A signed integer as a float, rounded to nearest. */
public final class SIToFPOp extends CastOp {
  public static final OpSpec<SIToFPOp> SPEC =
      spec(
          "arith.sitofp",
          SIToFPOp::new,
          "a signed integer as a float, rounded to nearest",
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          ArithTypes.FLOAT_LIKE)
          .description(
              """
              Rounds to nearest, ties to even, where the float cannot hold the integer.
              """)
          .example(
              """
              func.func @example(%a: i32) -> f32 {
                %0 = arith.sitofp %a : i32 to f32
                func.return %0 : f32
              }
              """);

  private SIToFPOp(OpState state) {
    super(SPEC, state);
  }

  public static SIToFPOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntToFloat function() {
    int width = ArithTypes.width(from());
    return to() == FloatType.F32
        ? a -> (float) IntBinaryOp.signed(a, width)
        : a -> IntBinaryOp.signed(a, width);
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return null;
  }
}
