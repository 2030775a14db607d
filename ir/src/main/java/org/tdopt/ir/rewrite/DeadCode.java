package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.Terminator;

/**
 * Erases operations and block arguments that only dead ones use, also where they use each other in
 * a cycle. Alive is what has an effect, what a live operation uses, and what a branch passes to a
 * live block argument.
 */
final class DeadCode {
  private final Operation root;
  private final Rewriter rewriter;
  private final Set<Operation> live = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<BlockArgument> liveArguments =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Operation> pendingOps = new ArrayList<>();
  private final List<BlockArgument> pendingArguments = new ArrayList<>();

  DeadCode(Operation root, Rewriter rewriter) {
    this.root = root;
    this.rewriter = rewriter;
  }

  /** Whether anything was erased. */
  boolean erase() {
    for (var region : RegionSimplifier.regionsIn(root)) {
      for (var block : region.blocks()) {
        for (var op : block) {
          if (op instanceof Terminator || !SideEffects.isDeadIfUnused(op)) {
            mark(op);
          }
        }
      }
    }
    while (!pendingOps.isEmpty() || !pendingArguments.isEmpty()) {
      if (!pendingOps.isEmpty()) {
        markUsed(pendingOps.removeLast());
      } else {
        markPassed(pendingArguments.removeLast());
      }
    }
    boolean erased = false;
    for (var region : root.regions()) {
      erased |= erase(region);
    }
    return erased;
  }

  private void mark(Operation op) {
    if (live.add(op)) {
      pendingOps.add(op);
    }
  }

  private void mark(Value value) {
    if (value instanceof BlockArgument argument) {
      if (liveArguments.add(argument)) {
        pendingArguments.add(argument);
      }
    } else {
      value.definingOp().ifPresent(this::mark);
    }
  }

  private void markUsed(Operation op) {
    for (var operand : op.opOperands()) {
      if (!(op instanceof BranchLike branch) || argumentFor(branch, op, operand) == null) {
        mark(operand.value());
      }
    }
    if (!(op instanceof BranchLike)) {
      op.successors().forEach(s -> s.arguments().forEach(this::mark));
    }
    var parent = op.parentOp();
    if (parent != null && parent != root) {
      mark(parent);
    }
  }

  private static @Nullable BlockArgument argumentFor(
      BranchLike branch, Operation op, OpOperand operand) {
    for (int s = 0; s < op.successors().size(); s++) {
      var passed = branch.successorOperands(s);
      int i = operand.index() - passed.start();
      if (i >= 0 && i < passed.size()) {
        return op.successors().get(s).argument(i);
      }
    }
    return null;
  }

  /** What a branch passes to a live argument is alive. */
  private void markPassed(BlockArgument argument) {
    var block = argument.owner();
    var region = block.region();
    if (region == null || region.entry() == block) {
      return;
    }
    for (var other : region.blocks()) {
      var last = other.lastOp().orElse(null);
      if (last instanceof BranchLike branch) {
        for (int s = 0; s < last.successors().size(); s++) {
          if (last.successors().get(s) == block) {
            mark(last.operand(branch.successorOperands(s).start() + argument.index()));
          }
        }
      }
    }
  }

  private boolean erase(Region region) {
    var dead = new ArrayList<Operation>();
    boolean erased = false;
    for (var block : region.blocks()) {
      for (var op : block) {
        if (!live.contains(op)) {
          dead.add(op);
        } else {
          for (var inner : op.regions()) {
            erased |= erase(inner);
          }
        }
      }
    }
    stopPassingToDeadArguments(region);
    rewriter.eraseTogether(dead.reversed());
    return eraseDeadArguments(region) || erased || !dead.isEmpty();
  }

  private void stopPassingToDeadArguments(Region region) {
    if (region.blocks().size() > 1) {
      for (var block : region.blocks()) {
        if (block.lastOp().orElse(null) instanceof BranchLike branch) {
          eraseDeadOperands(branch, block.terminator());
        }
      }
    }
  }

  private boolean eraseDeadArguments(Region region) {
    boolean erased = false;
    for (var block : region.blocks()) {
      for (int i = block == region.entry() ? -1 : block.arguments().size() - 1; i >= 0; i--) {
        if (isDead(block.argument(i))) {
          block.eraseArgument(i);
          erased = true;
        }
      }
    }
    return erased;
  }

  private void eraseDeadOperands(BranchLike branch, Operation terminator) {
    for (int s = 0; s < terminator.successors().size(); s++) {
      var block = terminator.successors().get(s);
      for (int i = block.arguments().size() - 1; i >= 0; i--) {
        if (isDead(block.argument(i))) {
          branch.eraseSuccessorOperand(s, i);
        }
      }
    }
  }

  private boolean isDead(BlockArgument argument) {
    return !liveArguments.contains(argument);
  }
}
