package org.tdopt.dialects.cf;

import static org.tdopt.dialects.cf.BranchCanonicalization.skip;

import java.util.ArrayList;
import java.util.List;
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
          new SkipBlocksThatOnlyBranch());

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
}
