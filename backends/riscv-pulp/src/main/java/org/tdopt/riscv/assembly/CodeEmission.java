package org.tdopt.riscv.assembly;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.rv.Branches;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.ContinueIfOp;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.DoWhileOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.InstructionOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.LoadPostOp;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.ReturnOp;
import org.tdopt.riscv.rv.StorePostOp;
import org.tdopt.riscv.rv.YieldOp;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;
import org.tdopt.target.RegisterFile;

/** Turns a function whose values have registers into lines of assembly. */
public final class CodeEmission {
  private static final int RETURN_ADDRESS = 1;
  private static final int STACK_POINTER = 2;

  /** {@code lp.setupi} and {@code lp.counti} hold counts of 12 bits. */
  private static final int LARGEST_COUNT = Operand.LOOP_COUNT.highest();

  private final AsmBuilder out;
  private final RegisterFile file;
  private final int frameBytes;

  private CodeEmission(AsmBuilder out, RegisterFile file, int frameBytes) {
    this.out = out;
    this.file = file;
    this.frameBytes = frameBytes;
  }

  /** Appends {@code function} to {@code out}; it calls nothing and may use any register. */
  public static void run(FuncOp function, RegisterFile file, int frameBytes, AsmBuilder out) {
    var emission = new CodeEmission(out, file, frameBytes);
    out.label(function.symbolName());
    if (frameBytes > 0) {
      out.emit(Opcode.ADDI, STACK_POINTER, STACK_POINTER, -frameBytes);
    }
    var kernels = new KernelLabels(function);
    for (var op : function.entry()) {
      kernels.before(op).ifPresent(out::label);
      emission.operation(op);
    }
  }

  private void block(Block block) {
    for (var op : block) {
      operation(op);
    }
  }

  private void operation(Operation op) {
    switch (op) {
      case RegisterOp _, YieldOp _, ContinueIfOp _ -> {}
      case LiOp li -> out.loadImmediate(number(li.result(0)), li.constant());
      case CopyOp copy -> move(copy.source(), copy.result(0));
      case ComputeOp compute when file == RegisterFile.ALIASED && isMove(compute) ->
          move(compute.operand(0), compute.result(0));
      case ComputeOp compute -> instruction(compute, compute.operands());
      case LoadPostOp load -> postIncrement(load, load.base(), load.nextBase());
      case StorePostOp store -> postIncrement(store, store.base(), store.nextBase());
      case MemoryOp access -> instruction(access, access.operands());
      case ForOp loop -> hardwareLoop(loop);
      case DoWhileOp loop -> softwareLoop(loop);
      case IfOp branch -> branch(branch);
      case ReturnOp _ -> {
        if (frameBytes > 0) {
          out.emit(Opcode.ADDI, STACK_POINTER, STACK_POINTER, frameBytes);
        }
        out.emit(Opcode.JALR, 0, 0, RETURN_ADDRESS);
      }
      default -> throw new IllegalStateException("'" + op.name() + "' is no machine instruction");
    }
  }

  private static int number(Value value) {
    return value.type(RegisterType.class).number();
  }

  /** Whether the instruction moves bits between register files that are one. */
  private static boolean isMove(ComputeOp op) {
    return op.opcode() == Opcode.FMV_W_X || op.opcode() == Opcode.FMV_X_W;
  }

  private void move(Value source, Value result) {
    int from = number(source);
    int to = number(result);
    if (from == to) {
      return;
    }
    boolean isFloat = result.type(RegisterType.class).kind() == RegisterType.Kind.FLOAT;
    if (isFloat && file == RegisterFile.SEPARATE) {
      out.emit(Opcode.FSGNJ_S, to, from, from);
    } else {
      out.emit(Opcode.ADDI, to, from, 0);
    }
  }

  /** The incremented base is the base's register; where it got another, the base is copied first. */
  private void postIncrement(InstructionOp op, Value base, Value next) {
    move(base, next);
    var sources = new ArrayList<>(op.operands());
    sources.set(sources.size() - 1, next);
    instruction(op, sources);
  }

