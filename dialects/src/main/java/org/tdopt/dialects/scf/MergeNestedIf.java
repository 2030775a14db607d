package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.AndIOp;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * {@code if c { if d { a } } = if c & d { a }}. What the inner one yields if {@code d} is false must
 * be what the outer one yields if {@code c} is; a value from outside becomes a choice by {@code c}.
 */
record MergeNestedIf() implements RewritePattern<IfOp> {
  @Override
  public Class<IfOp> root() {
    return IfOp.class;
  }

  @Override
  public PatternResult rewrite(IfOp op, Rewriter rewriter) {
    if (!(op.thenBlock().firstOp().orElse(null) instanceof IfOp inner)
        || inner.next() != op.thenYield()) {
      return PatternResult.declined("there is not just a conditional inside");
    }
    if (computesIfFalse(op) || computesIfFalse(inner)) {
      return PatternResult.declined("an else branch computes something");
    }
    var yes = new ArrayList<Value>();
    var chosen = new ArrayList<Integer>();
    for (int i = 0; i < op.resultCount(); i++) {
      var value = op.thenYield().operand(i);
      if (value instanceof OpResult r && r.owner() == inner) {
        if (ifFalse(inner, r.index()) != ifFalse(op, i)) {
          return PatternResult.declined("a result depends on which condition is false");
        }
        yes.add(inner.thenYield().operand(r.index()));
      } else {
        yes.add(value);
        chosen.add(i);
      }
    }
    merge(op, inner, yes, chosen, rewriter);
    return PatternResult.applied();
  }

  private static boolean computesIfFalse(IfOp op) {
    return op.elseBlock().map(MergeNestedIf::computes).orElse(false);
  }

  private static boolean computes(Block block) {
    return block.firstOp().orElse(null) != block.terminator();
  }

  private static @Nullable Value ifFalse(IfOp op, int result) {
    return op.elseYield().map(yield -> yield.operand(result)).orElse(null);
  }

  private static void merge(
      IfOp op, IfOp inner, List<Value> yes, List<Integer> chosen, Rewriter rewriter) {
    var loc = op.location();
    var both = AndIOp.create(rewriter, loc, op.condition(), inner.condition()).result();
    IfOp merged;
    if (op.elseYield().isPresent()) {
      var no = op.elseYield().get().operands();
      merged = IfOp.create(rewriter, loc, op.resultTypes(), both, _ -> yes, _ -> no);
    } else {
      merged = IfOp.create(rewriter, loc, both, _ -> {});
    }
    var results = new ArrayList<Value>(merged.results());
    for (int i : chosen) {
      var no = op.elseYield().orElseThrow().operand(i);
      results.set(
          i, SelectOp.create(rewriter, loc, op.condition(), yes.get(i), no).result());
    }
    rewriter.erase(inner.thenYield());
    rewriter.inlineBefore(inner.thenBlock(), merged.thenYield(), List.of());
    rewriter.replace(op, results);
  }
}
