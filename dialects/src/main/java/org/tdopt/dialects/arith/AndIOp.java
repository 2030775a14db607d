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

/** Bitwise and. */
public final class AndIOp extends IntBinaryOp implements Commutative, Pure {
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

  /** {@code x & 0 = 0}, {@code x & ~0 = x}, {@code x & x = x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(lhs, 0) || is(rhs, 0)) {
      return constant(0);
    }
    long ones = allOnes();
    if (is(rhs, ones) || lhs() == rhs()) {
      return Foldable.to(lhs());
    }
    return is(lhs, ones) ? Foldable.to(rhs()) : Foldable.unchanged();
  }
}