  private void instruction(InstructionOp op, List<Value> sources) {
    var operands = new ArrayList<Integer>();
    int source = 0;
    for (var operand : op.opcode().operands()) {
      switch (operand) {
        case RD, FD -> operands.add(number(op.result(0)));
        case ROUNDING_MODE ->
            op.getOptional(InstructionOp.ROUNDING).ifPresent(r -> operands.add(r.intValue()));
        default -> {
          if (operand.isRegister()) {
            operands.add(number(sources.get(source++)));
          } else {
            operands.add(op.immediate());
          }
        }
      }
    }
    out.add(new AsmItem.Machine(machineOpcode(op.opcode()), operands));
  }

  /** Where float registers alias integer ones, integer instructions load and store floats. */
  private Opcode machineOpcode(Opcode opcode) {
    if (file == RegisterFile.SEPARATE) {
      return opcode;
    }
    return switch (opcode) {
      case FLW -> Opcode.LW;
      case FSW -> Opcode.SW;
      default -> opcode;
    };
  }

  /**
   * A loop that a loop unit counts. The setup instruction names the last instruction of the body,
   * which must be no branch and not the last one of an inner loop; the body has at least two.
   */
  private void hardwareLoop(ForOp loop) {
    int unit = loop.hardwareLoop().orElseThrow();
    int setup = out.size();
    block(loop.body().entry());
    var body = new ArrayList<>(out.items().subList(setup, out.size()));
    while (instructionCount(body) < 2 || !endsInPlainInstruction(body)) {
      body.add(nop());
    }
    var last = out.freshLabel("last");
    var first = out.freshLabel("first");
    body.add(body.size() - 1, new AsmItem.Label(last));
    out.truncate(setup);
    if (loop.count().isPresent()) {
      out.jump(Opcode.LP_SETUP, last, unit, number(loop.count().get()));
    } else if (loop.tripCount().getAsInt() > LARGEST_COUNT) {
      throw new IllegalStateException(
          "loop count %d needs a register".formatted(loop.tripCount().getAsInt()));
    } else if (4 * instructionCount(body) <= Operand.LOOP_SHORT_OFFSET.highest()) {
      out.jump(Opcode.LP_SETUPI, last, unit, loop.tripCount().getAsInt());
    } else {
      out.jump(Opcode.LP_STARTI, first, unit);
      out.jump(Opcode.LP_ENDI, last, unit);
      out.emit(Opcode.LP_COUNTI, unit, loop.tripCount().getAsInt());
      out.label(first);
    }
    out.addAll(body);
  }

  private static AsmItem nop() {
    return new AsmItem.Machine(Opcode.ADDI, List.of(0, 0, 0));
  }

  /** Instructions in {@code items}, jumps counted as if they were far. */
  private static int instructionCount(List<AsmItem> items) {
    return items.stream()
        .mapToInt(
            i ->
                switch (i) {
                  case AsmItem.Machine _ -> 1;
                  case AsmItem.Jump _, AsmItem.LoadAddress _ -> 2;
                  default -> 0;
                })
        .sum();
  }

  private static boolean endsInPlainInstruction(List<AsmItem> items) {
    return items.getLast() instanceof AsmItem.Machine
        && (items.size() < 2 || !(items.get(items.size() - 2) instanceof AsmItem.Label));
  }

  private void softwareLoop(DoWhileOp loop) {
    var top = out.freshLabel("loop");
    out.label(top);
    block(loop.body().entry());
    var condition = loop.condition();
    out.jump(condition.condition(), top, number(condition.lhs()), number(condition.rhs()));
  }

  private void branch(IfOp branch) {
    int lhs = number(branch.lhs());
    int rhs = number(branch.rhs());
    var end = out.freshLabel("end");
    int start = out.size();
    block(branch.elseBlock());
    var otherwise = new ArrayList<>(out.items().subList(start, out.size()));
    out.truncate(start);
    block(branch.thenBlock());
    var then = new ArrayList<>(out.items().subList(start, out.size()));
    out.truncate(start);
    if (instructionCount(otherwise) == 0) {
      if (instructionCount(then) == 0) {
        return;
      }
      out.jump(Branches.inverse(branch.condition()), end, lhs, rhs).addAll(then);
    } else if (instructionCount(then) == 0) {
      out.jump(branch.condition(), end, lhs, rhs).addAll(otherwise);
    } else {
      var other = out.freshLabel("else");
      out.jump(Branches.inverse(branch.condition()), other, lhs, rhs).addAll(then);
      out.jump(Opcode.JAL, end, 0).label(other).addAll(otherwise);
    }
    out.label(end);
  }
}
