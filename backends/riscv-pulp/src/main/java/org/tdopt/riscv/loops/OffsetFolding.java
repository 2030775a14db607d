package org.tdopt.riscv.loops;

import org.tdopt.ir.Block;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.InstructionOp;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * {@code load(addi(p, a), b) = load(p, a + b)} and {@code addi(addi(p, a), b) = addi(p, a + b)} in a
 * block, as far as offsets reach; increments that nothing needs any more are removed.
 */
final class OffsetFolding {
  private OffsetFolding() {}

  static void run(Block block) {
    for (var op : block.operations()) {
      switch (op) {
        case MemoryOp access when !access.isVolatile() -> fold(access, access.base());
        case ComputeOp sum when sum.opcode() == Opcode.ADDI -> fold(sum, sum.operand(0));
        default -> {}
      }
    }
    for (var op : block.operations().reversed()) {
      if (op instanceof ComputeOp compute && !compute.hasUses()) {
        compute.erase();
      }
    }
  }

  private static void fold(InstructionOp op, Value base) {
    if (base.definingOp().orElse(null) instanceof ComputeOp inner
        && inner.opcode() == Opcode.ADDI
        && inner.block() == op.block()) {
      int offset = inner.immediate() + op.immediate();
      if (Operand.I_IMMEDIATE.accepts(offset)) {
        op.setOperand(op.operandCount() - 1, inner.operand(0));
        op.set(InstructionOp.IMMEDIATE, IntegerAttr.i32(offset));
      }
    }
  }
}
