package org.tdopt.passes.transforms;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.CallSites;
import org.tdopt.ir.analysis.RegionFlow;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.CallLike;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.RegionBranchLike;
import org.tdopt.ir.trait.ReturnLike;
import org.tdopt.ir.trait.Terminator;

/**
 * Which values matter: those that an effect depends on or that leave what is analyzed. A value that
 * is just passed to block arguments, results or arguments of callables matters if those do.
 */
final class Liveness {
  private final Operation root;
  private final CallSites callSites;
  private final Set<Value> live = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Value> pending = new ArrayDeque<>();
  private final Map<Operation, RegionFlow> flows = new IdentityHashMap<>();

  Liveness(Operation root, CallSites callSites) {
    this.root = root;
    this.callSites = callSites;
    root.results().forEach(this::mark);
    root.walk(
        op -> {
          if (op != root) {
            if (op instanceof RegionBranchLike branch && RegionFlow.canChange(op)) {
              flows.put(op, new RegionFlow(op, branch));
            }
          }
        });
    root.walk(
        op -> {
          if (op != root) {
            start(op);
          }
        });
    while (!pending.isEmpty()) {
      spread(pending.remove());
    }
  }

  boolean isLive(Value value) {
    return live.contains(value);
  }

  /** How values flow through {@code op}; null if nothing may be taken from it. */
  @Nullable RegionFlow flow(Operation op) {
    return flows.get(op);
  }

  /** Whether {@code op} has no effect and no live result. */
  boolean isDead(Operation op) {
    return !(op instanceof CallLike)
        && SideEffects.isDeadIfUnused(op)
        && op.results().stream().noneMatch(live::contains);
  }

  private void mark(Value value) {
    if (live.add(value)) {
      pending.add(value);
    }
  }

  private void start(Operation op) {
    var parent = op.parentOp();
    if (op instanceof CallLike) {
      var callee = callSites.callee(op).orElse(null);
      if (callee == null || !callSites.areAllKnown(callee) || isDeclaration(callee)) {
        op.operands().forEach(this::mark);
      }
    } else if (op instanceof BranchLike branch) {
      for (var operand : op.opOperands()) {
        if (!isPassed(branch, op, operand.index())) {
          mark(operand.value());
        }
      }
    } else if (op instanceof ReturnLike && parent instanceof CallableLike) {
      if (parent == root || !callSites.areAllKnown(parent)) {
        op.operands().forEach(this::mark);
      }
    } else if (op instanceof Terminator) {
      if (parent == null || !flows.containsKey(parent)) {
        op.operands().forEach(this::mark);
      }
    } else if (!SideEffects.isDeadIfUnused(op)) {
      markUsed(op);
    }
  }

  private static boolean isDeclaration(Operation callee) {
    return callee instanceof CallableLike callable && callable.callableRegion().isEmpty();
  }

  private static boolean isPassed(BranchLike branch, Operation op, int operand) {
    for (int s = 0; s < op.successors().size(); s++) {
      var passed = branch.successorOperands(s);
      if (operand >= passed.start() && operand < passed.start() + passed.size()) {
        return true;
      }
    }
    return false;
  }

  /** The operands that decide what {@code op} does; what it passes on may still be dead. */
  private void markUsed(Operation op) {
    var flow = flows.get(op);
    if (flow == null) {
      op.operands().forEach(this::mark);
    } else {
      flow.deciding().forEach(this::mark);
    }
  }

  private void spread(Value value) {
    switch (value) {
      case OpResult result -> spreadFrom(result);
      case BlockArgument argument -> spreadFrom(argument);
    }
  }

  private void spreadFrom(OpResult result) {
    var op = result.owner();
    var flow = flows.get(op);
    var callee = callSites.callee(op).orElse(null);
    if (flow != null) {
      flow.deciding().forEach(this::mark);
      flow.passedTo(result).forEach(this::mark);
    } else if (callee instanceof CallableLike callable && !isDeclaration(callee)) {
      for (var block : callable.callableRegion().blocks()) {
        var last = block.terminator();
        if (last instanceof ReturnLike) {
          mark(last.operand(result.index()));
        }
      }
    } else if (!(op instanceof CallLike)) {
      op.operands().forEach(this::mark);
    }
  }

  private void spreadFrom(BlockArgument argument) {
    var block = argument.owner();
    var region = block.region();
    var parent = block.parentOp();
    if (region == null || parent == null) {
      return;
    }
    if (region.entry() != block) {
      for (var other : region.blocks()) {
        var last = other.terminator();
        for (int s = 0; s < last.successors().size(); s++) {
          if (last.successors().get(s) == block && last instanceof BranchLike branch) {
            mark(last.operand(branch.successorOperands(s).start() + argument.index()));
          }
        }
      }
    } else if (parent instanceof CallableLike) {
      for (var call : callSites.calls(parent)) {
        mark(call.operand(argument.index()));
      }
    } else if (flows.containsKey(parent)) {
      var flow = flows.get(parent);
      flow.deciding().forEach(this::mark);
      flow.passedTo(argument).forEach(this::mark);
    } else {
      List<Value> operands = parent.operands();
      operands.forEach(this::mark);
    }
  }
}
