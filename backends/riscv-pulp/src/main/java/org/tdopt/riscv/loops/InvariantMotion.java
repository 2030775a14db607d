package org.tdopt.riscv.loops;

import java.util.ArrayList;
import org.tdopt.ir.trait.Pure;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.LoopOp;

/**
 * Moves what does not change out of innermost loops. Selection does so already; unrolling a loop makes
 * the loop around it innermost.
 */
public final class InvariantMotion {
  private InvariantMotion() {}

  public static void run(FuncOp function) {
    for (var loop : function.collect(LoopOp.class)) {
      if (loop.collect(LoopOp.class).size() == 1) {
        hoist(loop);
      }
    }
  }

  private static void hoist(LoopOp loop) {
    var body = loop.body().entry();
    for (var op : new ArrayList<>(body.operations())) {
      boolean invariant =
          op instanceof Pure
              && op.regions().isEmpty()
              && op.operands().stream().allMatch(v -> v.parentBlock() != body);
      if (invariant) {
        op.moveBefore(loop);
      }
    }
  }
}
