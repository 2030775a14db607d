package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.IntegerType;

/** The product of two signed integers in twice their width, as its low and its high half. */
public final class MulSIExtendedOp extends MulExtendedOp {
  public static final OpSpec<MulSIExtendedOp> SPEC =
      OpSpec.of("arith.mulsi_extended", MulSIExtendedOp::new, LHS, RHS, LOW, HIGH)
          .assembly(new ExtendedAssembly<>(false))
          .resultNames("low", "high")
          .summary("the low and the high half of a product of signed integers")
          .description(
              """
              The product of the signed operands in twice their width: its low half and its high half.
              """)
          .example(
              """
              func.func @example(%a: i32, %b: i32) -> (i32, i32) {
                %0:2 = {op} %a, %b : i32
                return %0#0, %0#1 : i32, i32
              }
              """);

  private MulSIExtendedOp(OpState state) {
    super(SPEC, state);
  }

  public static MulSIExtendedOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(
        SPEC, OpState.at(loc).operands(lhs, rhs).results(lhs.type(), lhs.type()));
  }

  @Override
  protected BigInteger number(long operand, int width) {
    return Constants.signed(operand, width);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new DropUnusedHigh<>(MulSIExtendedOp.class), new SpreadSign());
  }

  /** {@code x * 1 = (x, extsi(x < 0))}: the high half repeats the sign. */
  private record SpreadSign() implements RewritePattern<MulSIExtendedOp> {
    @Override
    public Class<MulSIExtendedOp> root() {
      return MulSIExtendedOp.class;
    }

    @Override
    public PatternResult rewrite(MulSIExtendedOp op, Rewriter rewriter) {
      if (!Constants.is(op.rhs(), 1)
          || !(op.type() instanceof IntegerType type)
          || type.width() == 1) {
        return PatternResult.declined("the right operand is not the integer 1");
      }
      var loc = op.location();
      var zero = ConstantOp.integer(rewriter, loc, 0, type).result();
      var negative =
          CmpIOp.create(rewriter, loc, CmpIPredicate.SLT, op.lhs(), zero).result();
      var sign = ExtSIOp.create(rewriter, loc, negative, type).out();
      rewriter.replace(op, List.of(op.lhs(), sign));
      return PatternResult.applied();
    }
  }
}
