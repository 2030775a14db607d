package org.tdopt.ir.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.CallLike;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.RegionBranchLike;
import org.tdopt.ir.trait.ReturnLike;
import org.tdopt.ir.trait.Terminator;

/**
 * Computes a state per value along the control flow that may happen, given the states: branches and
 * regions that a known condition excludes do not count, and private callables get the arguments of
 * their calls. A value that never comes to be has no state. After Wegman and Zadeck, "Constant
 * Propagation with Conditional Branches", 1991.
 *
 * @param <S> the state, an immutable value of a lattice of finite height
 */
public abstract class SparseForwardAnalysis<S> {
  private final Operation root;
  private final Map<Value, S> states = new IdentityHashMap<>();
  private final Set<Block> executable = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Operation> queued = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Operation> pending = new ArrayDeque<>();
  private final CallSites callSites;

  /** An analysis of what is inside {@code root}. */
  protected SparseForwardAnalysis(Operation root) {
    this.root = root;
    callSites = new CallSites(root);
  }

  /** The state of a value about which nothing is known. */
  protected abstract S unknown();

  /** What holds where either of two states may be. */
  protected abstract S join(S a, S b);

  /** The one value that the state stands for, if it does. */
  protected abstract Optional<Attribute> constant(S state);

  /**
   * The states of the results, one each.
   *
   * @param operands the states of the operands
   */
  protected abstract List<S> transfer(Operation op, List<S> operands);

  /** Runs the analysis to its end. */
  public final void run() {
    root.regions().forEach(this::enterUnknown);
    for (var op : callSites.callables()) {
      if (!callSites.areAllKnown(op) && op instanceof CallableLike callable) {
        enterUnknown(callable.callableRegion());
      }
    }
    while (!pending.isEmpty()) {
      var op = pending.remove();
      queued.remove(op);
      visit(op);
    }
  }

  /** The state of {@code value}; empty if it never comes to be. */
  public final Optional<S> state(Value value) {
    return Optional.ofNullable(states.get(value));
  }

  /** Whether control may come to {@code block}. */
  public final boolean isExecutable(Block block) {
    return executable.contains(block);
  }

  private void enterUnknown(Region region) {
    if (!region.isEmpty()) {
      region.entry().arguments().forEach(a -> update(a, unknown()));
      enter(region.entry());
    }
  }

  private void enter(Block block) {
    if (executable.add(block)) {
      for (var op : block) {
        queue(op);
      }
    }
  }

  private void queue(@Nullable Operation op) {
    if (op != null && op.block() != null && executable.contains(op.block()) && queued.add(op)) {
      pending.add(op);
    }
  }

  private void update(Value value, S state) {
    var old = states.get(value);
    var joined = old == null ? state : join(old, state);
    if (!joined.equals(old)) {
      states.put(value, joined);
      value.users().forEach(this::queue);
    }
  }

  private void visit(Operation op) {
    var parent = op.parentOp();
    if (op instanceof ReturnLike && parent instanceof CallableLike && parent != root) {
      visitReturn(op, parent);
    } else if (op instanceof CallLike) {
      visitCall(op);
    } else if (op.opOperands().stream().allMatch(o -> states.containsKey(o.value()))) {
      visitWithStates(op, parent);
    }
  }

  /** All operands of {@code op} have states. */
  private void visitWithStates(Operation op, @Nullable Operation parent) {
    if (op instanceof BranchLike branch) {
      visitBranch(op, branch);
    } else if (op instanceof Terminator && parent instanceof RegionBranchLike around) {
      pass(op, around.forwardedOperands(op), around.successors(op, constants(op)));
    } else if (op instanceof RegionBranchLike branch) {
      pass(op, branch.entryOperands(), branch.entrySuccessors(constants(op)));
    } else {
      op.successors().forEach(this::enterWithUnknown);
      if (!(op instanceof CallableLike)) {
        op.regions().forEach(this::enterUnknown);
      }
      transferOver(op);
    }
  }

  private void enterWithUnknown(Block block) {
    block.arguments().forEach(a -> update(a, unknown()));
    enter(block);
  }

  private void transferOver(Operation op) {
    if (op.resultCount() > 0) {
      var operands = op.operands().stream().map(states::get).toList();
      var results = transfer(op, operands);
      for (int i = 0; i < op.resultCount(); i++) {
        update(op.result(i), results.get(i));
      }
    }
  }

  private void visitBranch(Operation op, BranchLike branch) {
    var known = branch.knownSuccessor(constants(op));
    for (int s = 0; s < op.successors().size(); s++) {
      var target = op.successors().get(s);
      if (known.isEmpty() || known.get() == target) {
        passTo(op, branch.successorOperands(s), target.arguments());
        enter(target);
      }
    }
  }

  private void pass(
      Operation op, BranchLike.Operands passed, List<RegionBranchLike.Successor> successors) {
    for (var successor : successors) {
      passTo(op, passed, successor.inputs());
      var region = successor.region();
      if (region != null && !region.isEmpty()) {
        var inputs = successor.inputs();
        for (var argument : region.entry().arguments()) {
          if (!inputs.contains(argument)) {
            update(argument, unknown());
          }
        }
        enter(region.entry());
      }
    }
  }

  private void passTo(Operation op, BranchLike.Operands passed, List<? extends Value> inputs) {
    for (int i = 0; i < Math.min(passed.size(), inputs.size()); i++) {
      var state = states.get(op.operand(passed.start() + i));
      if (state != null) {
        update(inputs.get(i), state);
      }
    }
  }

  private void visitCall(Operation call) {
    var callee = callSites.callee(call).orElse(null);
    var body = callee instanceof CallableLike callable ? callable.callableRegion() : null;
    if (callee == null || body == null || body.isEmpty()) {
      call.results().forEach(r -> update(r, unknown()));
      return;
    }
    if (callSites.areAllKnown(callee)) {
      passTo(call, new BranchLike.Operands(0, call.operandCount()), body.entry().arguments());
      enter(body.entry());
    }
    for (var block : body.blocks()) {
      block.lastOp().filter(ReturnLike.class::isInstance).ifPresent(this::queue);
    }
  }

  private void visitReturn(Operation op, Operation callee) {
    for (var call : callSites.calls(callee)) {
      if (call.block() != null && executable.contains(call.block())) {
        passTo(op, new BranchLike.Operands(0, op.operandCount()), call.results());
      }
    }
  }

  private List<@Nullable Attribute> constants(Operation op) {
    var list = new ArrayList<@Nullable Attribute>();
    for (var operand : op.operands()) {
      var state = states.get(operand);
      list.add(state == null ? null : constant(state).orElse(null));
    }
    return list;
  }
}
