package org.tdopt.dialects.graph;

import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** {@code reshape(reshape(x)) -> reshape(x)}. */
final class MergeReshapes implements RewritePattern<ReshapeOp> {
  @Override
  public Class<ReshapeOp> root() {
    return ReshapeOp.class;
  }

  @Override
  public PatternResult rewrite(ReshapeOp op, Rewriter rewriter) {
    if (!(op.get(ReshapeOp.INPUT).definingOp().orElse(null) instanceof ReshapeOp inner)) {
      return PatternResult.declined("the input is not a reshape");
    }
    var merged =
        ReshapeOp.createUnlessSame(
            rewriter, op.location(), inner.get(ReshapeOp.INPUT), GraphOp.tensor(op.result(0)));
    rewriter.replace(op, merged);
    return PatternResult.applied();
  }
}
