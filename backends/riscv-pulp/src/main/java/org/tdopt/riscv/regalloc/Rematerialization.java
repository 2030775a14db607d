package org.tdopt.riscv.regalloc;

import org.tdopt.ir.Operation;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.RegisterOp;

/** Values that are cheaper to make again than to keep. */
final class Rematerialization {
  private Rematerialization() {}

  /** Whether the value needs no other register to be made: it can be made anywhere. */
  static boolean isPossible(Operation maker) {
    return switch (maker) {
      case LiOp _ -> true;
      case ComputeOp c ->
          c.operands().stream().allMatch(RegisterOp::isZero);
      default -> false;
    };
  }

  /** Whether making the value again takes no more instructions than a copy. */
  static boolean isCheap(Operation maker) {
    return maker instanceof LiOp li
        ? li.constant() << 20 >> 20 == li.constant() || (li.constant() & 0xfff) == 0
        : isPossible(maker);
  }
}
