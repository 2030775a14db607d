package org.tdopt.riscv.liveness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.rv.ContinueIfOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.StorePostOp;
import org.tdopt.riscv.rv.YieldOp;

/**
 * Live intervals of a function with structured control. Operations are numbered in program order;
 * operation {@code p} reads in slot {@code 2p} and writes in slot {@code 2p + 1}, so a register may
 * be read for the last time by the very instruction that overwrites it. An operation with regions
 * has a number where it begins and another where it ends. A value that a loop uses but does not
 * define is live to the end of the loop.
 */
public final class Liveness {
  /** Slots {@code [start, end)} in which a value occupies a register. */
  public record Interval(int start, int end) {
    public boolean overlaps(Interval other) {
      return start < other.end && other.start < end;
    }

    public boolean contains(int slot) {
      return start <= slot && slot < end;
    }
  }

  /** The numbers of an operation, its straight run of operations, and the loops around it. */
  private record Position(int begin, int end, int run, int depth) {}

  private final Map<Operation, Position> positions = new HashMap<>();
  private final Map<Value, Interval> intervals = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private int next;
  private int runs;

  private Liveness() {}

  public static Liveness of(FuncOp function) {
    var liveness = new Liveness();
    int begin = liveness.next++;
    liveness.number(function.entry(), 0);
    liveness.positions.put(function, new Position(begin, liveness.next++, -1, 0));
    liveness.values(function.entry());
    return liveness;
  }

  /** All values that need a register, in program order; reserved registers are not among them. */
  public List<Value> values() {
    return values;
  }

  /** Where {@code value} is live. */
  public Interval interval(Value value) {
    var interval = intervals.get(value);
    if (interval == null) {
      throw new IllegalArgumentException("the value is not part of the function");
    }
    return interval;
  }

  /** The number of {@code op}; where it begins if it has regions. */
  public int begin(Operation op) {
    return position(op).begin();
  }

  /** The number of {@code op} where it ends. */
  public int end(Operation op) {
    return position(op).end();
  }

  /** How many loops are around {@code op}. */
  public int depth(Operation op) {
    return position(op).depth();
  }

  /** Whether {@code value} is made and used in one straight run of operations. */
  public boolean isLocal(Value value) {
    if (!(value instanceof OpResult r) || !r.owner().regions().isEmpty()) {
      return false;
    }
    int run = position(r.owner()).run();
    return value.uses().stream().allMatch(u -> position(u.owner()).run() == run);
  }

  private Position position(Operation op) {
    var position = positions.get(op);
    if (position == null) {
      throw new IllegalArgumentException("'" + op.name() + "' is not part of the function");
    }
    return position;
  }

  private void number(Block block, int depth) {
    int run = runs++;
    for (var op : block) {
      int begin = next++;
      if (op.regions().isEmpty()) {
        positions.put(op, new Position(begin, begin, run, depth));
        continue;
      }
      int inside = op instanceof LoopOp ? depth + 1 : depth;
      op.regions().forEach(region -> number(region.entry(), inside));
      positions.put(op, new Position(begin, next++, -1, depth));
      run = runs++;
    }
  }

  private void values(Block block) {
    block.arguments().forEach(this::value);
    for (var op : block) {
      for (var region : op.regions()) {
        region.blocks().forEach(this::values);
      }
      op.results().forEach(this::value);
    }
  }

  private void value(Value value) {
    if (value instanceof OpResult r && r.type(RegisterType.class).isAssigned() && isReserved(r)) {
      return;
    }
    int start =
        switch (value) {
          case OpResult r -> 2 * end(r.owner()) + 1;
          case BlockArgument a -> 2 * begin(parent(a)) + 1;
        };
    int end = start + 1;
    for (var use : value.uses()) {
      end = Math.max(end, lastSlot(value, use) + 1);
    }
    values.add(value);
    intervals.put(value, new Interval(start, end));
  }

  private static boolean isReserved(OpResult result) {
    return result.owner() instanceof RegisterOp;
  }

  /** The last slot in which {@code use} needs the value's register. */
  private int lastSlot(Value value, OpOperand use) {
    int slot = 2 * begin(use.owner());
    if (use.owner() instanceof StorePostOp store && use.value() == store.value()) {
      // The base may have to be copied before the store reads the value.
      slot++;
    }
    if (use.owner().parentOp() instanceof LoopOp loop && isPassedOn(use)) {
      slot = 2 * end(loop);
    }
    for (Operation op = use.owner(); op.block() != value.parentBlock(); op = enclosing(op)) {
      if (enclosing(op) instanceof LoopOp loop) {
        slot = Math.max(slot, 2 * end(loop));
      }
    }
    return slot;
  }

  /** Whether {@code use} passes the value on to the next iteration. */
  private static boolean isPassedOn(OpOperand use) {
    return switch (use.owner()) {
      case YieldOp _ -> true;
      case ContinueIfOp c -> use.index() >= c.operandCount() - c.getAll(ContinueIfOp.VALUES).size();
      default -> false;
    };
  }

  private static Operation enclosing(Operation op) {
    var parent = op.parentOp();
    if (parent == null) {
      throw new IllegalStateException("'" + op.name() + "' uses a value that it does not see");
    }
    return parent;
  }

  private static Operation parent(BlockArgument argument) {
    var parent = argument.owner().parentOp();
    if (parent == null) {
      throw new IllegalStateException("a block argument belongs to no operation");
    }
    return parent;
  }
}
