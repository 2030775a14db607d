package org.tdopt.ir.rewrite;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.BranchLike;

/** Replaces block arguments that get the same value from every predecessor. */
final class RedundantArguments {
  private RedundantArguments() {}

  /** Whether any argument of {@code region} was dropped. */
  static boolean drop(Region region, Rewriter rewriter) {
    if (region.blocks().size() < 2) {
      return false;
    }
    boolean dropped = false;
    for (var block : region.blocks().subList(1, region.blocks().size())) {
      for (int i = block.arguments().size() - 1; i >= 0; i--) {
        var value = only(region, block, i);
        if (value != null) {
          rewriter.replaceAllUses(block.argument(i), value);
          erase(region, block, i);
          dropped = true;
        }
      }
    }
    return dropped;
  }

  /** The one value that all predecessors pass; null if there are several or it is not visible. */
  private static @Nullable Value only(Region region, Block block, int i) {
    @Nullable Value found = null;
    for (var predecessor : region.blocks()) {
      var last = predecessor.terminator();
      for (int s = 0; s < last.successors().size(); s++) {
        if (last.successors().get(s) != block) {
          continue;
        }
        if (!(last instanceof BranchLike branch)) {
          return null;
        }
        var passed = last.operand(branch.successorOperands(s).start() + i);
        if (passed == block.argument(i)) {
          continue;
        }
        if (found != null && found != passed) {
          return null;
        }
        found = passed;
      }
    }
    return found;
  }

  private static void erase(Region region, Block block, int i) {
    for (var predecessor : region.blocks()) {
      var last = predecessor.terminator();
      for (int s = 0; s < last.successors().size(); s++) {
        if (last.successors().get(s) == block) {
          ((BranchLike) last).eraseSuccessorOperand(s, i);
        }
      }
    }
    block.eraseArgument(i);
  }
}
