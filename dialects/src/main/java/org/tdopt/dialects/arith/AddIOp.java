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

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a + b;
  }

  /** {@code x + 0 = 0 + x = x}, {@code (x - y) + y = y + (x - y) = x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(rhs, 0)) {
      return Foldable.to(lhs());
    }
    if (is(lhs, 0)) {
      return Foldable.to(rhs());
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
    return List.of(new ReassociateConstants<>(AddIOp.class, AddIOp::create, Long::sum));
  }
}
