package org.tdopt.riscv.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.rv.RegisterType;

/** How many registers of each kind are occupied while a run of operations is being reordered. */
final class Pressure {
  private final Map<Value, Integer> usesLeft = new HashMap<>();
  private final Set<Value> outlives = new HashSet<>();
  private final int[] live = new int[RegisterType.Kind.values().length];
  private final int[] limits;

  /**
   * @param ops the run, in an order for which {@code liveness} holds
   * @param limits the most registers to occupy, by kind
   */
  Pressure(List<Operation> ops, Liveness liveness, LiveAt liveAt, int[] limits) {
    this.limits = limits;
    int first = 2 * liveness.begin(ops.getFirst());
    int last = 2 * liveness.end(ops.getLast()) + 1;
    System.arraycopy(liveAt.count(first), 0, live, 0, live.length);
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
    for (var kind : RegisterType.Kind.values()) {
      int change = change(op, kind);
      if (change > 0 && live[kind.ordinal()] + change > limits[kind.ordinal()]) {
        return true;
      }
    }
    return false;
  }

  /** Accounts for {@code op} having been placed. */
  void place(Operation op) {
    for (var kind : RegisterType.Kind.values()) {
      live[kind.ordinal()] += change(op, kind);
    }
    op.operands().forEach(v -> usesLeft.merge(v, -1, Integer::sum));
  }

  private int change(Operation op, RegisterType.Kind kind) {
    int change = 0;
    for (var result : op.results()) {
      if (isOf(result, kind)) {
        change++;
      }
    }
    var operands = op.operands();
    for (int i = 0; i < operands.size(); i++) {
      var value = operands.get(i);
      if (isOf(value, kind)
          && operands.indexOf(value) == i
          && !outlives.contains(value)
          && usesLeft.getOrDefault(value, 0) == java.util.Collections.frequency(operands, value)) {
        change--;
      }
    }
    return change;
  }

  private static boolean isOf(Value value, RegisterType.Kind kind) {
    return isAllocated(value) && value.type(RegisterType.class).kind() == kind;
  }

  private static boolean isAllocated(Value value) {
    return !value.type(RegisterType.class).isAssigned();
  }
}
