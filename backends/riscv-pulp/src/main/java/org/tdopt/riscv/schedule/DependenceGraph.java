package org.tdopt.riscv.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.MemoryOp;

/**
 * What must come before what in a straight run of operations. Nodes are positions in the run; an edge
 * goes from an earlier to a later one and says after how many cycles the later one can start.
 */
final class DependenceGraph {
  /** An edge to node {@code to}. */
  record Edge(int to, int latency) {}

  private final List<Operation> ops;
  private final List<List<Edge>> successors = new ArrayList<>();
  private final int[] predecessors;

  private DependenceGraph(List<Operation> ops) {
    this.ops = ops;
    predecessors = new int[ops.size()];
    ops.forEach(_ -> successors.add(new ArrayList<>()));
  }

  static DependenceGraph of(List<Operation> ops, Latencies latencies) {
    var graph = new DependenceGraph(ops);
    graph.addValues(latencies);
    graph.addMemory();
    graph.addCarried();
    return graph;
  }

  List<Edge> successors(int node) {
    return successors.get(node);
  }

  int predecessorCount(int node) {
    return predecessors[node];
  }

  /** Cycles from the start of each node to the end of the run on its longest path. */
  int[] heights(Latencies latencies) {
    var heights = new int[ops.size()];
    for (int i = ops.size() - 1; i >= 0; i--) {
      heights[i] = latencies.of(ops.get(i));
      for (var edge : successors.get(i)) {
        heights[i] = Math.max(heights[i], edge.latency() + heights[edge.to()]);
      }
    }
    return heights;
  }

  private void add(int from, int to, int latency) {
    successors.get(from).add(new Edge(to, latency));
    predecessors[to]++;
  }

  private void addValues(Latencies latencies) {
    var definitions = new HashMap<Value, Integer>();
    for (int i = 0; i < ops.size(); i++) {
      for (var operand : ops.get(i).operands()) {
        var from = definitions.get(operand);
        if (from != null) {
          add(from, i, latencies.of(ops.get(from)));
        }
      }
      for (var result : ops.get(i).results()) {
        definitions.put(result, i);
      }
    }
  }

  private void addMemory() {
    var earlier = new ArrayList<Integer>();
    for (int i = 0; i < ops.size(); i++) {
      if (ops.get(i) instanceof MemoryOp later) {
        for (int e : earlier) {
          if (ordered((MemoryOp) ops.get(e), later)) {
            add(e, i, 1);
          }
        }
        earlier.add(i);
      }
    }
  }

  private static boolean ordered(MemoryOp a, MemoryOp b) {
    if (a.isVolatile() || b.isVolatile()) {
      return true;
    }
    boolean bothLoad = a.isLoad() && b.isLoad();
    return !bothLoad && a.mayAlias(b);
  }

  /**
   * What reads a value that a loop carries goes before what makes its next value, so that both can
   * share a register.
   */
  private void addCarried() {
    if (ops.isEmpty() || !(ops.getFirst().parentOp() instanceof LoopOp loop)) {
      return;
    }
    Map<Operation, Integer> nodes = new HashMap<>();
    for (int i = 0; i < ops.size(); i++) {
      nodes.put(ops.get(i), i);
    }
    for (int c = 0; c < loop.carriedCount(); c++) {
      var maker = loop.yielded(c).value().definingOp().map(nodes::get);
      if (maker.isEmpty()) {
        continue;
      }
      for (var user : loop.argument(c).users()) {
        var node = nodes.get(user);
        if (node != null && node < maker.get()) {
          add(node, maker.get(), 0);
        }
      }
    }
  }
}
