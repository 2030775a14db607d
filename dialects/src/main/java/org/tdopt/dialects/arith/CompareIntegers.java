package org.tdopt.dialects.arith;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;

/**
 * {@code float(x) < 4.4 = x <= 4} and the like for an integer {@code x} whose conversion cannot
 * change the outcome; {@code true} or {@code false} if that is so for every {@code x}.
 */
record CompareIntegers() implements RewritePattern<CmpFOp> {
  /** Bits of the significand with the implicit one. */
  private static final Map<FloatType, Integer> PRECISION =
      Map.of(FloatType.F16, 11, FloatType.BF16, 8, FloatType.F32, 24, FloatType.F64, 53);

  /** An integer as it is compared: without a sign or with one. */
  private record Number(Value value, int width, boolean signed) {
    BigInteger smallest() {
      return signed ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
    }

    BigInteger largest() {
      return BigInteger.ONE.shiftLeft(signed ? width - 1 : width).subtract(BigInteger.ONE);
    }
  }

  @Override
  public Class<CmpFOp> root() {
    return CmpFOp.class;
  }

  @Override
  public PatternResult rewrite(CmpFOp op, Rewriter rewriter) {
    var number =
        switch (op.lhs().definingOp().orElse(null)) {
          case SIToFPOp cast when cast.in().type() instanceof IntegerType t ->
              new Number(cast.in(), t.width(), true);
          case UIToFPOp cast when cast.in().type() instanceof IntegerType t ->
              new Number(cast.in(), t.width(), false);
          case null, default -> null;
        };
    if (number == null
        || !(ConstantLike.valueOf(op.rhs()).orElse(null) instanceof FloatAttr constant)) {
      return PatternResult.declined("it does not compare an integer with a constant");
    }
    double bound = constant.value();
    var precision = PRECISION.get(constant.type());
    if (precision == null
        || number.width > Long.SIZE
        || Double.isNaN(bound)
        || mayRoundAcross(bound, number, precision)) {
      return PatternResult.declined("the conversion may change the outcome");
    }
    switch (op.predicate()) {
      case FALSE, UNO -> replace(op, false, rewriter);
      case TRUE, ORD -> replace(op, true, rewriter);
      case OEQ, UEQ -> compareEqual(op, number, bound, CmpIPredicate.EQ, rewriter);
      case ONE, UNE -> compareEqual(op, number, bound, CmpIPredicate.NE, rewriter);
      case OLT, ULT -> compare(op, number, bound, CmpIPredicate.SLT, rewriter);
      case OLE, ULE -> compare(op, number, bound, CmpIPredicate.SLE, rewriter);
      case OGT, UGT -> compare(op, number, bound, CmpIPredicate.SGT, rewriter);
      case OGE, UGE -> compare(op, number, bound, CmpIPredicate.SGE, rewriter);
    }
    return PatternResult.applied();
  }

  /** Whether an integer on one side of {@code bound} may be rounded to the other side or onto it. */
  private static boolean mayRoundAcross(double bound, Number number, int precision) {
    if (number.width <= precision) {
      return false;
    }
    int bits = number.signed ? number.width - 1 : number.width;
    // No type here has numbers too small for the exponent of the largest integer of 64 bits but f16.
    int exponent = Math.getExponent(bound);
    return Double.isInfinite(bound)
        ? precision == PRECISION.get(FloatType.F16) && bits > 15
        : precision <= exponent && exponent <= bits;
  }

  private static void replace(CmpFOp op, boolean value, Rewriter rewriter) {
    rewriter.replace(op, ConstantOp.bool(rewriter, op.location(), value).result());
  }

  private static void replace(
      CmpFOp op, CmpIPredicate predicate, Number number, BigInteger bound, Rewriter rewriter) {
    var value = Constants.integer(bound.longValue(), number.value.type());
    var constant = ConstantOp.create(rewriter, op.location(), value);
    var unsigned =
        switch (predicate) {
          case SLT -> CmpIPredicate.ULT;
          case SLE -> CmpIPredicate.ULE;
          case SGT -> CmpIPredicate.UGT;
          case SGE -> CmpIPredicate.UGE;
          default -> predicate;
        };
    rewriter.replace(
        op,
        CmpIOp.create(
                rewriter,
                op.location(),
                number.signed ? predicate : unsigned,
                number.value,
                constant.result())
            .result());
  }

  private static boolean isIn(BigDecimal bound, Number number) {
    return bound.compareTo(new BigDecimal(number.smallest())) >= 0
        && bound.compareTo(new BigDecimal(number.largest())) <= 0;
  }

  private static void compareEqual(
      CmpFOp op, Number number, double bound, CmpIPredicate predicate, Rewriter rewriter) {
    if (Double.isInfinite(bound) || bound != Math.rint(bound)
        || !isIn(new BigDecimal(bound), number)) {
      replace(op, predicate == CmpIPredicate.NE, rewriter);
    } else {
      replace(op, predicate, number, new BigDecimal(bound).toBigInteger(), rewriter);
    }
  }

  /** As MLIR does, a fraction is cut and the predicate made strict or not, depending on the sign. */
  private static void compare(
      CmpFOp op, Number number, double bound, CmpIPredicate predicate, Rewriter rewriter) {
    boolean below = predicate == CmpIPredicate.SLT || predicate == CmpIPredicate.SLE;
    if (bound > number.largest().doubleValue()) {
      replace(op, below, rewriter);
    } else if (bound < number.smallest().doubleValue()) {
      replace(op, !below, rewriter);
    } else {
      boolean whole = bound == Math.rint(bound);
      boolean strict =
          whole
              ? predicate == CmpIPredicate.SLT || predicate == CmpIPredicate.SGT
              : below == bound < 0;
      var adjusted =
          below
              ? strict ? CmpIPredicate.SLT : CmpIPredicate.SLE
              : strict ? CmpIPredicate.SGT : CmpIPredicate.SGE;
      replace(op, adjusted, number, new BigDecimal(bound).toBigInteger(), rewriter);
    }
  }
}
