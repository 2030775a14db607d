package org.tdopt.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.trait.GraphRegion;

/**
 * Which blocks and values dominate which. Immediate dominators are found by the iterative algorithm
 * of Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001). Valid until blocks or
 * branches change.
 */
public final class Dominance {
  private final Map<Region, Map<Block, Block>> immediate = new IdentityHashMap<>(0);
  private final Map<Block, Integer> postorder = new IdentityHashMap<>(0);

  /** Whether {@code a} dominates {@code b}, which are in one region; unreachable blocks are. */
  public boolean dominates(Block a, Block b) {
    var region = b.region();
    if (a == b || region == null || region.blocks().size() == 1) {
      return true;
    }
    var parents = immediate.computeIfAbsent(region, this::compute);
    if (!parents.containsKey(b)) {
      return true;
    }
    for (Block x = b; ; ) {
      var up = parents.get(x);
      if (up == a) {
        return true;
      }
      if (up == null || up == x) {
        return false;
      }
      x = up;
    }
  }

  /** Whether control may come to {@code block} from the entry of its region. */
  public boolean isReachable(Block block) {
    var region = block.region();
    return region == null
        || region.blocks().size() == 1
        || immediate.computeIfAbsent(region, this::compute).containsKey(block);
  }

  /** The blocks that control may come to, each before those that it dominates. */
  public List<Block> reversePostorder(Region region) {
    var order = new ArrayList<Block>();
    visit(region.entry(), order);
    return order.reversed();
  }

  /** Whether {@code value} may be used as an operand of {@code user}. */
  public boolean dominates(Value value, Operation user) {
    var home = value.parentBlock();
    if (home == null) {
      return false;
    }
    Operation at = user;
    while (at.block() != home) {
      if (at.block() == null) {
        return false;
      }
      if (at.block().region() == home.region()) {
        return isGraph(home) || dominates(home, at.block());
      }
      var up = at.parentOp();
      if (up == null) {
        return false;
      }
      at = up;
    }
    return switch (value) {
      case BlockArgument _ -> true;
      case OpResult r -> isGraph(home) || r.owner() != at && r.owner().isBefore(at);
    };
  }

  private static boolean isGraph(Block block) {
    var parent = block.parentOp();
    return parent instanceof GraphRegion || parent != null && !parent.spec().isRegistered();
  }

  private Map<Block, Block> compute(Region region) {
    var entry = region.entry();
    var order = new ArrayList<Block>();
    visit(entry, order);
    var predecessors = new HashMap<Block, List<Block>>();
    for (var b : order) {
      for (var s : b.successors()) {
        predecessors.computeIfAbsent(s, _ -> new ArrayList<>()).add(b);
      }
    }
    Map<Block, Block> parents = new IdentityHashMap<>();
    parents.put(entry, entry);
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = order.size() - 2; i >= 0; i--) {
        var b = order.get(i);
        @Nullable Block best = null;
        for (var p : predecessors.getOrDefault(b, List.of())) {
          if (parents.containsKey(p)) {
            best = best == null ? p : intersect(parents, best, p);
          }
        }
        if (best != null && parents.get(b) != best) {
          parents.put(b, best);
          changed = true;
        }
      }
    }
    return parents;
  }

  private Block intersect(Map<Block, Block> parents, Block a, Block b) {
    while (a != b) {
      while (number(a) < number(b)) {
        a = up(parents, a);
      }
      while (number(b) < number(a)) {
        b = up(parents, b);
      }
    }
    return a;
  }

  private int number(Block b) {
    return postorder.getOrDefault(b, -1);
  }

  private static Block up(Map<Block, Block> parents, Block b) {
    var parent = parents.get(b);
    if (parent == null) {
      throw new IllegalStateException("no dominator of a reachable block");
    }
    return parent;
  }

  /** Postorder without recursion, so that a long chain of blocks does not exhaust the stack. */
  private void visit(Block entry, List<Block> order) {
    record Frame(Block block, Iterator<Block> successors) {}
    var seen = new IdentityHashMap<Block, Boolean>();
    var stack = new ArrayDeque<Frame>();
    seen.put(entry, true);
    stack.push(new Frame(entry, entry.successors().iterator()));
    while (!stack.isEmpty()) {
      var top = stack.peek();
      if (top.successors.hasNext()) {
        var s = top.successors.next();
        if (seen.put(s, true) == null) {
          stack.push(new Frame(s, s.successors().iterator()));
        }
      } else {
        stack.pop();
        postorder.put(top.block, order.size());
        order.add(top.block);
      }
    }
  }

  /**
   * Whether the operands of {@code op} and of everything inside it are dominated by their
   * definitions; faults are reported.
   */
  boolean isValid(Operation op, DiagnosticSink sink) {
    boolean ok = op.regions().isEmpty() || isValidInside(op, sink);
    for (int i = 0; i < op.operandCount(); i++) {
      if (!isDefinedBefore(op.operand(i), op) && !dominates(op.operand(i), op)) {
        ok = false;
        report(op, i, sink);
      }
    }
    return ok;
  }

  private boolean isValidInside(Operation op, DiagnosticSink sink) {
    boolean ok = true;
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner = block.first(); inner != null; inner = inner.next()) {
          ok &= isValid(inner, sink);
        }
      }
    }
    return ok;
  }

  /** Whether the value is defined in the same block and before {@code user}, as most are. */
  private static boolean isDefinedBefore(Value value, Operation user) {
    var block = user.block();
    if (block == null || value.parentBlock() != block) {
      return false;
    }
    return !(value instanceof OpResult r)
        || r.owner().positionInBlock() < user.positionInBlock();
  }

  private static void report(Operation op, int operand, DiagnosticSink sink) {
    sink.report(
        Diagnostic.error(
                op.location(),
                "operand #" + operand + " of '" + op.name() + "' does not dominate this use")
            .note(op.operand(operand).location(), "operand defined here"));
  }
}
