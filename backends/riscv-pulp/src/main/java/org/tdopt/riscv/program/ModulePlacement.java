package org.tdopt.riscv.program;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.GlobalOp;
import org.tdopt.ir.Operation;
import org.tdopt.riscv.select.BufferPlacement;
import org.tdopt.target.Chip;

/** Where a module's buffers are when nothing but the module is known. */
public final class ModulePlacement {
  private ModulePlacement() {}

  /** Globals from the start of L2 on, buffers of {@code function} after them. */
  public static BufferPlacement of(Operation module, FuncOp function, Chip chip) {
    var layout = new L2Layout(chip.memory().l2Shared());
    var globals = new LinkedHashMap<String, Integer>();
    for (var global : module.collect(GlobalOp.class)) {
      long bytes = BufferExtents.bytes(global.type(), global);
      globals.put(global.symbolName(), layout.reserve(global.symbolName(), bytes));
    }
    int arena =
        layout.reserve("buffers", BufferExtents.of(function, BufferExtents.L2));
    return new BufferPlacement(
        globals,
        Map.of(
            BufferExtents.L1, chip.memory().l1().base(), BufferExtents.L2, arena),
        Map.of());
  }
}
