package org.tdopt.riscv.loops;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.ContinueIfOp;
import org.tdopt.riscv.rv.DoWhileOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * Gives the two innermost levels of counted loops to the core's loop units, which count without
 * instructions; all other counted loops get a counter that runs down to zero.
 */
public final class LoopCounting {
  private static final int UNITS = 2;

  /** A loop unit reaches 8190 bytes; spilling may still add instructions. */
  private static final int LARGEST_BODY = 1400;

  /** Up to this many instructions a count can be part of the setup instruction. */
  private static final int SHORT_BODY = 12;

  private LoopCounting() {}

  public static void run(FuncOp function) {
    block(function.entry());
  }

  /** Handles the loops in {@code block}; returns how many units they use, or more than there are. */
  private static int block(Block block) {
    int used = 0;
    for (var op : block.operations()) {
      switch (op) {
        case ForOp loop -> used = Math.max(used, loop(loop));
        case LoopOp loop -> {
          block(loop.body().entry());
          used = UNITS + 1;
        }
        default -> {
          for (var region : op.regions()) {
            used = Math.max(used, block(region.entry()));
          }
        }
      }
    }
    return used;
  }

  private static int loop(ForOp loop) {
    int inside = block(loop.body().entry());
    int size = size(loop.body().entry());
    if (inside < UNITS && size <= LARGEST_BODY) {
      loop.set(ForOp.HARDWARE_LOOP, IntegerAttr.i32(inside));
      if (loop.tripCount().isPresent()) {
        int count = loop.tripCount().getAsInt();
        if (size > SHORT_BODY || !Operand.LOOP_COUNT.accepts(count)) {
          countInRegister(loop, count, inside);
        }
      }
      return inside + 1;
    }
    countDown(loop);
    return UNITS + 1;
  }

  private static int size(Block block) {
    int size = 0;
    for (var op : block) {
      size += op instanceof RegisterOp ? 0 : 1;
      for (var region : op.regions()) {
        size += size(region.entry());
      }
    }
    return size;
  }

  private static void countInRegister(ForOp loop, int count, int unit) {
    var before = OpBuilder.before(loop);
    var register = LiOp.create(before, loop.location(), count);
    var region = new Region();
    region.takeBlocks(loop.body());
    var replacement =
        ForOp.create(before, loop.location(), register, loop.getAll(LoopOp.INITS), region);
    replacement.set(ForOp.HARDWARE_LOOP, IntegerAttr.i32(unit));
    replace(loop, replacement);
  }

  private static void countDown(ForOp loop) {
    var before = OpBuilder.before(loop);
    var location = loop.location();
    var count =
        loop.count()
            .orElseGet(() -> LiOp.create(before, location, loop.tripCount().getAsInt()));
    var body = loop.body().entry();
    var region = new Region();
    region.takeBlocks(loop.body());
    var counter = body.addArgument(RegisterType.INTEGER, location);
    var yield = body.terminator();
    var next = new ArrayList<Value>(yield.operands());
    var end = OpBuilder.before(yield);
    var left = ComputeOp.createImmediate(end, location, Opcode.ADDI, -1, counter);
    next.add(left);
    var zero = RegisterOp.create(end, location, RegisterType.ZERO);
    ContinueIfOp.create(end, location, Opcode.BNE, left, zero, next);
    yield.erase();
    var inits = new ArrayList<Value>(loop.getAll(LoopOp.INITS));
    inits.add(count);
    replace(loop, DoWhileOp.create(before, location, inits, region));
  }

  private static void replace(LoopOp old, Operation replacement) {
    List<? extends Value> results = old.results();
    for (int i = 0; i < results.size(); i++) {
      results.get(i).replaceAllUsesWith(replacement.result(i));
    }
    old.erase();
  }
}
