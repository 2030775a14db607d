package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;

/** Float with the sign changed. */
public final class NegFOp extends FloatUnaryOp {
  public static final OpSpec<NegFOp> SPEC =
      spec("arith.negf", NegFOp::new, "float with the sign changed")
          .description("Only the sign bit changes, also of a NaN or zero.");

  private NegFOp(OpState state) {
    super(SPEC, state);
  }

  public static NegFOp create(OpBuilder b, Location loc, Value operand) {
    return b.create(SPEC, OpState.at(loc).operands(operand));
  }

  @Override
  protected F32Unary f32() {
    return a -> -a;
  }

  @Override
  protected F64Unary f64() {
    return a -> -a;
  }

  /** {@code -(-x) = x}. */
  @Override
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return operand().definingOp().orElse(null) instanceof NegFOp inner
        ? Foldable.to(inner.operand())
        : Foldable.unchanged();
  }

  /** Also the sign of a NaN changes. */
  @Override
  protected double result(double[] operands) {
    long bits = Double.doubleToRawLongBits(operands[0]);
    return Double.longBitsToDouble(bits ^ Long.MIN_VALUE);
  }
}
