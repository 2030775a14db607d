package org.tdopt.passes.inlining;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.CallSites;
import org.tdopt.ir.trait.CallLike;
import org.tdopt.ir.trait.CallableLike;

/** Which callables with a body call which, as it was before anything was inlined. */
final class CallGraph {
  private final Map<Operation, Set<Operation>> callees = new IdentityHashMap<>();
  private final List<Operation> callables = new ArrayList<>();

  CallGraph(Operation root, CallSites sites) {
    for (var callable : sites.callables()) {
      if (callable instanceof CallableLike c && !c.callableRegion().isEmpty()) {
        callables.add(callable);
        callees.put(callable, new LinkedHashSet<>());
      }
    }
    for (var callable : callables) {
      collect(callable, callable, sites);
    }
  }

  private void collect(Operation callable, Operation op, CallSites sites) {
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner : block) {
          if (inner instanceof CallLike) {
            sites
                .callee(inner)
                .filter(callees::containsKey)
                .ifPresent(callees.get(callable)::add);
          }
          if (!(inner instanceof CallableLike)) {
            collect(callable, inner, sites);
          }
        }
      }
    }
  }

  boolean calls(Operation caller, Operation callee) {
    return callees.get(caller).contains(callee);
  }

  boolean isNode(Operation callable) {
    return callees.containsKey(callable);
  }

  /**
   * The strongly connected components, callees before their callers, found as Tarjan does ("Depth-
   * First Search and Linear Graph Algorithms", 1972).
   */
  List<List<Operation>> componentsBottomUp() {
    return new Tarjan().components();
  }

  private final class Tarjan {
    private final Map<Operation, Integer> index = new IdentityHashMap<>();
    private final Map<Operation, Integer> low = new IdentityHashMap<>();
    private final Set<Operation> onStack = new LinkedHashSet<>();
    private final List<Operation> stack = new ArrayList<>();
    private final List<List<Operation>> components = new ArrayList<>();

    List<List<Operation>> components() {
      for (var callable : callables) {
        if (!index.containsKey(callable)) {
          visit(callable);
        }
      }
      return components;
    }

    private void visit(Operation node) {
      index.put(node, index.size());
      low.put(node, index.get(node));
      stack.add(node);
      onStack.add(node);
      for (var callee : callees.get(node)) {
        if (!index.containsKey(callee)) {
          visit(callee);
          low.merge(node, low.get(callee), Math::min);
        } else if (onStack.contains(callee)) {
          low.merge(node, index.get(callee), Math::min);
        }
      }
      if (low.get(node).equals(index.get(node))) {
        var component = new ArrayList<Operation>();
        Operation member;
        do {
          member = stack.removeLast();
          onStack.remove(member);
          component.add(member);
        } while (member != node);
        components.add(component);
      }
    }
  }
}
