package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.analysis.StructuralEquivalence;

/** Makes one block of blocks that do the same and are entered without arguments. */
final class BlockMerging {
  private final Rewriter rewriter;

  BlockMerging(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Whether any blocks of {@code region} were merged. */
  boolean merge(Region region) {
    boolean merged = false;
    for (int i = 1; i < region.blocks().size(); i++) {
      var kept = region.blocks().get(i);
      for (var other : List.copyOf(region.blocks().subList(i + 1, region.blocks().size()))) {
        if (areEqual(kept, other)) {
          redirect(region, other, kept);
          rewriter.eraseBlocks(List.of(other));
          merged = true;
        }
      }
    }
    return merged;
  }

  /** Nobody outside of them uses what the two blocks define. */
  private static boolean areEqual(Block a, Block b) {
    return a.arguments().isEmpty()
        && b.arguments().isEmpty()
        && !escapes(a)
        && !escapes(b)
        && StructuralEquivalence.areEqual(a, b);
  }

  private static boolean escapes(Block block) {
    return block.operations().stream()
        .flatMap(op -> op.results().stream())
        .flatMap(r -> r.users().stream())
        .anyMatch(user -> !isIn(user, block));
  }

  private static boolean isIn(Operation op, Block block) {
    for (@Nullable Operation at = op; at != null; at = at.parentOp()) {
      if (at.block() == block) {
        return true;
      }
    }
    return false;
  }

  private static void redirect(Region region, Block from, Block to) {
    for (var block : new ArrayList<>(region.blocks())) {
      var last = block.lastOp().orElse(null);
      for (int s = 0; last != null && s < last.successors().size(); s++) {
        if (last.successors().get(s) == from) {
          last.setSuccessor(s, to);
        }
      }
    }
  }
}
