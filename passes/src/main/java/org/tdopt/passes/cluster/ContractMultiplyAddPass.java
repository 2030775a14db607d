package org.tdopt.passes.cluster;

import org.tdopt.dialects.arith.AddFOp;
import org.tdopt.dialects.arith.MulFOp;
import org.tdopt.dialects.arith.NegFOp;
import org.tdopt.dialects.arith.SubFOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.math.FmaOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.PatternSet;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.trait.ConstantLike;

/**
 * Makes a product that is only added or subtracted one operation with the sum. The result is
 * rounded once instead of twice. Before that, products of several factors are ordered so that most
 * of them need not be computed in the innermost loop.
 */
@PassInfo(
    name = "contract-multiply-add",
    summary = "make a product and a sum one fused multiply-add")
public record ContractMultiplyAddPass() implements Pass<FuncOp> {
  @Override
  public void run(FuncOp func, PassContext context) {
    context.rewriteGreedily(func, PatternSet.of(new MultiplyInvariantsFirst()));
    context.rewriteGreedily(
        func, PatternSet.of(new FuseAdd(), new FuseSubtraction(), new FuseSubtractionFrom()));
  }

  /** {@code a * b + c = c + a * b = fma(a, b, c)}. */
  private record FuseAdd() implements RewritePattern<AddFOp> {
    @Override
    public Class<AddFOp> root() {
      return AddFOp.class;
    }

    @Override
    public PatternResult rewrite(AddFOp op, Rewriter rewriter) {
      for (int i = 0; i < 2; i++) {
        if (isLonelyProduct(op.operand(i), op)) {
          var product = product(op.operand(i));
          var fused =
              FmaOp.create(
                  rewriter, op.location(), product.lhs(), product.rhs(), op.operand(1 - i));
          rewriter.replace(op, fused.result(0));
          rewriter.erase(product);
          return PatternResult.applied();
        }
      }
      return PatternResult.declined("no operand is a product with this one use");
    }
  }

  /** {@code c - a * b = fma(-a, b, c)}; the factor that is known earlier is negated. */
  private record FuseSubtraction() implements RewritePattern<SubFOp> {
    @Override
    public Class<SubFOp> root() {
      return SubFOp.class;
    }

    @Override
    public PatternResult rewrite(SubFOp op, Rewriter rewriter) {
      if (!isLonelyProduct(op.rhs(), op)) {
        return PatternResult.declined("the subtrahend is not a product with this one use");
      }
      var product = product(op.rhs());
      boolean first = isKnownEarlier(product.lhs(), op) || !isKnownEarlier(product.rhs(), op);
      var negated = first ? product.lhs() : product.rhs();
      var other = first ? product.rhs() : product.lhs();
      var minus = negate(rewriter, op, negated);
      var fused = FmaOp.create(rewriter, op.location(), minus, other, op.lhs());
      rewriter.replace(op, fused.result(0));
      rewriter.erase(product);
      return PatternResult.applied();
    }
  }

  /** {@code a * b - c = fma(a, b, -c)}. */
  private record FuseSubtractionFrom() implements RewritePattern<SubFOp> {
    @Override
    public Class<SubFOp> root() {
      return SubFOp.class;
    }

    @Override
    public PatternResult rewrite(SubFOp op, Rewriter rewriter) {
      if (!isLonelyProduct(op.lhs(), op)) {
        return PatternResult.declined("the minuend is not a product with this one use");
      }
      var product = product(op.lhs());
      var minus = negate(rewriter, op, op.rhs());
      var fused = FmaOp.create(rewriter, op.location(), product.lhs(), product.rhs(), minus);
      rewriter.replace(op, fused.result(0));
      rewriter.erase(product);
      return PatternResult.applied();
    }
  }

  private static boolean isLonelyProduct(Value value, Operation user) {
    return value.hasOneUse()
        && value.definingOp().orElse(null) instanceof MulFOp product
        && product.block() == user.block();
  }

  private static MulFOp product(Value value) {
    return (MulFOp) value.definingOp().orElseThrow();
  }

  /** Whether negating {@code value} costs nothing where {@code user} runs again and again. */
  private static boolean isKnownEarlier(Value value, Operation user) {
    return value.parentBlock() != user.block()
        || value.definingOp().filter(ConstantLike.class::isInstance).isPresent();
  }

  private static Value negate(Rewriter rewriter, Operation op, Value value) {
    return NegFOp.create(rewriter, op.location(), value).result(0);
  }
}
