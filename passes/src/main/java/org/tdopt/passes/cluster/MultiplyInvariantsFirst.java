package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tdopt.dialects.arith.MulFOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.trait.ConstantLike;

/**
 * {@code a * (b * c) = (c * a) * b} where {@code c} changes in an outer loop, {@code a} in one
 * further in and {@code b} in the innermost: what does not change in a loop is multiplied outside.
 * In the bodies of structured operations, whose reductions are the inner loops.
 */
record MultiplyInvariantsFirst() implements RewritePattern<MulFOp> {
  private static final int NO_LOOP = -1;
  private static final int INNERMOST = Integer.MAX_VALUE;

  @Override
  public Class<MulFOp> root() {
    return MulFOp.class;
  }

  @Override
  public PatternResult rewrite(MulFOp op, Rewriter rewriter) {
    if (!(op.parentOp() instanceof LinalgOp linalg)) {
      return PatternResult.declined("it is not in the body of a structured operation");
    }
    if (op.result(0).hasOneUse() && op.result(0).users().getFirst() instanceof MulFOp) {
      return PatternResult.declined("it is a factor itself");
    }
    var factors = new ArrayList<Value>();
    var products = new ArrayList<MulFOp>();
    collect(op, factors, products);
    if (factors.size() < 3) {
      return PatternResult.declined("there are two factors");
    }
    var sorted = new ArrayList<>(factors);
    sorted.sort(Comparator.comparingInt(v -> innermostLoop(v, linalg)));
    if (isProductInOrder(op, sorted)) {
      return PatternResult.declined("the factors are in order");
    }
    // A constant is the second factor in the canonical form.
    var product =
        MulFOp.create(rewriter, op.location(), sorted.get(1), sorted.getFirst()).result(0);
    for (var factor : sorted.subList(2, sorted.size())) {
      product = MulFOp.create(rewriter, op.location(), product, factor).result(0);
    }
    rewriter.replace(op, product);
    products.forEach(rewriter::erase);
    return PatternResult.applied();
  }

  /** The factors from left to right, and the products they come from, outermost first. */
  private static void collect(MulFOp op, List<Value> factors, List<MulFOp> products) {
    for (var operand : op.operands()) {
      if (operand.hasOneUse()
          && operand.definingOp().orElse(null) instanceof MulFOp inner
          && inner.block() == op.block()) {
        products.add(inner);
        collect(inner, factors, products);
      } else {
        factors.add(operand);
      }
    }
  }

  /** Whether the product is built from the left in that order already, but for the first two. */
  private static boolean isProductInOrder(MulFOp op, List<Value> sorted) {
    Value product = op.result(0);
    for (int i = sorted.size() - 1; i > 0; i--) {
      if (!(product.definingOp().orElse(null) instanceof MulFOp mul)) {
        return false;
      }
      if (i == 1) {
        return List.of(mul.lhs(), mul.rhs()).containsAll(sorted.subList(0, 2));
      }
      if (mul.rhs() != sorted.get(i)) {
        return false;
      }
      product = mul.lhs();
    }
    return false;
  }

  /** The innermost loop in which the value changes. */
  private static int innermostLoop(Value value, LinalgOp linalg) {
    if (value instanceof BlockArgument argument && argument.owner() == linalg.body()) {
      int innermost = NO_LOOP;
      for (int l = 0; l < linalg.loopCount(); l++) {
        if (linalg.indexingMap(argument.index()).uses(l)) {
          int depth = linalg.isParallel(l) ? l : linalg.loopCount() + l;
          innermost = Math.max(innermost, depth);
        }
      }
      return innermost;
    }
    boolean constant =
        value.parentBlock() != linalg.body()
            || value.definingOp().filter(ConstantLike.class::isInstance).isPresent();
    return constant ? NO_LOOP : INNERMOST;
  }
}
