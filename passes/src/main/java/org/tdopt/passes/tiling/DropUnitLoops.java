package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * {@code for d in 0..1: f(d) -> f(0)}: a loop of one iteration becomes the constant 0 in the
 * indexing maps. At batch 1 a weight's gradient loses its reduction this way and is elementwise.
 */
final class DropUnitLoops implements RewritePattern<GenericOp> {
  @Override
  public Class<GenericOp> root() {
    return GenericOp.class;
  }

  @Override
  public PatternResult rewrite(GenericOp op, Rewriter rewriter) {
    var ranges = op.staticLoopRanges();
    var kept = new ArrayList<Integer>();
    for (int d = 0; d < ranges.length; d++) {
      if (ranges[d] != 1) {
        kept.add(d);
      }
    }
    if (kept.size() == ranges.length) {
      return PatternResult.declined("no loop has one iteration");
    }
    if (!op.collect(IndexOp.class).isEmpty()) {
      return PatternResult.declined("the body reads its loop indices");
    }
    var loops = new AffineExpr[ranges.length];
    for (int d = 0; d < loops.length; d++) {
      int at = kept.indexOf(d);
      loops[d] = at < 0 ? AffineExpr.constant(0) : AffineExpr.dim(at);
    }
    var narrow = AffineMap.of(kept.size(), loops);
    List<AffineMap> maps = op.indexingMaps().stream().map(m -> m.compose(narrow)).toList();
    List<IteratorType> iterators = kept.stream().map(op.iteratorTypes()::get).toList();
    var smaller =
        GenericOp.create(
            rewriter,
            op.location(),
            op.inputs(),
            op.outputs(),
            maps,
            iterators,
            (b, args) -> {
              var mapping = new IrMapping();
              for (int a = 0; a < args.size(); a++) {
                mapping.map(op.body().argument(a), args.get(a));
              }
              return Bodies.inline(op.body(), mapping, b);
            });
    rewriter.replace(op, List.copyOf(smaller.results()));
    return PatternResult.applied();
  }
}
