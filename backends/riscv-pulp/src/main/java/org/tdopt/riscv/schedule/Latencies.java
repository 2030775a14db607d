package org.tdopt.riscv.schedule;

import org.tdopt.ir.Operation;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.InstructionOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.LoadPostOp;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;
import org.tdopt.target.Timing;

/** Cycles from an instruction to one that uses its result. */
final class Latencies {
  private final Timing timing;

  Latencies(Chip chip) {
    timing = chip.timing();
  }

  int of(Operation op) {
    return switch (op) {
      case LoadOp _, LoadPostOp _ -> 1 + timing.loadUsePenalty();
      case InstructionOp i -> of(i.opcode());
      default -> 1;
    };
  }

  private int of(Opcode opcode) {
    return switch (opcode) {
      case MUL -> timing.multiply() + timing.multiplyUsePenalty();
      case MULH, MULHSU, MULHU -> timing.multiplyHigh();
      case DIV, DIVU, REM, REMU -> timing.divideLongest();
      case FDIV_S, FSQRT_S -> timing.floatDivide();
      default -> 1;
    };
  }

  /** Whether the instruction needs the floating-point unit, which cores may share. */
  static boolean usesFpu(Operation op) {
    return op instanceof ComputeOp c
        && c.opcode().operands().stream()
            .anyMatch(o -> o.kind() == Operand.Kind.FLOAT_REGISTER);
  }
}
