package org.tdopt.riscv.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Location;
import org.tdopt.riscv.rv.DoWhileOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.FuncOp;

/**
 * Names for the kernels of a function, so that profiles show more than one function: a kernel is a
 * loop on the function's outermost level with the code in front of it, and is named after where the
 * loop comes from, such as a node of the model. Neighbours of one name count as one kernel.
 */
final class KernelLabels {
  private final Map<Operation, String> labels = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  KernelLabels(FuncOp function) {
    Operation start = null;
    var last = "";
    for (var op : function.entry()) {
      // The code in front of the first loop is the function's own.
      boolean isLoop = op instanceof ForOp || op instanceof DoWhileOp;
      if (start == null && isLoop) {
        start = op;
      }
      if (!isLoop) {
        start = start == null && !last.isEmpty() ? op : start;
        continue;
      }
      var name = name(op.location()).orElse("");
      if (!name.isEmpty() && !name.equals(last)) {
        labels.put(start, unique(function.symbolName() + "." + name));
        last = name;
      }
      start = null;
    }
  }

  /** The label of the kernel that starts with an operation. */
  Optional<String> before(Operation op) {
    return Optional.ofNullable(labels.get(op));
  }

  private String unique(String label) {
    var name = label;
    for (int i = 2; !used.add(name); i++) {
      name = label + "." + i;
    }
    return name;
  }

  /** Of what several operations became, the longest name says the most. */
  private static Optional<String> name(Location location) {
    return switch (location) {
      case Location.Named named -> Optional.of(named.name().replaceAll("[^A-Za-z0-9_.]", "_"));
      case Location.Fused fused ->
          fused.parts().stream()
              .flatMap(part -> name(part).stream())
              .max(Comparator.comparingInt(String::length));
      case Location.CallSite call -> name(call.callee());
      case Location.FileLineCol position -> Optional.of("line" + position.line());
      case Location.Unknown _ -> Optional.empty();
    };
  }
}
