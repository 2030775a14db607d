package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.DropUnusedFlow;
import org.tdopt.ir.rewrite.ForwardOnlyValue;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** Rewrites of counted loops to their canonical form. */
final class ForCanonicalization {
  private ForCanonicalization() {}

  static List<RewritePattern<?>> patterns() {
    return List.of(
        new RemoveLoopThatNeverRuns(),
        new InlineLoopThatRunsOnce(),
        new TakeYieldedFromOutside(),
        new ForwardOnlyValue<>(ForOp.class),
        new DropUnusedFlow<>(ForOp.class));
  }

  /** {@code for i in [a, a) {...} = inits}. */
  private record RemoveLoopThatNeverRuns() implements RewritePattern<ForOp> {
    @Override
    public Class<ForOp> root() {
      return ForOp.class;
    }

    @Override
    public PatternResult rewrite(ForOp loop, Rewriter rewriter) {
      if (loop.tripCount().orElse(-1) != 0) {
        return PatternResult.declined("the loop is not known to have no iteration");
      }
      rewriter.replace(loop, loop.inits());
      return PatternResult.applied();
    }
  }

  /** {@code for i in [a, a + 1) { body(i) } = body(a)}. */
  private record InlineLoopThatRunsOnce() implements RewritePattern<ForOp> {
    @Override
    public Class<ForOp> root() {
      return ForOp.class;
    }

    @Override
    public PatternResult rewrite(ForOp loop, Rewriter rewriter) {
      if (loop.tripCount().orElse(-1) != 1) {
        return PatternResult.declined("the loop is not known to have one iteration");
      }
      var arguments = new ArrayList<Value>();
      arguments.add(loop.lowerBound());
      arguments.addAll(loop.inits());
      rewriter.inlineBefore(loop.bodyBlock(), loop, arguments);
      var yield = (YieldOp) Objects.requireNonNull(loop.previous());
      var results = yield.operands();
      rewriter.erase(yield);
      rewriter.replace(loop, results);
      return PatternResult.applied();
    }
  }

  /** {@code for { yield a } = a} for a loop that runs and values from outside of it. */
  private record TakeYieldedFromOutside() implements RewritePattern<ForOp> {
    @Override
    public Class<ForOp> root() {
      return ForOp.class;
    }

    @Override
    public PatternResult rewrite(ForOp loop, Rewriter rewriter) {
      if (loop.tripCount().orElse(0) < 1
          || loop.bodyBlock().firstOp().orElse(null) != loop.yieldOp()
          || loop.yieldedValues().stream().anyMatch(v -> v.parentBlock() == loop.bodyBlock())) {
        return PatternResult.declined("the body does not just yield values from outside");
      }
      rewriter.replace(loop, loop.yieldedValues());
      return PatternResult.applied();
    }
  }
}
