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

/** The smaller of two unsigned integers. */
public final class MinUIOp extends IntBinaryOp implements Commutative, Pure {
  public static final OpSpec<MinUIOp> SPEC =
      spec("arith.minui", MinUIOp::new, "the smaller of two unsigned integers")
          .description("Operands are compared as unsigned integers.");

  private MinUIOp(OpState state) {
    super(SPEC, state);
  }

  public static MinUIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) ->
        Long.compareUnsigned(unsigned(a, width), unsigned(b, width)) <= 0 ? a : b;
  }

  /** {@code op(x, x) = x}, and the neutral and the absorbing element. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (lhs() == rhs() || is(rhs, 0)) {
      return Foldable.to(rhs());
    }
    return is(rhs, allOnes()) ? Foldable.to(lhs()) : Foldable.unchanged();
  }
}
