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
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** Bitwise and. */
public final class AndIOp extends IntBinaryOp implements Commutative, Pure, Canonicalizable {
  public static final OpSpec<AndIOp> SPEC =
      spec("arith.andi", AndIOp::new, "bitwise and")
          .description("Bit by bit: 1 where both bits are.");

  private AndIOp(OpState state) {
    super(SPEC, state);
  }

  public static AndIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a & b;
  }

  @Override
  protected BinaryOperator<BigInteger> wide() {
    return BigInteger::and;
  }

  /** {@code x & 0 = 0}, {@code x & -1 = x}, {@code x & ~x = 0}, {@code x & (x & y) = x & y}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(rhs, 0)) {
      return Foldable.to(rhs());
    }
    if (is(rhs, allOnes())) {
      return Foldable.to(lhs());
    }
    if (areComplements()) {
      return constant(0);
    }
    if (contains(lhs(), rhs())) {
      return Foldable.to(lhs());
    }
    return contains(rhs(), lhs()) ? Foldable.to(rhs()) : Foldable.unchanged();
  }

  @Override
  protected boolean isIdempotent() {
    return true;
  }

  private static boolean contains(Value value, Value operand) {
    return value.definingOp().orElse(null) instanceof AndIOp and
        && (and.lhs() == operand || and.rhs() == operand);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new PushBelowExtensions<>(AndIOp.class, AndIOp::create));
  }
}
