package org.tdopt.dialects.arith;

import java.util.function.LongBinaryOperator;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** {@code (x op c1) op c2 = x op (c1 op c2)} for a commutative and associative operator. */
record ReassociateConstants<T extends IntBinaryOp>(
    Class<T> root, Maker<T> maker, LongBinaryOperator combine) implements RewritePattern<T> {
  /** Makes the operation. */
  interface Maker<T> {
    T make(OpBuilder b, Location loc, Value lhs, Value rhs);
  }

  @Override
  public PatternResult rewrite(T op, Rewriter rewriter) {
    boolean onRight = Constants.integer(op.rhs()).isPresent();
    var outer = Constants.integer(onRight ? op.rhs() : op.lhs());
    var inner = (onRight ? op.lhs() : op.rhs()).definingOp();
    if (outer.isEmpty() || inner.isEmpty() || !root.isInstance(inner.get())) {
      return PatternResult.declined("the operands are not a constant and an operation like this");
    }
    var first = root.cast(inner.get());
    boolean innerOnRight = Constants.integer(first.rhs()).isPresent();
    var constant = Constants.integer(innerOnRight ? first.rhs() : first.lhs());
    if (constant.isEmpty()) {
      return PatternResult.declined("the inner operation has no constant operand");
    }
    long value = combine.applyAsLong(constant.getAsLong(), outer.getAsLong());
    var folded = ConstantOp.integer(rewriter, op.location(), value, op.type()).result();
    var unknown = innerOnRight ? first.lhs() : first.rhs();
    rewriter.replace(op, maker.make(rewriter, op.location(), unknown, folded).result());
    return PatternResult.applied();
  }
}
