package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.StoreOp;
import org.tdopt.target.Opcode;

/**
 * Takes a live range out of registers: its values are stored where they are made and loaded where
 * they are used, or made again if that needs no other value. A loop no longer carries what lives on
 * the stack.
 */
final class Spilling {
  /** An offset from the stack pointer has 12 bits; the frame is a multiple of 16. */
  static final int LARGEST_FRAME = 2032;

  private static final int SLOT_BYTES = 4;
  private static final int FRAME_ALIGNMENT = 16;

  private final Set<Value> unspillable;

  /** What results became whose operation was replaced by one that carries less. */
  private final Map<Value, Value> renamed = new HashMap<>();

  private int slots;
  private int spilled;
  private int rematerialized;

  /**
   * @param unspillable receives the values made here, which live so shortly that spilling them would
   *     not help
   */
  Spilling(Set<Value> unspillable) {
    this.unspillable = unspillable;
  }

  RegisterAllocation.Result result() {
    int bytes = Math.ceilDiv(slots * SLOT_BYTES, FRAME_ALIGNMENT) * FRAME_ALIGNMENT;
    return new RegisterAllocation.Result(bytes, spilled, rematerialized);
  }

  /** Takes the ranges out of registers; those that do not overlap share a stack slot. */
  void spill(Collection<LiveRange> ranges) {
    var shared = new ArrayList<LiveRange>();
    int first = slots;
    for (var range : ranges) {
      if (rematerialized(range)) {
        continue;
      }
      int slot = 0;
      while (slot < shared.size() && shared.get(slot).overlaps(range)) {
        slot++;
      }
      if (slot == shared.size()) {
        shared.add(range.copy());
      } else {
        shared.get(slot).merge(range);
      }
      spilled++;
      new Slot((first + slot) * SLOT_BYTES, range).move();
    }
    slots = first + shared.size();
  }

  private boolean rematerialized(LiveRange range) {
    var only = range.values().getFirst();
    var maker = only.definingOp().filter(Rematerialization::isPossible);
    if (range.values().size() == 1 && maker.isPresent() && !unspillable.contains(only)) {
      rematerialize(only, maker.get());
      return true;
    }
    if (range.values().stream().anyMatch(unspillable::contains)) {
      throw new IllegalStateException(
          "too few %s registers for the operands of one instruction"
              .formatted(range.kind().name().toLowerCase(Locale.ROOT)));
    }
    return false;
  }

  /** The value that {@code value} is now. */
  private Value current(Value value) {
    var now = value;
    for (var next = renamed.get(now); next != null; next = renamed.get(now)) {
      now = next;
    }
    return now;
  }

  private void rematerialize(Value value, Operation maker) {
    rematerialized++;
    for (var user : value.users()) {
      var again = OpBuilder.before(user).copy(maker, new IrMapping()).result(0);
      unspillable.add(again);
      value.replaceUsesIf(again, use -> use.owner() == user);
    }
    maker.erase();
  }

  /** The move of one range to one stack slot. */
  private final class Slot {
    private final int offset;
    private final RegisterType.Kind kind;
    private final Set<Value> members;

    Slot(int offset, LiveRange range) {
      this.offset = offset;
      kind = range.kind();
      members = new LinkedHashSet<>();
      range.values().forEach(v -> members.add(current(v)));
    }

    void move() {
      for (var value : List.copyOf(members)) {
        if (value.definingOp().orElse(null) instanceof CopyOp copy
            && members.contains(copy.source())) {
          copy.result(0).replaceAllUsesWith(copy.source());
          copy.erase();
          members.remove(value);
        }
      }
      var owners = new LinkedHashSet<Operation>();
      for (var value : members) {
        var owner =
            switch (value) {
              case BlockArgument a -> a.owner().parentOp();
              case OpResult r -> r.owner();
            };
        if (owner instanceof LoopOp || owner instanceof IfOp) {
          owners.add(owner);
        }
      }
      members.forEach(this::store);
      members.forEach(this::load);
      detach();
      owners.forEach(this::drop);
    }

