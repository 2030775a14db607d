package org.tdopt.riscv.passes;

import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.riscv.program.ModulePlacement;
import org.tdopt.riscv.select.FunctionSelection;

/**
 * Replaces every function by machine instructions on registers that are still to be chosen. Globals
 * are placed at the start of L2, and all arguments arrive in registers.
 */
@PassInfo(
    name = "select-instructions",
    summary = "replace functions over buffers by machine instructions")
public record SelectInstructionsPass() implements Pass<ModuleOp> {
  @Override
  public void run(ModuleOp module, PassContext context) {
    var chip = RvPasses.chip(context);
    for (var function : module.collect(FuncOp.class)) {
      if (function.isDeclaration()) {
        continue;
      }
      try {
        var placement = ModulePlacement.of(module, function, chip);
        var machine = FunctionSelection.run(function, chip, placement);
        if (function.block() != null) {
          function.block().insertBefore(machine, function);
        }
        function.erase();
      } catch (DiagnosticException e) {
        context.report(e.diagnostic());
      }
    }
  }
}
