package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.FloatCast;
import org.tdopt.dialects.behavior.ScalarFunction.FloatToInt;
import org.tdopt.dialects.behavior.ScalarFunction.IntToFloat;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;

/** The bits of a number read as another type of the same width. */
public final class BitcastOp extends CastOp implements Canonicalizable {
  public static final OpSpec<BitcastOp> SPEC =
      spec(
          "arith.bitcast",
          BitcastOp::new,
          "the bits of a number read as another type of the same width",
          ArithTypes.BITCASTABLE,
          ArithTypes.BITCASTABLE)
          .description("Widths must be equal; no bit changes.")
          .example(
              """
              func.func @example(%a: f32) -> i32 {
                %0 = arith.bitcast %a : f32 to i32
                func.return %0 : i32
              }
              """);

  private BitcastOp(OpState state) {
    super(SPEC, state);
  }

  public static BitcastOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public ScalarFunction function() {
    boolean wide = ArithTypes.width(from()) == 64;
    boolean fromFloat = from() instanceof FloatType;
    boolean toFloat = to() instanceof FloatType;
    if ((fromFloat || toFloat) && !wide && ArithTypes.width(from()) != 32) {
      throw new IllegalStateException(
          "'arith.bitcast' has no meaning from " + from() + " to " + to());
    }
    if (fromFloat && toFloat) {
      return (FloatCast) a -> a;
    }
    if (fromFloat) {
      return wide
          ? (FloatToInt) Double::doubleToRawLongBits
          : (FloatToInt) a -> Float.floatToRawIntBits((float) a);
    }
    if (toFloat) {
      return wide
          ? (IntToFloat) Double::longBitsToDouble
          : (IntToFloat) a -> Float.intBitsToFloat((int) a);
    }
    return (IntUnary) a -> a;
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return ArithTypes.width(from) == ArithTypes.width(to)
        ? null
        : "the widths %d and %d differ".formatted(ArithTypes.width(from), ArithTypes.width(to));
  }

  /** {@code bitcast(bitcast(x)) = x} back to the first type, and a cast to the same type. */
  @Override
  protected List<FoldResult> simplify() {
    if (in().type().equals(out().type())) {
      return Foldable.to(in());
    }
    return in().definingOp().orElse(null) instanceof BitcastOp inner
            && inner.in().type().equals(out().type())
        ? Foldable.to(inner.in())
        : Foldable.unchanged();
  }

  /** Every pattern of bits is an integer. */
  @Override
  protected boolean isInRange(double value) {
    return true;
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new BitcastOnce());
  }

  /** {@code bitcast(bitcast(x)) = bitcast(x)}. */
  private record BitcastOnce() implements RewritePattern<BitcastOp> {
    @Override
    public Class<BitcastOp> root() {
      return BitcastOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(BitcastOp op, Rewriter rewriter) {
      if (!(op.in().definingOp().orElse(null) instanceof BitcastOp inner)) {
        return PatternResult.declined("the operand is not the result of a bitcast");
      }
      rewriter.replace(
          op, create(rewriter, op.location(), inner.in(), op.out().type()).out());
      return PatternResult.applied();
    }
  }
}
