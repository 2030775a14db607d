package org.tdopt.ir.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.trait.CallLike;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.SymbolTable;

/** Which calls inside an operation run which of the callables inside it. */
public final class CallSites {
  private final Map<Operation, Map<String, Operation>> symbols = new IdentityHashMap<>();
  private final Map<Operation, List<Operation>> callsOf = new LinkedHashMap<>();
  private final Map<Operation, Operation> calleeOf = new IdentityHashMap<>();
  private final Set<String> otherwiseNamed = new HashSet<>();

  public CallSites(Operation root) {
    root.walk(
        op -> {
          if (op instanceof SymbolTable) {
            symbols.put(op, symbolsIn(op));
          }
          if (op instanceof CallableLike && op != root) {
            callsOf.put(op, new ArrayList<>());
          }
        });
    root.walk(
        op -> {
          if (op instanceof CallLike call) {
            otherwiseNamed.addAll(SymbolUses.namesIn(op.attributes()));
            otherwiseNamed.addAll(call.callee().nested());
            var callee = resolve(op, call);
            if (callee != null) {
              calleeOf.put(op, callee);
              callsOf.get(callee).add(op);
            }
          } else {
            otherwiseNamed.addAll(SymbolUses.namesOn(op));
          }
        });
  }

  private static Map<String, Operation> symbolsIn(Operation table) {
    var byName = new HashMap<String, Operation>();
    for (var region : table.regions()) {
      for (var block : region.blocks()) {
        for (var op : block) {
          if (op instanceof Symbol symbol) {
            byName.put(symbol.symbolName(), op);
          }
        }
      }
    }
    return byName;
  }

  private @Nullable Operation resolve(Operation op, CallLike call) {
    for (@Nullable Operation at = op; at != null; at = at.parentOp()) {
      var table = symbols.get(at);
      if (table != null) {
        var found = call.callee().nested().isEmpty() ? table.get(call.callee().root()) : null;
        return found != null && callsOf.containsKey(found) ? found : null;
      }
    }
    return null;
  }

  /** The callable that {@code call} runs; empty if that is outside or not known. */
  public Optional<Operation> callee(Operation call) {
    return Optional.ofNullable(calleeOf.get(call));
  }

  /** The calls of {@code callable}, in program order. */
  public List<Operation> calls(Operation callable) {
    return callsOf.getOrDefault(callable, List.of());
  }

  /** The callables, in the order of a walk. */
  public List<Operation> callables() {
    return List.copyOf(callsOf.keySet());
  }

  /** Whether nothing but {@link #calls} may run {@code callable}. */
  public boolean areAllKnown(Operation callable) {
    return callable instanceof Symbol symbol
        && symbol.isPrivate()
        && !otherwiseNamed.contains(symbol.symbolName());
  }
}
