package org.tdopt.dialects.cf;

import static org.tdopt.dialects.cf.BranchCanonicalization.onlyPredecessor;
import static org.tdopt.dialects.cf.BranchCanonicalization.predecessors;
import static org.tdopt.dialects.cf.BranchCanonicalization.skip;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** Rewrites of conditional branches to their canonical form. */
final class CondBranchCanonicalization {
  static final List<RewritePattern<?>> PATTERNS =
      List.of(
          new TakeKnownBranch(),
          new SkipBlocksThatOnlyBranch(),
          new SelectOperandsOfOneSuccessor(),
          new FollowEarlierDecision(),
          new ReplaceConditionInSuccessors());

  private CondBranchCanonicalization() {}

  private static void branchTo(CondBranchOp op, boolean taken, Rewriter rewriter) {
    BranchOp.create(
        rewriter,
        op.location(),
        taken ? op.trueDest() : op.falseDest(),
        taken ? op.trueOperands() : op.falseOperands());
    rewriter.erase(op);
  }

  /** {@code cond_br true, a, b = br a}, {@code cond_br false, a, b = br b}. */
  private record TakeKnownBranch() implements RewritePattern<CondBranchOp> {
    @Override
    public Class<CondBranchOp> root() {
      return CondBranchOp.class;
    }

    @Override
    public PatternResult rewrite(CondBranchOp op, Rewriter rewriter) {
      var condition = Constants.integer(op.condition());
      if (condition.isEmpty()) {
        return PatternResult.declined("the condition is not constant");
      }
      branchTo(op, condition.getAsLong() != 0, rewriter);
      return PatternResult.applied();
    }
  }

  /** {@code cond_br c, a, b; a: br d = cond_br c, d, b} if there is nothing else in {@code a}. */
  private record SkipBlocksThatOnlyBranch() implements RewritePattern<CondBranchOp> {
    @Override
    public Class<CondBranchOp> root() {
      return CondBranchOp.class;
    }

    @Override
    public PatternResult rewrite(CondBranchOp op, Rewriter rewriter) {
      var yes = new BranchTarget(op.trueDest(), op.trueOperands());
      var no = new BranchTarget(op.falseDest(), op.falseOperands());
      var furtherYes = skip(yes);
      var furtherNo = skip(no);
      if (furtherYes.isEmpty() && furtherNo.isEmpty()) {
        return PatternResult.declined("no target just branches further");
      }
      yes = furtherYes.orElse(yes);
      no = furtherNo.orElse(no);
      var skipping =
          CondBranchOp.create(
              rewriter,
              op.location(),
              op.condition(),
              yes.block(),
              yes.operands(),
              no.block(),
              no.operands());
      op.getOptional(CondBranchOp.WEIGHTS).ifPresent(w -> skipping.set(CondBranchOp.WEIGHTS, w));
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  /** {@code cond_br c, a(x), a(y) = br a(select c, x, y)} if nobody else goes to {@code a}. */
  private record SelectOperandsOfOneSuccessor() implements RewritePattern<CondBranchOp> {
    @Override
    public Class<CondBranchOp> root() {
      return CondBranchOp.class;
    }

    @Override
    public PatternResult rewrite(CondBranchOp op, Rewriter rewriter) {
      if (op.trueDest() != op.falseDest()) {
        return PatternResult.declined("the targets differ");
      }
      var yes = op.trueOperands();
      var no = op.falseOperands();
      if (!yes.equals(no) && !predecessors(op.trueDest()).stream().allMatch(op.block()::equals)) {
        return PatternResult.declined("others go to the target with operands of their own");
      }
      var operands = new ArrayList<Value>();
      for (int i = 0; i < yes.size(); i++) {
        operands.add(
            yes.get(i) == no.get(i)
                ? yes.get(i)
                : SelectOp.create(
                        rewriter, op.location(), op.condition(), yes.get(i), no.get(i))
                    .result());
      }
      BranchOp.create(rewriter, op.location(), op.trueDest(), operands);
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  /** A branch that follows another one on the same condition goes the same way. */
  private record FollowEarlierDecision() implements RewritePattern<CondBranchOp> {
    @Override
    public Class<CondBranchOp> root() {
      return CondBranchOp.class;
    }

    @Override
    public PatternResult rewrite(CondBranchOp op, Rewriter rewriter) {
      var block = op.block();
      var before = block == null ? null : onlyPredecessor(block).orElse(null);
      if (before == null
          || !(before.terminator() instanceof CondBranchOp earlier)
          || earlier.condition() != op.condition()) {
        return PatternResult.declined("the one predecessor does not branch on the condition");
      }
      branchTo(op, earlier.trueDest() == block, rewriter);
      return PatternResult.applied();
    }
  }

  /** In a block that only one decision leads to, the outcome of that decision is known. */
  private record ReplaceConditionInSuccessors() implements RewritePattern<CondBranchOp> {
    @Override
    public Class<CondBranchOp> root() {
      return CondBranchOp.class;
    }

    @Override
    public PatternResult rewrite(CondBranchOp op, Rewriter rewriter) {
      var inTrue = usesIn(op, op.trueDest());
      var inFalse = usesIn(op, op.falseDest());
      if (inTrue.isEmpty() && inFalse.isEmpty()) {
        return PatternResult.declined("no block that only this leads to uses the condition");
      }
      replace(inTrue, op, true, rewriter);
      replace(inFalse, op, false, rewriter);
      return PatternResult.applied();
    }

    private static List<OpOperand> usesIn(CondBranchOp op, Block block) {
      return onlyPredecessor(block).isEmpty()
          ? List.of()
          : op.condition().uses().stream().filter(u -> u.owner().block() == block).toList();
    }

    private static void replace(
        List<OpOperand> uses, CondBranchOp op, boolean value, Rewriter rewriter) {
      if (!uses.isEmpty()) {
        var constant = ConstantOp.bool(rewriter, op.location(), value).result();
        for (var use : uses.reversed()) {
          rewriter.modify(use.owner(), () -> use.set(constant));
        }
      }
    }
  }
}
