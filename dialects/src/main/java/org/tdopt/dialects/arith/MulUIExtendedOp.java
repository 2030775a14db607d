package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;

/** The product of two unsigned integers in twice their width, as its low and its high half. */
public final class MulUIExtendedOp extends MulExtendedOp {
  public static final OpSpec<MulUIExtendedOp> SPEC =
      OpSpec.of("arith.mului_extended", MulUIExtendedOp::new, LHS, RHS, LOW, HIGH)
          .assembly(new ExtendedAssembly<>(false))
          .resultNames("low", "high")
          .summary("the low and the high half of a product of unsigned integers")
          .description(
              """
              The product of the unsigned operands in twice their width: its low half and its high half.
              """)
          .example(
              """
              func.func @example(%a: i32, %b: i32) -> (i32, i32) {
                %0:2 = {op} %a, %b : i32
                return %0#0, %0#1 : i32, i32
              }
              """);

  private MulUIExtendedOp(OpState state) {
    super(SPEC, state);
  }

  public static MulUIExtendedOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(
        SPEC, OpState.at(loc).operands(lhs, rhs).results(lhs.type(), lhs.type()));
  }

  @Override
  protected BigInteger number(long operand, int width) {
    return Constants.unsigned(operand, width);
  }

  /** {@code x * 1 = (x, 0)}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong rhs) {
    return IntBinaryOp.is(rhs, 1)
        ? List.of(new FoldResult.Existing(lhs()), constant(BigInteger.ZERO))
        : super.simplify(rhs);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new DropUnusedHigh<>(MulUIExtendedOp.class));
  }
}
