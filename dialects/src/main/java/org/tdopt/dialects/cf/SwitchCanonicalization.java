package org.tdopt.dialects.cf;

import static org.tdopt.dialects.cf.BranchCanonicalization.onlyPredecessor;
import static org.tdopt.dialects.cf.BranchCanonicalization.skip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.trait.ConstantLike;

/** Rewrites of switches to their canonical form. */
final class SwitchCanonicalization {
  static final List<RewritePattern<?>> PATTERNS =
      List.of(
          new BranchWithoutCases(),
          new DropCasesThatMatchDefault(),
          new TakeKnownCase(),
          new SkipBlocksThatOnlyBranch(),
          new TakeCaseOfSwitchBefore(),
          new DropCasesOfSwitchBefore());

  private SwitchCanonicalization() {}

  private static void branchTo(SwitchOp op, BranchTarget target, Rewriter rewriter) {
    BranchOp.create(rewriter, op.location(), target.block(), target.operands());
    rewriter.erase(op);
  }

  /** {@code switch x, [default: a] = br a}. */
  private record BranchWithoutCases() implements RewritePattern<SwitchOp> {
    @Override
    public Class<SwitchOp> root() {
      return SwitchOp.class;
    }

    @Override
    public PatternResult rewrite(SwitchOp op, Rewriter rewriter) {
      if (op.successors().size() > 1) {
        return PatternResult.declined("there are cases");
      }
      branchTo(op, op.otherwise(), rewriter);
      return PatternResult.applied();
    }
  }

  /** {@code switch x, [default: a, 1: a] = switch x, [default: a]}. */
  private record DropCasesThatMatchDefault() implements RewritePattern<SwitchOp> {
    @Override
    public Class<SwitchOp> root() {
      return SwitchOp.class;
    }

    @Override
    public PatternResult rewrite(SwitchOp op, Rewriter rewriter) {
      var otherwise = op.otherwise();
      var kept = op.cases().stream().filter(c -> !c.target().equals(otherwise)).toList();
      if (kept.size() == op.successors().size() - 1) {
        return PatternResult.declined("no case leads where the default does");
      }
      SwitchOp.create(rewriter, op.location(), op.flag(), otherwise, kept);
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  /** {@code switch 1, [default: a, 1: b] = br b}, {@code switch 2, [default: a, 1: b] = br a}. */
  private record TakeKnownCase() implements RewritePattern<SwitchOp> {
    @Override
    public Class<SwitchOp> root() {
      return SwitchOp.class;
    }

    @Override
    public PatternResult rewrite(SwitchOp op, Rewriter rewriter) {
      var successor = op.successorFor(ConstantLike.valueOf(op.flag()).orElse(null));
      if (successor.isEmpty()) {
        return PatternResult.declined("the flag is not constant");
      }
      int i = successor.getAsInt();
      branchTo(op, i == 0 ? op.otherwise() : op.cases().get(i - 1).target(), rewriter);
      return PatternResult.applied();
    }
  }

  /** {@code switch x, [default: a]; a: br b = switch x, [default: b]}. */
  private record SkipBlocksThatOnlyBranch() implements RewritePattern<SwitchOp> {
    @Override
    public Class<SwitchOp> root() {
      return SwitchOp.class;
    }

    @Override
    public PatternResult rewrite(SwitchOp op, Rewriter rewriter) {
      var otherwise = skip(op.otherwise());
      boolean any = otherwise.isPresent();
      var cases = new ArrayList<SwitchOp.Case>();
      for (var c : op.cases()) {
        var further = skip(c.target());
        any |= further.isPresent();
        cases.add(new SwitchOp.Case(c.value(), further.orElse(c.target())));
      }
      if (!any) {
        return PatternResult.declined("no target just branches further");
      }
      SwitchOp.create(
          rewriter, op.location(), op.flag(), otherwise.orElse(op.otherwise()), cases);
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  /** The switch on the same flag from which alone control comes to {@code op}; null if none. */
  private static @Nullable SwitchOp switchBefore(SwitchOp op) {
    var block = op.block();
    var before = block == null ? null : onlyPredecessor(block).orElse(null);
    return before != null
            && before.terminator() instanceof SwitchOp first
            && first != op
            && first.flag() == op.flag()
        ? first
        : null;
  }

  /** Behind {@code switch x, [1: b]}, {@code b: switch x, [default: c, 1: d] = b: br d}. */
  private record TakeCaseOfSwitchBefore() implements RewritePattern<SwitchOp> {
    @Override
    public Class<SwitchOp> root() {
      return SwitchOp.class;
    }

    @Override
    public PatternResult rewrite(SwitchOp op, Rewriter rewriter) {
      var before = switchBefore(op);
      if (before == null || before.otherwise().block() == op.block()) {
        return PatternResult.declined("control does not come from a case of the same flag alone");
      }
      var value =
          before.cases().stream()
              .filter(c -> c.target().block() == op.block())
              .map(SwitchOp.Case::value)
              .findFirst()
              .orElseThrow();
      var target =
          op.cases().stream()
              .filter(c -> c.value().equals(value))
              .map(SwitchOp.Case::target)
              .findFirst();
      branchTo(op, target.orElse(op.otherwise()), rewriter);
      return PatternResult.applied();
    }
  }

  /**
   * Behind {@code switch x, [default: b, 1: a]}, {@code b: switch x, [default: c, 1: d, 2: e] = b:
   * switch x, [default: c, 2: e]}.
   */
  private record DropCasesOfSwitchBefore() implements RewritePattern<SwitchOp> {
    @Override
    public Class<SwitchOp> root() {
      return SwitchOp.class;
    }

    @Override
    public PatternResult rewrite(SwitchOp op, Rewriter rewriter) {
      var before = switchBefore(op);
      if (before == null || before.otherwise().block() != op.block()) {
        return PatternResult.declined("control does not come from the default of the same flag");
      }
      var excluded =
          before.cases().stream().map(SwitchOp.Case::value).collect(Collectors.toSet());
      var kept = op.cases().stream().filter(c -> !excluded.contains(c.value())).toList();
      if (kept.size() == op.cases().size()) {
        return PatternResult.declined("every case is possible");
      }
      SwitchOp.create(rewriter, op.location(), op.flag(), op.otherwise(), kept);
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }
}
