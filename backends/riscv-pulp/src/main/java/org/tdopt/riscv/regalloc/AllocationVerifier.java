package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.RegisterFile;

/**
 * Checks an allocation without the allocator's notions: it walks the code, tracks which value each
 * register holds, and finds every operand whose register holds another one.
 */
public final class AllocationVerifier {
  private final RegisterBanks banks;
  private final List<String> faults = new ArrayList<>();

  /** What registers hold; a register that is not in the map holds nothing known. */
  private static final class State {
    private final Map<Integer, Value> held = new HashMap<>();

    State copy() {
      var copy = new State();
      copy.held.putAll(held);
      return copy;
    }
  }

  private AllocationVerifier(RegisterFile file) {
    banks = new RegisterBanks(file);
  }

  /** What is wrong with the allocation of {@code function}; the empty list if nothing is. */
  public static List<String> faults(FuncOp function, RegisterFile file) {
    var verifier = new AllocationVerifier(file);
    var state = new State();
    function.entry().arguments().forEach(a -> verifier.write(state, a));
    verifier.block(function.entry(), state);
    return verifier.faults;
  }

  private int register(Value value) {
    var type = value.type(RegisterType.class);
    return 32 * banks.bank(type.kind()) + type.number();
  }

  private void write(State state, Value value) {
    if (!value.type(RegisterType.class).isAssigned()) {
      faults.add("'%s' has a result without a register".formatted(maker(value)));
      return;
    }
    state.held.put(register(value), value);
  }

  private void read(State state, Operation user, Value value) {
    if (value.definingOp().orElse(null) instanceof RegisterOp) {
      return;
    }
    if (state.held.get(register(value)) != value) {
      faults.add(
          "'%s' reads %s for a value of '%s', which it does not hold"
              .formatted(
                  user.name(), value.type(RegisterType.class).registerName(), maker(value)));
    }
  }

  private static String maker(Value value) {
    return value.definingOp().map(Operation::name).orElse("block argument");
  }

  private void block(Block block, State state) {
    for (var op : block) {
      op.operands().forEach(v -> read(state, op, v));
      switch (op) {
        case LoopOp loop -> loop(loop, state);
        case IfOp branch -> branch(branch, state);
        case RegisterOp _ -> {}
        case CopyOp copy -> write(state, copy.result(0));
        default -> op.results().forEach(r -> write(state, r));
      }
    }
  }

  private void loop(LoopOp loop, State state) {
    clobbered(loop.body().entry()).forEach(state.held::remove);
    for (int i = 0; i < loop.carriedCount(); i++) {
      same(loop, loop.init(i).value(), loop.argument(i));
      write(state, loop.argument(i));
    }
    block(loop.body().entry(), state);
    for (int i = 0; i < loop.carriedCount(); i++) {
      same(loop, loop.yielded(i).value(), loop.argument(i));
      same(loop, loop.result(i), loop.argument(i));
      write(state, loop.result(i));
    }
  }

  private void branch(IfOp branch, State state) {
    var other = state.copy();
    block(branch.thenBlock(), state);
    block(branch.elseBlock(), other);
    state.held.entrySet().removeIf(e -> other.held.get(e.getKey()) != e.getValue());
    for (int i = 0; i < branch.resultCount(); i++) {
      for (var yielded : branch.yielded(i)) {
        same(branch, yielded.value(), branch.result(i));
      }
      write(state, branch.result(i));
    }
  }

  private void same(Operation op, Value a, Value b) {
    if (register(a) != register(b)) {
      faults.add(
          "'%s' passes %s on in %s"
              .formatted(
                  op.name(),
                  a.type(RegisterType.class).registerName(),
                  b.type(RegisterType.class).registerName()));
    }
  }

  /** Registers that the operations of {@code block} write. */
  private Set<Integer> clobbered(Block block) {
    var registers = new HashSet<Integer>();
    for (var op : block) {
      for (var region : op.regions()) {
        for (var inner : region.blocks()) {
          inner.arguments().forEach(a -> registers.add(register(a)));
          registers.addAll(clobbered(inner));
        }
      }
      if (!(op instanceof RegisterOp)) {
        op.results().forEach(r -> registers.add(register(r)));
      }
    }
    return registers;
  }
}
