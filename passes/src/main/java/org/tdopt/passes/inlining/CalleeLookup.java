package org.tdopt.passes.inlining;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.trait.CallLike;
import org.tdopt.ir.trait.SymbolTable;

/** Finds callees while calls come and go; no symbol does meanwhile. */
final class CalleeLookup {
  private final Operation root;
  private final Map<Operation, Map<String, Optional<Operation>>> found = new IdentityHashMap<>();

  CalleeLookup(Operation root) {
    this.root = root;
  }

  /** What {@code op} calls, if that is inside the root. */
  Optional<Operation> callee(Operation op, CallLike call) {
    if (!call.callee().nested().isEmpty()) {
      return Optional.empty();
    }
    for (@Nullable Operation at = op; at != null; at = at.parentOp()) {
      if (at instanceof SymbolTable) {
        var table = at;
        return found
            .computeIfAbsent(table, _ -> new HashMap<>())
            .computeIfAbsent(
                call.callee().root(), name -> SymbolTables.lookupIn(table, name))
            .filter(root::isAncestorOf);
      }
    }
    return Optional.empty();
  }
}
