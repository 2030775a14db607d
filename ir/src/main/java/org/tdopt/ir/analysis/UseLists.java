package org.tdopt.ir.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;

/** A check of the compiler itself: operands and use lists agree. */
public final class UseLists {
  private UseLists() {}

  /**
   * Checks every value that {@code root} or something inside it defines or uses.
   *
   * @throws IllegalStateException if an operand is not in its value's use list, or a use belongs to
   *     an operation that is in no block
   */
  public static void check(Operation root) {
    Set<OpOperand> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    root.walk(
        op -> {
          values(op.results(), root, listed, seen);
          values(op.operands(), root, listed, seen);
          for (var region : op.regions()) {
            for (var block : region.blocks()) {
              values(block.arguments(), root, listed, seen);
            }
          }
        });
    root.walk(
        op -> {
          for (var operand : op.opOperands()) {
            if (!listed.contains(operand)) {
              throw new IllegalStateException(
                  "operand #%d of '%s' is not in the use list of its value"
                      .formatted(operand.index(), op.name()));
            }
          }
        });
  }

  private static void values(
      List<? extends Value> values, Operation root, Set<OpOperand> listed, Set<Value> seen) {
    for (var value : values) {
      if (seen.add(value)) {
        for (var use : value.uses()) {
          listed.add(use);
          if (use.owner() != root && use.owner().block() == null) {
            throw new IllegalStateException(
                "a value is used by '%s', which is in no block".formatted(use.owner().name()));
          }
        }
      }
    }
  }
}
