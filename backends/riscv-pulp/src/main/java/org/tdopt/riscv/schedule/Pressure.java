package org.tdopt.riscv.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.regalloc.RegisterBanks;
import org.tdopt.riscv.rv.RegisterType;

/** How many registers of each kind are occupied while a run of operations is being reordered. */
final class Pressure {
  private final Map<Value, Integer> usesLeft = new HashMap<>();
  private final Set<Value> outlives = new HashSet<>();
  private final RegisterBanks banks;
  private final int[] live;
  private final int[] limits;

  /**
   * @param ops the run, in an order for which {@code liveness} holds
   * @param limits the most registers to occupy, by bank
   */
  Pressure(
      List<Operation> ops, Liveness liveness, LiveAt liveAt, RegisterBanks banks, int[] limits) {
    this.banks = banks;
    this.limits = limits;
    int first = 2 * liveness.begin(ops.getFirst());
    int last = 2 * liveness.end(ops.getLast()) + 1;
    live = liveAt.count(first).clone();
    for (var op : ops) {
      var involved = new ArrayList<Value>(op.operands());
      involved.addAll(op.results());
      for (var value : involved) {
        if (isAllocated(value) && liveness.interval(value).end() > last) {
          outlives.add(value);
        }
      }
      for (var operand : op.operands()) {
        usesLeft.merge(operand, 1, Integer::sum);
      }
    }
  }

  /** Whether {@code op} would occupy a register more than it frees, beyond the limit. */
  boolean exceeds(Operation op) {
    for (int bank = 0; bank < live.length; bank++) {
      int change = change(op, bank);
      if (change > 0 && live[bank] + change > limits[bank]) {
        return true;
      }
    }
    return false;
  }

  /** Accounts for {@code op} having been placed. */
  void place(Operation op) {
    for (int bank = 0; bank < live.length; bank++) {
      live[bank] += change(op, bank);
    }
    op.operands().forEach(v -> usesLeft.merge(v, -1, Integer::sum));
  }

  private int change(Operation op, int bank) {
    int change = 0;
    for (var result : op.results()) {
      if (isIn(result, bank)) {
        change++;
      }
    }
    var operands = op.operands();
    for (int i = 0; i < operands.size(); i++) {
      var value = operands.get(i);
      if (isIn(value, bank)
          && operands.indexOf(value) == i
          && !outlives.contains(value)
          && usesLeft.getOrDefault(value, 0) == Collections.frequency(operands, value)) {
        change--;
      }
    }
    return change;
  }

  private boolean isIn(Value value, int bank) {
    return isAllocated(value) && banks.bank(value.type(RegisterType.class).kind()) == bank;
  }

  private static boolean isAllocated(Value value) {
    return !value.type(RegisterType.class).isAssigned();
  }
}
