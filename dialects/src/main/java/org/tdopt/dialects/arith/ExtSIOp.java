package org.tdopt.dialects.arith;

import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** A signed integer in a wider type. */
public final class ExtSIOp extends CastOp {
  public static final OpSpec<ExtSIOp> SPEC =
      spec(
          "arith.extsi",
          ExtSIOp::new,
          "a signed integer in a wider type",
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE)
          .description("The new high bits are copies of the sign.")
          .example(
              """
              func.func @example(%a: i16) -> i32 {
                %0 = arith.extsi %a : i16 to i32
                func.return %0 : i32
              }
              """);

  private ExtSIOp(OpState state) {
    super(SPEC, state);
  }

  public static ExtSIOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntUnary function() {
    int width = ArithTypes.width(from());
    return a -> IntBinaryOp.signed(a, width);
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return unlessWider(from, to);
  }
}
