package org.tdopt.ir.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.ir.mini.Mini.add;
import static org.tdopt.ir.mini.Mini.body;
import static org.tdopt.ir.mini.Mini.constant;
import static org.tdopt.ir.mini.Mini.names;
import static org.tdopt.ir.mini.Mini.neg;
import static org.tdopt.ir.mini.Mini.use;

import org.junit.jupiter.api.Test;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.mini.Mini;
import org.tdopt.ir.mini.Mini.NegOp;
import org.tdopt.ir.mini.Mini.UseOp;

class GreedyDriverTest {
  private final Mini.FuncOp func = Mini.func(Mini.module(), "f");
  private final OpBuilder b = body(func);

  /** {@code neg(neg(x)) -> x}. */
  private static final class CancelNegations implements RewritePattern<NegOp> {
    @Override
    public Class<NegOp> root() {
      return NegOp.class;
    }

    @Override
    public PatternResult rewrite(NegOp op, Rewriter rewriter) {
      if (!(op.operand(0).definingOp().orElse(null) instanceof NegOp inner)) {
        return PatternResult.declined("the operand is not a %s", "mini.neg");
      }
      rewriter.replace(op, inner.operand(0));
      return PatternResult.applied();
    }
  }

  /** A pattern that applies to its own result for ever. */
  private static final class ReplaceByItself implements RewritePattern<NegOp> {
    @Override
    public Class<NegOp> root() {
      return NegOp.class;
    }

    @Override
    public PatternResult rewrite(NegOp op, Rewriter rewriter) {
      rewriter.replace(op, neg(rewriter, op.operand(0)));
      return PatternResult.applied();
    }
  }

  private static final class DeclineAfterChange implements RewritePattern<NegOp> {
    @Override
    public Class<NegOp> root() {
      return NegOp.class;
    }

    @Override
    public PatternResult rewrite(NegOp op, Rewriter rewriter) {
      neg(rewriter, op.operand(0));
      return PatternResult.declined("too late");
    }
  }

  private static final class ChangeBehindTheRewriter implements RewritePattern<UseOp> {
    @Override
    public Class<UseOp> root() {
      return UseOp.class;
    }

    @Override
    public PatternResult rewrite(UseOp op, Rewriter rewriter) {
      op.setAttribute("seen", UnitAttr.UNIT);
      return PatternResult.applied();
    }
  }

  /** Says in which order patterns are tried. */
  private record Decline(String why, int benefit) implements RewritePattern<NegOp> {
    @Override
    public Class<NegOp> root() {
      return NegOp.class;
    }

    @Override
    public PatternResult rewrite(NegOp op, Rewriter rewriter) {
      return PatternResult.declined(why);
    }
  }

  private static GreedyDriver driver(RewritePattern<?>... patterns) {
    return new GreedyDriver(PatternSet.of(patterns), Mini.REGISTRY).debugChecks(true);
  }

  @Test
  void foldsConstantsAndErasesWhatBecomesDead() {
    use(b, add(b, add(b, constant(b, 1), constant(b, 2)), constant(b, 4)));
    assertThat(driver().run(func)).isTrue();
    assertThat(names(func)).containsExactly("constant 7", "use");
  }

  @Test
  void foldsToAnExistingValueWithTheConstantOnEitherSide() {
    var x = use(b);
    use(b, add(b, constant(b, 0), x));
    assertThat(driver().run(func)).isTrue();
    assertThat(names(func)).containsExactly("use", "use");
    assertThat(func.region(0).entry().terminator().operand(0)).isSameAs(x);
  }

  @Test
  void leavesWhatDoesNotFold() {
    var x = use(b);
    use(b, add(b, x, x));
    assertThat(driver().run(func)).isFalse();
    assertThat(names(func)).containsExactly("use", "add", "use");
  }

  @Test
  void neverErasesAnUnusedOperationThatMayHaveEffects() {
    use(b);
    neg(b, constant(b, 1));
    driver().run(func);
    assertThat(names(func)).containsExactly("use");
  }

  @Test
  void appliesPatternsUntilNoneApplies() {
    var x = use(b);
    use(b, neg(b, neg(b, neg(b, neg(b, neg(b, x))))));
    assertThat(driver(new CancelNegations()).run(func)).isTrue();
    assertThat(names(func)).containsExactly("use", "neg", "use");
  }

  private String trace(RewritePattern<?>... patterns) {
    var out = new StringBuilder();
    driver(patterns).listen(new RewriteTrace("'test'", out::append)).run(func);
    return out.toString();
  }

  @Test
  void tracesWhyAPatternDeclined() {
    use(b, neg(b, use(b)));
    assertThat(trace(new CancelNegations()))
        .isEqualTo(
            """
            rewrites of 'test':
              'mini.neg' at unknown
                CancelNegations: declined, the operand is not a mini.neg
            """);
  }

  @Test
  void tracesAppliedFoldedAndDead() {
    var x = use(b);
    use(b, neg(b, neg(b, x)), add(b, x, constant(b, 0)));
    assertThat(trace(new CancelNegations()))
        .startsWith("rewrites of 'test':\n  'mini.neg' at unknown\n")
        .contains(
            "    CancelNegations: applied\n      erased 'mini.neg'\n",
            "  'mini.add' at unknown\n    folded\n      erased 'mini.add'\n",
            "  'mini.neg' at unknown\n    erased, it has no uses\n",
            "  'mini.constant' at unknown\n    erased, it has no uses\n")
        .containsOnlyOnce("rewrites of");
  }

  @Test
  void nothingIsTracedIfNothingIsTried() {
    use(b);
    assertThat(trace(new CancelNegations())).isEmpty();
  }

  @Test
  void triesThePatternOfLargerBenefitFirst() {
    use(b, neg(b, use(b)));
    var trace = trace(new Decline("a", 1), new Decline("b", 5), new Decline("c", 1));
    assertThat(trace.lines().skip(2).map(l -> l.replaceAll(".*, ", "")))
        .containsExactly("b", "a", "c");
  }

  @Test
  void saysWhichRewritesDoNotEnd() {
    use(b, neg(b, use(b)));
    assertThatThrownBy(() -> driver(new ReplaceByItself()).limit(20).run(func))
        .isInstanceOf(RewriteLimitException.class)
        .hasMessage(
            "rewriting inside 'mini.func' does not come to an end; the last 21 rewrites: "
                + "ReplaceByItself on 'mini.neg' (21 times)");
  }

  @Test
  void refusesAPatternThatDeclinesAfterAChange() {
    use(b, neg(b, use(b)));
    assertThatThrownBy(() -> driver(new DeclineAfterChange()).run(func))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("DeclineAfterChange declined 'mini.neg' after it had changed the IR");
  }

  @Test
  void refusesInDebugModeAChangeThatTheRewriterDidNotSee() {
    use(b);
    assertThatThrownBy(() -> driver(new ChangeBehindTheRewriter()).run(func))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "ChangeBehindTheRewriter says it applied to 'mini.use', but the rewriter saw no"
                + " change");
  }
}
