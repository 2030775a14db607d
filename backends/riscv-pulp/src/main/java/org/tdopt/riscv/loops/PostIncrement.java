package org.tdopt.riscv.loops;

import java.util.Optional;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.InstructionOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.LoadPostOp;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.StoreOp;
import org.tdopt.riscv.rv.StorePostOp;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;
import org.tdopt.target.RegisterFile;

/**
 * {@code x = load(p, 0); q = p + s} becomes {@code x, q = load_post(p, s)} for a pointer that a loop
 * carries: the last access through the pointer increments it. The pointer is moved so that this access
 * has offset 0. Floats can be accessed so only where their registers alias the integer ones.
 */
public final class PostIncrement {
  private final RegisterFile file;

  private PostIncrement(RegisterFile file) {
    this.file = file;
  }

  public static void run(FuncOp function, RegisterFile file) {
    var pass = new PostIncrement(file);
    for (var loop : function.collect(LoopOp.class)) {
      for (int i = 0; i < loop.carriedCount(); i++) {
        pass.pointer(loop, i);
      }
    }
  }

  private void pointer(LoopOp loop, int i) {
    var pointer = loop.argument(i);
    var increment = increment(loop, i);
    if (increment.isEmpty() || loop.result(i).hasUses()) {
      return;
    }
    MemoryOp last = null;
    for (var use : pointer.uses()) {
      if (use.owner() == increment.get()) {
        continue;
      }
      if (!(use.owner() instanceof MemoryOp access) || !isBase(access, use, loop)) {
        return;
      }
      last = last == null || last.isBefore(access) ? access : last;
    }
    if (last == null) {
      return;
    }
    var opcode = postOpcode(last);
    if (opcode.isEmpty()) {
      return;
    }
    int shift = last.immediate();
    for (var user : pointer.users()) {
      if (user instanceof MemoryOp access
          && !Operand.I_IMMEDIATE.accepts(access.immediate() - shift)) {
        return;
      }
    }
    move(loop, i, shift);
    replace(last, opcode.get(), increment.get());
  }

  /** The operation that increments carried value {@code i} by a constant for the next iteration. */
  private static Optional<ComputeOp> increment(LoopOp loop, int i) {
    return loop.yielded(i).value().definingOp()
        .filter(ComputeOp.class::isInstance)
        .map(ComputeOp.class::cast)
        .filter(c -> c.opcode() == Opcode.ADDI && c.operand(0) == loop.argument(i))
        .filter(c -> c.result(0).hasOneUse());
  }

  private static boolean isBase(MemoryOp access, OpOperand use, LoopOp loop) {
    return access.base() == use.value()
        && use.index() == access.operandCount() - 1
        && access.block() == loop.body().entry()
        && !access.isVolatile()
        && !access.opcode().isPostIncrement();
  }

  private Optional<Opcode> postOpcode(MemoryOp access) {
    boolean aliased = file == RegisterFile.ALIASED;
    return switch (access.opcode()) {
      case LW -> Optional.of(Opcode.P_LW_POST);
      case LH -> Optional.of(Opcode.P_LH_POST);
      case LB -> Optional.of(Opcode.P_LB_POST);
      case LHU -> Optional.of(Opcode.P_LHU_POST);
      case LBU -> Optional.of(Opcode.P_LBU_POST);
      case SW -> Optional.of(Opcode.P_SW_POST);
      case SH -> Optional.of(Opcode.P_SH_POST);
      case SB -> Optional.of(Opcode.P_SB_POST);
      case FLW -> aliased ? Optional.of(Opcode.P_LW_POST) : Optional.empty();
      case FSW -> aliased ? Optional.of(Opcode.P_SW_POST) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Starts the pointer {@code shift} bytes further on and takes that from all offsets. */
  private static void move(LoopOp loop, int i, int shift) {
    if (shift == 0) {
      return;
    }
    for (var user : loop.argument(i).users()) {
      if (user instanceof MemoryOp access) {
        access.set(InstructionOp.IMMEDIATE, IntegerAttr.i32(access.immediate() - shift));
      }
    }
    var init = loop.init(i);
    init.set(
        ComputeOp.createImmediate(
            OpBuilder.before(loop), loop.location(), Opcode.ADDI, shift, init.value()));
  }

  private static void replace(MemoryOp access, Opcode opcode, ComputeOp increment) {
    var before = OpBuilder.before(access);
    Operation made;
    Value next;
    switch (access) {
      case LoadOp load -> {
        var type = load.value().type(RegisterType.class);
        var post =
            LoadPostOp.create(
                before, load.location(), opcode, type, load.base(), increment.immediate());
        load.value().replaceAllUsesWith(post.value());
        made = post;
        next = post.nextBase();
      }
      case StoreOp store -> {
        var post =
            StorePostOp.create(
                before,
                store.location(),
                opcode,
                store.value(),
                store.base(),
                increment.immediate());
        made = post;
        next = post.nextBase();
      }
      default -> throw new IllegalStateException("'" + access.name() + "' cannot increment");
    }
    access.getOptional(MemoryOp.ACCESS)
        .ifPresent(a -> ((MemoryOp) made).set(MemoryOp.ACCESS, a));
    increment.result(0).replaceAllUsesWith(next);
    increment.erase();
    access.erase();
  }
}
