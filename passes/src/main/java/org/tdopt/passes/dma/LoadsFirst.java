package org.tdopt.passes.dma;

import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.trait.Effect;
import org.tdopt.passes.cluster.BufferAliases;

/**
 * Moves structured operations below copies that follow and that they have nothing to do with, so
 * that operations on the same elements are neighbours and may become one nest of loops.
 */
final class LoadsFirst {
  private LoadsFirst() {}

  /** Moves the operations of {@code block}; whether any moved. */
  static boolean in(Block block) {
    boolean moved = false;
    for (var op : block.operations().reversed()) {
      if (op instanceof LinalgOp linalg) {
        moved |= sink(linalg);
      }
    }
    return moved;
  }

  private static boolean sink(LinalgOp op) {
    Operation target = null;
    for (var next = op.next(); next != null && passes(op, next); next = next.next()) {
      target = next instanceof WaitOp ? next : target;
    }
    if (target != null) {
      op.moveAfter(target);
    }
    return target != null;
  }

  /** Whether {@code next} may run before {@code op}. */
  private static boolean passes(LinalgOp op, Operation next) {
    return switch (next) {
      case StartOp start -> !conflicts(op, start);
      case WaitOp wait ->
          wait.token().definingOp().orElse(null) instanceof StartOp start
              && start.block() == op.block()
              && op.isBefore(start);
      default ->
          SideEffects.of(next)
                  .filter(all -> all.stream().allMatch(e -> e.kind() == Effect.Kind.ALLOCATE))
                  .isPresent()
              && next.regions().isEmpty();
    };
  }

  private static boolean conflicts(LinalgOp op, StartOp start) {
    return op.effects().stream()
        .filter(e -> e.value() != null)
        .anyMatch(
            e ->
                BufferAliases.mayAlias(e.value(), start.target())
                    || e.kind() == Effect.Kind.WRITE
                        && BufferAliases.mayAlias(e.value(), start.source()));
  }
}
