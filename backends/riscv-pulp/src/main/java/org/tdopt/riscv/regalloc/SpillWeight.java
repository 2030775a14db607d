package org.tdopt.riscv.regalloc;

import java.util.Set;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.rv.CopyOp;

/** What spilling a live range costs: its accesses, each loop counting tenfold, per slot it frees. */
final class SpillWeight {
  private static final int DEEPEST = 8;

  private SpillWeight() {}

  static double of(LiveRange range, Liveness liveness, Set<Value> unspillable) {
    double cost = 0;
    for (var value : range.values()) {
      if (unspillable.contains(value)) {
        return Double.MAX_VALUE;
      }
      if (value instanceof OpResult r && !(r.owner() instanceof CopyOp)) {
        cost += frequency(r.owner(), liveness);
      }
      for (var user : value.users()) {
        cost += user instanceof CopyOp ? 0.5 * frequency(user, liveness) : frequency(user, liveness);
      }
    }
    boolean canRepeat =
        range.values().size() == 1
            && range.values().getFirst().definingOp()
                .filter(Rematerialization::isPossible)
                .isPresent();
    return (canRepeat ? cost / 2 : cost) / (range.size() + 8);
  }

  private static double frequency(Operation op, Liveness liveness) {
    return Math.pow(10, Math.min(DEEPEST, liveness.depth(op)));
  }
}
