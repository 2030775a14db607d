package org.tdopt.passes.inlining;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.SymbolUses;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.Symbol;

/** How often private callables are named, by each callable and outside of all. */
final class SymbolUseCounts {
  private final Map<Operation, Map<String, Integer>> byCallable = new IdentityHashMap<>();
  private final Map<String, Integer> total = new HashMap<>();

  SymbolUseCounts(Operation root, CallGraph graph) {
    count(root, outside(root), graph);
    byCallable.values().forEach(counts -> counts.forEach((n, c) -> total.merge(n, c, Integer::sum)));
  }

  private Map<String, Integer> outside(Operation root) {
    return byCallable.computeIfAbsent(root, _ -> new TreeMap<>());
  }

  private void count(Operation op, Map<String, Integer> counts, CallGraph graph) {
    SymbolUses.namesOn(op).forEach(n -> counts.merge(n, 1, Integer::sum));
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner : block) {
          count(
              inner,
              graph.isNode(inner)
                  ? byCallable.computeIfAbsent(inner, _ -> new TreeMap<>())
                  : counts,
              graph);
        }
      }
    }
  }

  /** Counts again what {@code callable} names. */
  void recount(Operation callable, CallGraph graph) {
    forget(callable);
    var counts = byCallable.computeIfAbsent(callable, _ -> new TreeMap<>());
    count(callable, counts, graph);
    counts.forEach((n, c) -> total.merge(n, c, Integer::sum));
  }

  /** Drops what {@code callable}, which goes, names. */
  void forget(Operation callable) {
    var old = byCallable.remove(callable);
    if (old != null) {
      old.forEach((n, c) -> total.merge(n, -c, Integer::sum));
    }
  }

  /** Whether nothing names {@code callable} and nothing outside can. */
  boolean isDead(Operation callable) {
    return isDiscardable(callable) && uses(callable) == 0;
  }

  boolean isOnlyUse(Operation callable) {
    return isDiscardable(callable) && uses(callable) == 1;
  }

  private static boolean isDiscardable(Operation callable) {
    return callable instanceof CallableLike
        && callable instanceof Symbol symbol
        && symbol.isPrivate();
  }

  private int uses(Operation callable) {
    return callable instanceof Symbol symbol
        ? total.getOrDefault(symbol.symbolName(), 0)
        : Integer.MAX_VALUE;
  }
}
