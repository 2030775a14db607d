package org.tdopt.dialects.arith;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** {@code op(ext(x), ext(y)) = ext(op(x, y))} for a bitwise operation and one kind of extension. */
record PushBelowExtensions<T extends IntBinaryOp>(Class<T> root, Maker<T> maker)
    implements RewritePattern<T> {
  /** Makes the operation. */
  interface Maker<T> {
    T make(OpBuilder b, Location loc, Value lhs, Value rhs);
  }

  @Override
  public int benefit() {
    return 3;
  }

  @Override
  public PatternResult rewrite(T op, Rewriter rewriter) {
    if (!(op.lhs().definingOp().orElse(null) instanceof CastOp l)
        || !(op.rhs().definingOp().orElse(null) instanceof CastOp r)
        || l.getClass() != r.getClass()
        || !l.in().type().equals(r.in().type())) {
      return PatternResult.declined("the operands are not equal casts from one type");
    }
    var loc = op.location();
    switch (l) {
      case ExtUIOp _ -> {
        var narrow = maker.make(rewriter, loc, l.in(), r.in()).result();
        rewriter.replace(op, ExtUIOp.create(rewriter, loc, narrow, op.type()).out());
      }
      case ExtSIOp _ -> {
        var narrow = maker.make(rewriter, loc, l.in(), r.in()).result();
        rewriter.replace(op, ExtSIOp.create(rewriter, loc, narrow, op.type()).out());
      }
      default -> {
        return PatternResult.declined("the operands are not extended");
      }
    }
    return PatternResult.applied();
  }
}
