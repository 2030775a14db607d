package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;

/** A stack of operations, each at most once. */
final class Worklist {
  private final List<@Nullable Operation> stack = new ArrayList<>();
  private final Map<Operation, Integer> positions = new IdentityHashMap<>();

  int size() {
    return positions.size();
  }

  void clear() {
    stack.clear();
    positions.clear();
  }

  void push(Operation op) {
    if (!positions.containsKey(op)) {
      positions.put(op, stack.size());
      stack.add(op);
    }
  }

  void remove(Operation op) {
    var at = positions.remove(op);
    if (at != null) {
      stack.set(at, null);
    }
  }

  /** The operation pushed last; null if there is none. */
  @Nullable Operation pop() {
    while (!stack.isEmpty()) {
      var op = stack.removeLast();
      if (op != null) {
        positions.remove(op);
        return op;
      }
    }
    return null;
  }
}
