package org.tdopt.riscv.select;

import java.util.ArrayList;
import org.tdopt.ir.Block;
import org.tdopt.ir.trait.Pure;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.RegisterOp;

/** Removes instructions whose results nobody uses. */
final class DeadCode {
  private DeadCode() {}

  static void remove(FuncOp function) {
    remove(function.entry());
  }

  private static void remove(Block block) {
    for (var op : new ArrayList<>(block.operations()).reversed()) {
      for (var region : op.regions()) {
        region.blocks().forEach(DeadCode::remove);
      }
      if (op instanceof Pure && !(op instanceof RegisterOp) && !op.hasUses()) {
        op.erase();
      }
    }
  }
}
