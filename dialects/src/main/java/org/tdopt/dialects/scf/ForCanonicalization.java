package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** Rewrites of counted loops to their canonical form. */
final class ForCanonicalization {
  private ForCanonicalization() {}

  static List<RewritePattern<?>> patterns() {
    return List.of(
        new RemoveLoopThatNeverRuns(), new InlineLoopThatRunsOnce(), new DropIterArgs());
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

  /**
   * Drops a carried value that is known: one that each iteration hands on unchanged or replaces by
   * its initial value is that value, one that equals an earlier one is that one, and one that
   * nobody reads is not needed.
   */
  private record DropIterArgs() implements RewritePattern<ForOp> {
    @Override
    public Class<ForOp> root() {
      return ForOp.class;
    }

    @Override
    public PatternResult rewrite(ForOp loop, Rewriter rewriter) {
      int count = loop.inits().size();
      var sameAs = new ArrayList<@Nullable Integer>();
      var dropped = new boolean[count];
      boolean any = false;
      for (int i = 0; i < count; i++) {
        var twin = twin(loop, i);
        sameAs.add(twin);
        dropped[i] = twin != null || isInvariant(loop, i) || isUnread(loop, i);
        any |= dropped[i];
      }
      if (!any) {
        return PatternResult.declined("every iteration argument is needed");
      }
      var inits = new ArrayList<Value>();
      var yields = new ArrayList<Value>();
      for (int i = 0; i < count; i++) {
        if (!dropped[i]) {
          inits.add(loop.inits().get(i));
          yields.add(loop.yieldedValues().get(i));
        }
      }
      var smaller =
          ForOp.createEmpty(
              rewriter,
              loop.location(),
              loop.lowerBound(),
              loop.upperBound(),
              loop.step(),
              inits);
      smaller.setAttributes(loop.attributes());
      smaller.setProperties(loop.properties());
      var arguments = new ArrayList<Value>();
      var results = new ArrayList<Value>();
      arguments.add(smaller.inductionVar());
      int kept = 0;
      for (int i = 0; i < count; i++) {
        var twin = sameAs.get(i);
        if (twin != null) {
          arguments.add(arguments.get(1 + twin));
          results.add(results.get(twin));
        } else if (dropped[i]) {
          arguments.add(loop.inits().get(i));
          results.add(loop.inits().get(i));
        } else {
          arguments.add(smaller.iterArgs().get(kept));
          results.add(smaller.result(kept++));
        }
      }
      rewriter.setInsertionPointToEnd(smaller.bodyBlock());
      var newYield = YieldOp.create(rewriter, loop.yieldOp().location(), yields);
      rewriter.erase(loop.yieldOp());
      rewriter.inlineBefore(loop.bodyBlock(), newYield, arguments);
      rewriter.replace(loop, results);
      return PatternResult.applied();
    }

    /** An earlier argument with the same first and the same next values. */
    private static @Nullable Integer twin(ForOp loop, int i) {
      for (int j = 0; j < i; j++) {
        if (loop.inits().get(i) == loop.inits().get(j)
            && loop.yieldedValues().get(i) == loop.yieldedValues().get(j)) {
          return j;
        }
      }
      return null;
    }

    private static boolean isInvariant(ForOp loop, int i) {
      var next = loop.yieldedValues().get(i);
      return next == loop.iterArgs().get(i) || next == loop.inits().get(i);
    }

    private static boolean isUnread(ForOp loop, int i) {
      return !loop.result(i).hasUses() && !loop.iterArgs().get(i).hasUses();
    }
  }
}
