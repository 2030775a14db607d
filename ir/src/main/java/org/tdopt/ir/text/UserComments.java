package org.tdopt.ir.text;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;

/** Comments that say which operations use a value, as {@code mlir-opt --mlir-print-value-users}. */
final class UserComments {
  /** What an operation is called: its results, or a number of its own. */
  private final Map<Operation, String> ids = new IdentityHashMap<>();

  UserComments(Operation top, ValueNames names) {
    collect(top, names);
  }

  private void collect(Operation op, ValueNames names) {
    var id = new StringBuilder();
    if (op.resultCount() == 0) {
      names.appendNumber(id, op);
    }
    for (var result : op.results()) {
      id.append(id.isEmpty() ? "" : ", ");
      names.appendValue(id, result);
    }
    ids.put(op, id.toString());
    var inner = names.inside(op);
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        block.forEach(o -> collect(o, inner));
      }
    }
  }

  /** The comment behind an operation; empty if there is nothing to say. */
  String of(Operation op) {
    if (op.resultCount() == 0) {
      return op.operandCount() == 0 ? "" : " // id: " + ids.get(op);
    }
    if (!op.hasUses()) {
      return " // unused";
    }
    Set<Operation> users = new LinkedHashSet<>();
    op.results().forEach(r -> users.addAll(users(r)));
    boolean several = op.resultCount() > 1;
    int results = users.stream().mapToInt(Operation::resultCount).sum();
    boolean one = !several && results <= 1 && users.size() == 1;
    return (one ? " // user: " : " // users: ")
        + op.results().stream()
            .map(r -> several ? "(" + list(r) + ")" : list(r))
            .collect(Collectors.joining(", "));
  }

  /** The comment about an argument, without its name. */
  String of(BlockArgument argument) {
    return argument.hasUses() ? " is used by " + list(argument) : " is unused";
  }

  private String list(Value value) {
    return value.hasUses()
        ? users(value).stream().map(ids::get).collect(Collectors.joining(", "))
        : "unused";
  }

  /** The latest use first, as MLIR keeps them. */
  private static List<Operation> users(Value value) {
    return value.uses().reversed().stream().map(OpOperand::owner).distinct().toList();
  }
}
