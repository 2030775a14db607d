package org.tdopt.dialects.scf;

import java.util.List;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.ir.rewrite.DropUnusedFlow;
import org.tdopt.ir.rewrite.ForwardOnlyValue;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** Rewrites of while loops to their canonical form. */
final class WhileCanonicalization {
  static final List<RewritePattern<?>> PATTERNS =
      List.of(
          new InlineLoopThatEndsAtOnce(),
          new ForwardOnlyValue<>(WhileOp.class),
          new ReplaceConditionInBody(),
          new DropUnusedFlow<>(WhileOp.class));

  private WhileCanonicalization() {}

  /** {@code while { a; condition(false) x } = a; x}. */
  private record InlineLoopThatEndsAtOnce() implements RewritePattern<WhileOp> {
    @Override
    public Class<WhileOp> root() {
      return WhileOp.class;
    }

    @Override
    public PatternResult rewrite(WhileOp loop, Rewriter rewriter) {
      var condition = loop.conditionOp();
      if (!Constants.is(condition.condition(), 0)) {
        return PatternResult.declined("the condition is not known to be false");
      }
      rewriter.inlineBefore(loop.beforeBlock(), loop, loop.operands());
      var results = condition.arguments();
      rewriter.erase(condition);
      rewriter.replace(loop, results);
      return PatternResult.applied();
    }
  }

  /** In the body the condition that let it run is true. */
  private record ReplaceConditionInBody() implements RewritePattern<WhileOp> {
    @Override
    public Class<WhileOp> root() {
      return WhileOp.class;
    }

    @Override
    public PatternResult rewrite(WhileOp loop, Rewriter rewriter) {
      var condition = loop.conditionOp();
      for (int i = 0; i < condition.arguments().size(); i++) {
        var argument = loop.afterBlock().argument(i);
        if (condition.arguments().get(i) == condition.condition() && argument.hasUses()) {
          var set = ConstantOp.bool(rewriter, loop.location(), true).result();
          rewriter.replaceAllUses(argument, set);
          return PatternResult.applied();
        }
      }
      return PatternResult.declined("the body does not use the condition");
    }
  }
}
