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

/** Bitwise or. */
public final class OrIOp extends IntBinaryOp implements Commutative, Pure, Canonicalizable {
  public static final OpSpec<OrIOp> SPEC =
      spec("arith.ori", OrIOp::new, "bitwise or")
          .description("Bit by bit: 1 where either bit is.");

  private OrIOp(OpState state) {
    super(SPEC, state);
  }

  public static OrIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a | b;
  }

  @Override
  protected BinaryOperator<BigInteger> wide() {
    return BigInteger::or;
  }

  /** {@code x | 0 = x}, {@code x | -1 = -1}, {@code x | ~x = -1}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(rhs, 0)) {
      return Foldable.to(lhs());
    }
    return is(rhs, allOnes()) || areComplements()
        ? constant(allOnes())
        : Foldable.unchanged();
  }

  @Override
  protected boolean isIdempotent() {
    return true;
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new PushBelowExtensions<>(OrIOp.class, OrIOp::create));
  }
}
