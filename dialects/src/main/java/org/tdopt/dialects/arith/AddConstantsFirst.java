package org.tdopt.dialects.arith;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * {@code (x + c0) + c1 = x + (c0 + c1)}, and so for every sum and difference of a value and two
 * constants: {@code t * (s * x + c0) + c1 = t * s * x + (t * c0 + c1)} where {@code s} and {@code t}
 * are 1 or -1.
 */
record AddConstantsFirst<T extends IntBinaryOp>(Class<T> root) implements RewritePattern<T> {
  /** {@code x + constant}, or {@code constant - x} where {@code negated}. */
  private record Sum(IntBinaryOp op, Value x, boolean negated, long constant) {
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
    long constant = outer.constant + (outer.negated ? -inner.constant : inner.constant);
    boolean twiceSubtracted = op instanceof SubIOp && inner.op instanceof SubIOp;
    var flags = outer.commonFlags(inner);
    var loc = op.location();
    var type = op.type();
    if (negated) {
      var c = ConstantOp.integer(rewriter, loc, constant, type).result();
      rewriter.replace(op, SubIOp.create(rewriter, loc, c, inner.x, flags).result());
    } else if (twiceSubtracted && !outer.negated) {
      var c = ConstantOp.integer(rewriter, loc, -constant, type).result();
      rewriter.replace(op, SubIOp.create(rewriter, loc, inner.x, c, flags).result());
    } else {
      var c = ConstantOp.integer(rewriter, loc, constant, type).result();
      boolean fromDifference = op instanceof SubIOp && inner.op instanceof AddIOp;
      rewriter.replace(
          op,
          AddIOp.create(
                  rewriter, loc, inner.x, c, fromDifference ? OverflowFlagsAttr.NONE : flags)
              .result());
    }
    return PatternResult.applied();
  }

  private static @Nullable Sum match(IntBinaryOp op) {
    var right = Constants.integer(op.rhs());
    var left = Constants.integer(op.lhs());
    return switch (op) {
      case AddIOp _ when right.isPresent() -> new Sum(op, op.lhs(), false, right.getAsLong());
      case SubIOp _ when right.isPresent() -> new Sum(op, op.lhs(), false, -right.getAsLong());
      case SubIOp _ when left.isPresent() -> new Sum(op, op.rhs(), true, left.getAsLong());
      default -> null;
    };
  }
}
