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

/** Bitwise exclusive or. */
public final class XOrIOp extends IntBinaryOp implements Commutative, Pure {
  public static final OpSpec<XOrIOp> SPEC =
      spec("arith.xori", XOrIOp::new, "bitwise exclusive or")
          .description(
              """
              Bit by bit: 1 where the bits differ. `x xor -1` is the complement of `x`.
              """);

  private XOrIOp(OpState state) {
    super(SPEC, state);
  }

  public static XOrIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a ^ b;
  }

  /** {@code x ^ 0 = x}, {@code x ^ x = 0}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (lhs() == rhs()) {
      return constant(0);
    }
    if (is(rhs, 0)) {
      return Foldable.to(lhs());
    }
    return is(lhs, 0) ? Foldable.to(rhs()) : Foldable.unchanged();
  }
}
