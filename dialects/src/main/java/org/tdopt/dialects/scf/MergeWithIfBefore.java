package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.XOrIOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * {@code if c { a } else { b }; if c { d } else { e } = if c { a; d } else { b; e }}, also if one
 * condition is the other negated.
 */
record MergeWithIfBefore() implements RewritePattern<IfOp> {
  @Override
  public Class<IfOp> root() {
    return IfOp.class;
  }

  @Override
  public PatternResult rewrite(IfOp op, Rewriter rewriter) {
    if (!(op.previous() instanceof IfOp before)) {
      return PatternResult.declined("it does not follow a conditional");
    }
    Optional<Block> onTrue;
    Optional<Block> onFalse;
    if (op.condition() == before.condition()) {
      onTrue = Optional.of(op.thenBlock());
      onFalse = op.elseBlock();
    } else if (isNegation(op.condition(), before.condition())
        || isNegation(before.condition(), op.condition())) {
      onTrue = op.elseBlock();
      onFalse = Optional.of(op.thenBlock());
    } else {
      return PatternResult.declined("the conditional before has another condition");
    }
    replaceResultsIn(onTrue, before, before.thenYield(), rewriter);
    before.elseYield().ifPresent(yield -> replaceResultsIn(onFalse, before, yield, rewriter));
    merge(op, before, onTrue, onFalse, rewriter);
    return PatternResult.applied();
  }

  private static boolean isNegation(Value value, Value of) {
    return value.definingOp().orElse(null) instanceof XOrIOp not
        && not.lhs() == of
        && Constants.is(not.rhs(), 1);
  }

  /** In a branch taken together with one of {@code before}, its results are what that one yields. */
  private static void replaceResultsIn(
      Optional<Block> branch, IfOp before, YieldOp yield, Rewriter rewriter) {
    var region = branch.map(Block::region).orElse(null);
    if (region == null) {
      return;
    }
    for (var result : before.results()) {
      for (var use : List.copyOf(result.uses())) {
        var user = use.owner();
        var home = user.block() == null ? null : user.block().region();
        if (home != null && region.isAncestorOf(home)) {
          rewriter.modify(user, () -> use.set(yield.operand(result.index())));
        }
      }
    }
  }

  private static void merge(
      IfOp op, IfOp before, Optional<Block> onTrue, Optional<Block> onFalse, Rewriter rewriter) {
    boolean hasElse = before.elseBlock().isPresent() || onFalse.isPresent();
    var yes = yielded(before.thenBlock(), onTrue.orElse(null));
    var no = yielded(before.elseBlock().orElse(null), onFalse.orElse(null));
    IfOp merged;
    if (hasElse) {
      var types = new ArrayList<>(before.resultTypes());
      types.addAll(op.resultTypes());
      merged =
          IfOp.create(
              rewriter, op.location(), types, before.condition(), _ -> yes, _ -> no);
      var end = merged.elseYield().orElseThrow();
      before.elseBlock().ifPresent(block -> move(block, end, rewriter));
      onFalse.ifPresent(block -> move(block, end, rewriter));
    } else {
      merged = IfOp.create(rewriter, op.location(), before.condition(), _ -> {});
    }
    move(before.thenBlock(), merged.thenYield(), rewriter);
    onTrue.ifPresent(block -> move(block, merged.thenYield(), rewriter));
    int first = before.resultCount();
    rewriter.replace(before, List.copyOf(merged.results().subList(0, first)));
    rewriter.replace(op, List.copyOf(merged.results().subList(first, merged.resultCount())));
  }

  private static List<Value> yielded(@Nullable Block first, @Nullable Block second) {
    var values = new ArrayList<Value>();
    if (first != null) {
      values.addAll(first.terminator().operands());
    }
    if (second != null) {
      values.addAll(second.terminator().operands());
    }
    return values;
  }

  /** Moves all but the end of {@code block} before {@code anchor}. */
  private static void move(Block block, YieldOp anchor, Rewriter rewriter) {
    rewriter.erase(block.terminator());
    rewriter.inlineBefore(block, anchor, List.of());
  }
}
