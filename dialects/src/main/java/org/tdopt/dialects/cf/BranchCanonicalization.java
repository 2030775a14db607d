package org.tdopt.dialects.cf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Block;
import org.tdopt.ir.Dominance;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/** Rewrites of unconditional branches to their canonical form. */
final class BranchCanonicalization {
  static final List<RewritePattern<?>> BRANCH =
      List.of(new MergeIntoOnlyPredecessor(), new SkipBlockThatOnlyBranches());

  private BranchCanonicalization() {}

  /** The blocks that may go to {@code block}, once for each way. */
  static List<Block> predecessors(Block block) {
    var region = block.region();
    var all = new ArrayList<Block>();
    for (var other : region == null ? List.<Block>of() : region.blocks()) {
      for (var successor : other.successors()) {
        if (successor == block) {
          all.add(other);
        }
      }
    }
    return all;
  }

  /** The only way into {@code block}; empty if there are several or none. */
  static Optional<Block> onlyPredecessor(Block block) {
    var all = predecessors(block);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Where a branch to {@code target} ends up, if that block does nothing but branch further. */
  static Optional<BranchTarget> skip(BranchTarget target) {
    var block = target.block();
    if (!(block.lastOp().orElse(null) instanceof BranchOp branch)
        || block.firstOp().orElse(null) != branch
        || goesInCircles(block)
        || block.arguments().stream()
            .flatMap(a -> a.users().stream())
            .anyMatch(user -> user != branch)) {
      return Optional.empty();
    }
    var operands = new ArrayList<Value>();
    for (var operand : branch.operands()) {
      int i = block.arguments().indexOf(operand);
      operands.add(i < 0 ? operand : target.operands().get(i));
    }
    return Optional.of(new BranchTarget(branch.dest(), operands));
  }

  /** Whether unconditional branches lead from {@code block} to a block they have been in. */
  private static boolean goesInCircles(Block block) {
    var seen = new HashSet<Block>();
    var at = block;
    while (seen.add(at)) {
      if (!(at.terminator() instanceof BranchOp branch)) {
        return false;
      }
      at = branch.dest();
    }
    return true;
  }

  /** {@code a; br b; b: c = a; c} if nobody else goes to {@code b}. */
  private record MergeIntoOnlyPredecessor() implements RewritePattern<BranchOp> {
    @Override
    public Class<BranchOp> root() {
      return BranchOp.class;
    }

    @Override
    public PatternResult rewrite(BranchOp op, Rewriter rewriter) {
      var target = op.dest();
      var region = target.region();
      if (region == null
          || target == op.block()
          || target == region.entry()
          || onlyPredecessor(target).isEmpty()) {
        return PatternResult.declined("the target has other predecessors");
      }
      // In an unreachable cycle of blocks, operands would come to be their own operands.
      if (!new Dominance().isReachable(target)) {
        return PatternResult.declined("control does not come here");
      }
      rewriter.inlineBefore(target, op, op.operands());
      rewriter.erase(op);
      region.remove(target);
      return PatternResult.applied();
    }
  }

  /** {@code br b; b: br c = br c} if there is nothing else in {@code b}. */
  private record SkipBlockThatOnlyBranches() implements RewritePattern<BranchOp> {
    @Override
    public Class<BranchOp> root() {
      return BranchOp.class;
    }

    @Override
    public PatternResult rewrite(BranchOp op, Rewriter rewriter) {
      var further =
          op.dest() == op.block()
              ? Optional.<BranchTarget>empty()
              : skip(new BranchTarget(op.dest(), op.operands()));
      if (further.isEmpty()) {
        return PatternResult.declined("the target does not just branch further");
      }
      BranchOp.create(
          rewriter, op.location(), further.get().block(), further.get().operands());
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }
}
