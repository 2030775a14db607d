package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IntegerType;

/** Integer sum, wrapping, and whether the unsigned sum does not fit. */
public final class AddUIExtendedOp extends Operation implements Foldable, Pure, Canonicalizable, Commutative {
  public static final OperandSlot LHS = OperandSlot.of("lhs", ArithTypes.INTEGER_LIKE);
  public static final OperandSlot RHS = OperandSlot.of("rhs", ArithTypes.INTEGER_LIKE);
  public static final ResultSlot SUM = ResultSlot.of("sum", ArithTypes.INTEGER_LIKE);
  public static final ResultSlot OVERFLOW = ResultSlot.of("overflow", ArithTypes.BOOL_LIKE);
  public static final OpSpec<AddUIExtendedOp> SPEC =
      OpSpec.of("arith.addui_extended", AddUIExtendedOp::new, LHS, RHS, SUM, OVERFLOW)
          .assembly(new ExtendedAssembly<>(true))
          .resultNames("sum", "overflow")
          .summary("integer sum and whether the unsigned sum does not fit")
          .description(
              """
              `lhs + rhs` modulo two to the width, and whether the sum of the unsigned operands is two to
              the width or more.
              """)
          .example(
              """
              func.func @example(%a: i32, %b: i32) -> (i32, i1) {
                %0:2 = {op} %a, %b : i32, i1
                return %0#0, %0#1 : i32, i1
              }
              """);

  private AddUIExtendedOp(OpState state) {
    super(SPEC, state);
  }

  public static AddUIExtendedOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    var type = lhs.type();
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(lhs, rhs)
            .results(type, ArithTypes.withElementType(type, IntegerType.I1)));
  }

  public Value lhs() {
    return operand(0);
  }

  public Value rhs() {
    return operand(1);
  }

  /** {@code x + 0 = (x, false)}. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var type = result(0).type();
    if (!result(1).type().equals(IntegerType.I1) || ArithTypes.width(type) > 64) {
      return Foldable.unchanged();
    }
    var l = Constants.integer(constants.get(0));
    var r = Constants.integer(constants.get(1));
    if (Constants.is(rhs(), 0)) {
      return List.of(
          new FoldResult.Existing(lhs()), new FoldResult.Constant(BoolAttr.FALSE));
    }
    if (l.isEmpty() || r.isEmpty()) {
      return Foldable.unchanged();
    }
    int width = ArithTypes.width(type);
    var sum =
        Constants.unsigned(l.getAsLong(), width).add(Constants.unsigned(r.getAsLong(), width));
    return List.of(
        new FoldResult.Constant(Constants.integer(sum.longValue(), type)),
        new FoldResult.Constant(BoolAttr.of(sum.compareTo(BigInteger.ONE.shiftLeft(width)) >= 0)));
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new DropUnusedOverflow());
  }

  /** The first result is {@code x + y}. */
  private record DropUnusedOverflow() implements RewritePattern<AddUIExtendedOp> {
    @Override
    public Class<AddUIExtendedOp> root() {
      return AddUIExtendedOp.class;
    }

    @Override
    public PatternResult rewrite(AddUIExtendedOp op, Rewriter rewriter) {
      if (op.result(1).hasUses()) {
        return PatternResult.declined("the overflow is used");
      }
      var sum = AddIOp.create(rewriter, op.location(), op.lhs(), op.rhs());
      rewriter.replaceAllUses(op.result(0), sum.result());
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        lhs().type().equals(rhs().type()) && lhs().type().equals(result(0).type()),
        "requires the same type for both operands and the sum, got '%s', '%s' and '%s'",
        lhs().type(),
        rhs().type(),
        result(0).type());
    v.check(
        ArithTypes.sameShape(result(0).type(), result(1).type()),
        "overflow of type '%s' does not fit a sum of type '%s'",
        result(1).type(),
        result(0).type());
  }
}
