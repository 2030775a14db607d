package org.tdopt.dialects.arith;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.Type;

/**
 * {@code (x + c0) + c1 = x + (c0 + c1)}, and so for every sum and difference of a value and two
 * constants: {@code t * (s * x + c0) + c1 = t * s * x + (t * c0 + c1)} where {@code s} and {@code t}
 * are 1 or -1.
 */
record AddConstantsFirst<T extends IntBinaryOp>(Class<T> root) implements RewritePattern<T> {
  /** {@code x + constant}, or {@code constant - x} where {@code negated}. */
  private record Sum(IntBinaryOp op, Value x, boolean negated, BigInteger constant) {
    /** Nothing is wrong to say of the result that was not wrong to say of both operations. */
    OverflowFlagsAttr commonFlags(Sum other) {
      return op.get(OverflowFlagsAttr.SLOT).and(other.op.get(OverflowFlagsAttr.SLOT));
    }
  }

  @Override
  public int benefit() {
    return 2;
  }

  @Override
  public PatternResult rewrite(T op, Rewriter rewriter) {
    var outer = match(op);
    if (outer == null) {
      return PatternResult.declined("no operand is constant");
    }
    var inner =
        outer.x.definingOp().orElse(null) instanceof IntBinaryOp first ? match(first) : null;
    if (inner == null) {
      return PatternResult.declined("the other operand is no sum or difference with a constant");
    }
    boolean negated = outer.negated != inner.negated;
    var constant =
        outer.constant.add(outer.negated ? inner.constant.negate() : inner.constant);
    boolean twiceSubtracted = op instanceof SubIOp && inner.op instanceof SubIOp;
    var flags = outer.commonFlags(inner);
    var loc = op.location();
    var type = op.type();
    if (negated) {
      var c = made(rewriter, loc, constant, type).result();
      rewriter.replace(op, SubIOp.create(rewriter, loc, c, inner.x, flags).result());
    } else if (twiceSubtracted && !outer.negated) {
      var c = made(rewriter, loc, constant.negate(), type).result();
      rewriter.replace(op, SubIOp.create(rewriter, loc, inner.x, c, flags).result());
    } else {
      var c = made(rewriter, loc, constant, type).result();
      boolean fromDifference = op instanceof SubIOp && inner.op instanceof AddIOp;
      rewriter.replace(
          op,
          AddIOp.create(
                  rewriter, loc, inner.x, c, fromDifference ? OverflowFlagsAttr.NONE : flags)
              .result());
    }
    return PatternResult.applied();
  }

  private static ConstantOp made(
      Rewriter rewriter, Location loc, BigInteger constant, Type type) {
    return ConstantOp.create(rewriter, loc, Constants.integer(constant, type));
  }

  private static @Nullable Sum match(IntBinaryOp op) {
    var right = ConstantLike.valueOf(op.rhs()).flatMap(Constants::number);
    var left = ConstantLike.valueOf(op.lhs()).flatMap(Constants::number);
    return switch (op) {
      case AddIOp _ when right.isPresent() -> new Sum(op, op.lhs(), false, right.get());
      case SubIOp _ when right.isPresent() -> new Sum(op, op.lhs(), false, right.get().negate());
      case SubIOp _ when left.isPresent() -> new Sum(op, op.rhs(), true, left.get());
      default -> null;
    };
  }
}
