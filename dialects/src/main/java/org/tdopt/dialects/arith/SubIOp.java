package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BinaryOperator;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
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
import org.tdopt.ir.trait.Pure;

/** Integer difference, wrapping. */
public final class SubIOp extends IntBinaryOp implements Pure, Canonicalizable {
  public static final OpSpec<SubIOp> SPEC =
      spec("arith.subi", SubIOp::new, "integer difference, wrapping", OverflowFlagsAttr.SLOT)
          .description(
              """
              `lhs - rhs` modulo two to the width; overflow flags as for `arith.addi`.
              """);

  private SubIOp(OpState state) {
    super(SPEC, state);
  }

  public static SubIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  public static SubIOp create(
      OpBuilder b, Location loc, Value lhs, Value rhs, OverflowFlagsAttr flags) {
    return b.create(
        SPEC, OpState.at(loc).operands(lhs, rhs).set(OverflowFlagsAttr.SLOT, flags));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a - b;
  }

  @Override
  protected BinaryOperator<BigInteger> wide() {
    return BigInteger::subtract;
  }

  /** {@code x - x = 0}, {@code x - 0 = x}, {@code (x + y) - y = x}, {@code (x + y) - x = y}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (lhs() == rhs()) {
      return constant(0);
    }
    if (is(rhs, 0)) {
      return Foldable.to(lhs());
    }
    if (lhs().definingOp().orElse(null) instanceof AddIOp s) {
      if (s.rhs() == rhs()) {
        return Foldable.to(s.lhs());
      }
      if (s.lhs() == rhs()) {
        return Foldable.to(s.rhs());
      }
    }
    return Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new AddConstantsFirst<>(SubIOp.class), new CancelMinuend());
  }

  /** {@code (x - y) - x = 0 - y}. */
  private record CancelMinuend() implements RewritePattern<SubIOp> {
    @Override
    public Class<SubIOp> root() {
      return SubIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(SubIOp op, Rewriter rewriter) {
      if (!(op.lhs().definingOp().orElse(null) instanceof SubIOp first)
          || first.lhs() != op.rhs()
          || op.isShaped()) {
        return PatternResult.declined("the minuend is no difference from the subtrahend");
      }
      var flags = op.get(OverflowFlagsAttr.SLOT).and(first.get(OverflowFlagsAttr.SLOT));
      var zero = ConstantOp.integer(rewriter, op.location(), 0, op.type()).result();
      rewriter.replace(
          op, SubIOp.create(rewriter, op.location(), zero, first.rhs(), flags).result());
      return PatternResult.applied();
    }
  }
}