    /** Stores a value after the instruction that makes it. */
    private void store(Value value) {
      var after =
          switch (value) {
            case OpResult r when r.owner().regions().isEmpty() -> OpBuilder.after(r.owner());
            case BlockArgument a when a.owner().parentOp() instanceof FuncOp ->
                OpBuilder.atStart(a.owner());
            default -> null;
          };
      if (after != null) {
        var sp = RegisterOp.create(after, value.location(), RegisterOp.STACK_POINTER);
        var opcode = kind == RegisterType.Kind.FLOAT ? Opcode.FSW : Opcode.SW;
        StoreOp.create(after, value.location(), opcode, value, sp, offset);
        unspillable.add(value);
      }
    }

    /** Loads a value before each instruction that uses it. */
    private void load(Value value) {
      for (var user : value.users()) {
        boolean isStore =
            user instanceof StoreOp s && s.value() == value && isSlot(s) && s.previous() != null;
        if (isStore || isPassing(user)) {
          continue;
        }
        reload(value, user);
      }
      // Control flow that passes a member on needs no instruction; what else it reads does.
      for (var use : value.uses()) {
        if (isPassing(use.owner()) && !isTied(use)) {
          reload(value, use.owner());
        }
      }
    }

    private void reload(Value value, Operation user) {
      var before = OpBuilder.before(user);
      var sp = RegisterOp.create(before, user.location(), RegisterOp.STACK_POINTER);
      var opcode = kind == RegisterType.Kind.FLOAT ? Opcode.FLW : Opcode.LW;
      var loaded = LoadOp.create(before, user.location(), opcode, sp, offset).value();
      unspillable.add(loaded);
      value.replaceUsesIf(loaded, use -> use.owner() == user && !isTied(use));
    }

    private boolean isSlot(StoreOp store) {
      return store.base().type().equals(RegisterOp.STACK_POINTER) && store.immediate() == offset;
    }

    private boolean isPassing(Operation user) {
      return user instanceof LoopOp || user instanceof Terminator;
    }

    /** Whether the use hands the value on to another member. */
    private boolean isTied(OpOperand use) {
      var user = use.owner();
      if (user instanceof LoopOp loop) {
        int i = use.index() - (loop.operandCount() - loop.carriedCount());
        return i >= 0 && members.contains(loop.argument(i));
      }
      if (!(user instanceof Terminator)) {
        return false;
      }
      return switch (user.parentOp()) {
        case LoopOp loop -> {
          int i = use.index() - (user.operandCount() - loop.carriedCount());
          yield i >= 0 && members.contains(loop.argument(i));
        }
        case IfOp branch -> members.contains(branch.result(use.index()));
        case null, default -> false;
      };
    }

    /** Lets go of the members where one is handed on to another; those uses are dropped next. */
    private void detach() {
      for (var value : members) {
        for (var use : value.uses()) {
          if (isTied(use)) {
            var before = OpBuilder.before(use.owner());
            use.set(RegisterOp.create(before, value.location(), RegisterType.ZERO));
          }
        }
      }
    }

    /** Removes the values that {@code owner} carries or gives and that are members. */
    private void drop(Operation owner) {
      switch (owner) {
        case LoopOp loop -> {
          for (int i = loop.carriedCount() - 1; i >= 0; i--) {
            if (members.contains(loop.argument(i))) {
              loop = replaced(loop, i);
            }
          }
        }
        case IfOp branch -> {
          for (int i = branch.resultCount() - 1; i >= 0; i--) {
            if (members.contains(branch.result(i))) {
              branch = replaced(branch, i);
            }
          }
        }
        default -> throw new IllegalStateException("'" + owner.name() + "' carries no values");
      }
    }

    private LoopOp replaced(LoopOp loop, int dropped) {
      var fresh = loop.withoutCarried(dropped);
      replaceResults(loop, fresh, dropped);
      return fresh;
    }

    private IfOp replaced(IfOp branch, int dropped) {
      var fresh = branch.withoutResult(dropped);
      replaceResults(branch, fresh, dropped);
      return fresh;
    }

    private void replaceResults(Operation old, Operation fresh, int dropped) {
      for (int i = 0; i < fresh.resultCount(); i++) {
        var before = old.result(i < dropped ? i : i + 1);
        before.replaceAllUsesWith(fresh.result(i));
        renamed.put(before, fresh.result(i));
        if (members.remove(before)) {
          members.add(fresh.result(i));
        }
      }
      old.erase();
    }
  }
}
