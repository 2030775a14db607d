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
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
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

  public static MulIOp create(
      OpBuilder b, Location loc, Value lhs, Value rhs, OverflowFlagsAttr flags) {
    return b.create(
        SPEC, OpState.at(loc).operands(lhs, rhs).set(OverflowFlagsAttr.SLOT, flags));
  }

  @Override
  protected IntBinary function(int width) {
    return (a, b) -> a * b;
  }

  @Override
  protected BinaryOperator<BigInteger> wide() {
    return BigInteger::multiply;
  }

  /** {@code x * 0 = 0}, {@code x * 1 = x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(rhs, 0)) {
      return Foldable.to(rhs());
    }
    return is(rhs, 1) ? Foldable.to(lhs()) : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MultiplyConstantsFirst());
  }

  /** {@code (x * c0) * c1 = x * (c0 * c1)}. */
  private record MultiplyConstantsFirst() implements RewritePattern<MulIOp> {
    @Override
    public Class<MulIOp> root() {
      return MulIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(MulIOp op, Rewriter rewriter) {
      var outer = Constants.integer(op.rhs());
      if (outer.isEmpty() || !(op.lhs().definingOp().orElse(null) instanceof MulIOp first)) {
        return PatternResult.declined("the operands are not a product and a constant");
      }
      var inner = Constants.integer(first.rhs());
      if (inner.isEmpty()) {
        return PatternResult.declined("the inner product has no constant factor");
      }
      var flags = op.get(OverflowFlagsAttr.SLOT).and(first.get(OverflowFlagsAttr.SLOT));
      long factor = inner.getAsLong() * outer.getAsLong();
      var c = ConstantOp.integer(rewriter, op.location(), factor, op.type()).result();
      rewriter.replace(op, create(rewriter, op.location(), first.lhs(), c, flags).result());
      return PatternResult.applied();
    }
  }
}
