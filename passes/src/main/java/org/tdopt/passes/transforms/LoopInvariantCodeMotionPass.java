package org.tdopt.passes.transforms;

import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.trait.LoopLike;
import org.tdopt.ir.trait.Terminator;

/**
 * Moves operations that compute the same in every iteration before their loop, inner loops first.
 * Only what is pure moves: the loop may run no iteration at all.
 */
@PassInfo(
    name = "loop-invariant-code-motion",
    summary = "move pure operations that do not depend on the iteration out of loops")
public record LoopInvariantCodeMotionPass() implements Pass<Operation> {
  private static final Statistic MOVED = Statistic.of("moved", "operations moved out of a loop");

  @Override
  public void run(Operation root, PassContext context) {
    root.walk(
        op -> {
          if (op != root && op instanceof LoopLike loop) {
            loop.loopRegions().forEach(body -> moveOut(op, body, context));
          }
        });
  }

  private static void moveOut(Operation loop, Region body, PassContext context) {
    for (var block : body.blocks()) {
      for (var inner : block) {
        if (canMove(inner, body)) {
          inner.moveBefore(loop);
          context.count(MOVED);
        }
      }
    }
  }

  private static boolean canMove(Operation op, Region body) {
    return !(op instanceof Terminator)
        && SideEffects.canSpeculate(op)
        && op.collect(Operation.class).stream()
            .flatMap(inner -> inner.operands().stream())
            .allMatch(
                value -> {
                  var home = value.parentBlock();
                  var region = home == null ? null : home.region();
                  var definer = home == null ? null : home.parentOp();
                  return region == null
                      || !body.isAncestorOf(region)
                      || definer != null && op.isAncestorOf(definer);
                });
  }
}
