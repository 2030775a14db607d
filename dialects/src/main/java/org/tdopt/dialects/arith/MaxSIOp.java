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

/** The larger of two signed integers. */
public final class MaxSIOp extends IntBinaryOp implements Commutative, Pure {
  public static final OpSpec<MaxSIOp> SPEC =
      spec("arith.maxsi", MaxSIOp::new, "the larger of two signed integers")
          .description("Operands are compared as signed integers.");

  private MaxSIOp(OpState state) {
    super(SPEC, state);
  }

  public static MaxSIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> signed(a, width) >= signed(b, width) ? a : b;
  }

  /** {@code op(x, x) = x}, and the neutral and the absorbing element. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (lhs() == rhs() || is(rhs, highestSigned())) {
      return Foldable.to(rhs());
    }
    return is(rhs, lowestSigned()) ? Foldable.to(lhs()) : Foldable.unchanged();
  }
}
