package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
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

/** Integer product, wrapping. */
public final class MulIOp extends IntBinaryOp implements Commutative, Pure, Canonicalizable {
  public static final OpSpec<MulIOp> SPEC =
      spec("arith.muli", MulIOp::new, "integer product, wrapping", OverflowFlagsAttr.SLOT)
          .description(
              """
              `lhs * rhs` modulo two to the width; overflow flags as for `arith.addi`.
              """);

  private MulIOp(OpState state) {
    super(SPEC, state);
  }

  public static MulIOp create(OpBuilder b, Location loc, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(loc).operands(lhs, rhs));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a * b;
  }

  /** {@code x * 0 = 0}, {@code x * 1 = x}, and with the operands exchanged. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(lhs, 0) || is(rhs, 0)) {
      return constant(0);
    }
    if (is(rhs, 1)) {
      return Foldable.to(lhs());
    }
    return is(lhs, 1) ? Foldable.to(rhs()) : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new ReassociateConstants<>(MulIOp.class, MulIOp::create, (a, b) -> a * b));
  }
}
