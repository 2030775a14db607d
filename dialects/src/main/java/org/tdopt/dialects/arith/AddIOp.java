package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
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
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** Integer sum, wrapping. */
public final class AddIOp extends IntBinaryOp implements Commutative, Pure, Canonicalizable {
  public static final OpSpec<AddIOp> SPEC =
      spec("arith.addi", AddIOp::new, "integer sum, wrapping", OverflowFlagsAttr.SLOT)
          .description(
              """
              `lhs + rhs` modulo two to the width. With the overflow flags `nsw` and `nuw` a
              signed or unsigned overflow is poison, which rewrites may use and the interpreter
              does not.
              """);

  private AddIOp(OpState state) {
    super(SPEC, state);
  }

  public static AddIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  public static AddIOp create(
      OpBuilder b, Location loc, Value lhs, Value rhs, OverflowFlagsAttr flags) {
    return b.create(
        SPEC, OpState.at(loc).operands(lhs, rhs).set(OverflowFlagsAttr.SLOT, flags));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a + b;
  }

  @Override
  protected BinaryOperator<BigInteger> wide() {
    return BigInteger::add;
  }

  /** {@code x + 0 = x}, {@code (x - y) + y = y + (x - y) = x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(rhs, 0)) {
      return Foldable.to(lhs());
    }
    if (lhs().definingOp().orElse(null) instanceof SubIOp s && s.rhs() == rhs()) {
      return Foldable.to(s.lhs());
    }
    if (rhs().definingOp().orElse(null) instanceof SubIOp s && s.rhs() == lhs()) {
      return Foldable.to(s.lhs());
    }
    return Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new AddConstantsFirst<>(AddIOp.class), new TurnAddedNegationIntoDifference());
  }

  /** {@code x + y * (-1) = y * (-1) + x = x - y}. */
  private record TurnAddedNegationIntoDifference() implements RewritePattern<AddIOp> {
    @Override
    public Class<AddIOp> root() {
      return AddIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(AddIOp op, Rewriter rewriter) {
      var onRight = negated(op.rhs(), op);
      var subtracted = onRight.isPresent() ? onRight : negated(op.lhs(), op);
      if (subtracted.isEmpty()) {
        return PatternResult.declined("no operand is a product with -1");
      }
      var minuend = onRight.isPresent() ? op.lhs() : op.rhs();
      rewriter.replace(
          op, SubIOp.create(rewriter, op.location(), minuend, subtracted.get()).result());
      return PatternResult.applied();
    }

    private static Optional<Value> negated(Value value, AddIOp op) {
      return value
          .definingOp()
          .filter(MulIOp.class::isInstance)
          .map(MulIOp.class::cast)
          .filter(p -> is(Constants.integer(p.rhs()), op.allOnes()))
          .map(MulIOp::lhs);
    }
  }
}
