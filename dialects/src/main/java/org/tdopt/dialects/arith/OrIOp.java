package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** Bitwise or. */
public final class OrIOp extends IntBinaryOp implements Commutative, Pure {
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

  /** {@code x | 0 = x}, {@code x | ~0 = ~0}, {@code x | x = x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    long ones = allOnes();
    if (is(lhs, ones) || is(rhs, ones)) {
      return constant(ones);
    }
    if (is(rhs, 0) || lhs() == rhs()) {
      return Foldable.to(lhs());
    }
    return is(lhs, 0) ? Foldable.to(rhs()) : Foldable.unchanged();
  }
}
