package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
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
import org.tdopt.ir.type.IntegerType;

/** Bitwise exclusive or. */
public final class XOrIOp extends IntBinaryOp implements Commutative, Pure, Canonicalizable {
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

  @Override
  protected BinaryOperator<BigInteger> wide() {
    return BigInteger::xor;
  }

  /** {@code x ^ 0 = x}, {@code x ^ x = 0}, {@code (x ^ y) ^ y = x}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (is(rhs, 0)) {
      return Foldable.to(lhs());
    }
    if (lhs() == rhs()) {
      return constant(0);
    }
    var left = without(lhs(), rhs());
    return (left.isPresent() ? left : without(rhs(), lhs()))
        .map(Foldable::to)
        .orElseGet(Foldable::unchanged);
  }

  /** The other operand if {@code value} is {@code operand ^ other} or {@code other ^ operand}. */
  private static Optional<Value> without(Value value, Value operand) {
    if (!(value.definingOp().orElse(null) instanceof XOrIOp xor)) {
      return Optional.empty();
    }
    if (xor.rhs() == operand) {
      return Optional.of(xor.lhs());
    }
    return xor.lhs() == operand ? Optional.of(xor.rhs()) : Optional.empty();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new InvertComparison(), new PushBelowExtensions<>(XOrIOp.class, XOrIOp::create));
  }

  /** {@code ~(a < b) = a >= b}, and so for each predicate. */
  private record InvertComparison() implements RewritePattern<XOrIOp> {
    @Override
    public Class<XOrIOp> root() {
      return XOrIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(XOrIOp op, Rewriter rewriter) {
      if (!(op.lhs().definingOp().orElse(null) instanceof CmpIOp cmp)
          || !IntegerType.I1.equals(op.type())
          || !Constants.is(op.rhs(), 1)) {
        return PatternResult.declined("it does not negate a comparison");
      }
      rewriter.replace(
          op,
          CmpIOp.create(
                  rewriter, op.location(), cmp.predicate().inverted(), cmp.lhs(), cmp.rhs())
              .result());
      return PatternResult.applied();
    }
  }
}
