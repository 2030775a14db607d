package org.tdopt.interp.dialect;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.func.CallOp;
import org.tdopt.interp.plan.CoreState;
import org.tdopt.interp.plan.Step;
import org.tdopt.interp.tensor.TensorValue;
import org.tdopt.interp.translate.ModuleTranslation;
import org.tdopt.interp.translate.PlanBuilder;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.ir.diag.DiagnosticException;

/** Calls: all cores enter the callee together. */
public final class FuncTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table.step(CallOp.class, FuncTranslators::call);
  }

  private static Step call(CallOp op, PlanBuilder plan) {
    return new CallStep(
        op, plan.module(), plan.positions(op.operands()), plan.positions(op.results()));
  }

  /** The callee is translated when it is first called, so that a function may call itself. */
  private record CallStep(CallOp op, ModuleTranslation module, int[] arguments, int[] results)
      implements Step {
    @Override
    public void run(List<CoreState> cores) {
      var name = op.callee().root();
      var callee =
          module
              .function(name)
              .orElseThrow(
                  () ->
                      new DiagnosticException(
                          op.location(),
                          "'" + op.name() + "' calls @" + name + ", which has no body"));
      var values = new ArrayList<List<Object>>();
      for (var core : cores) {
        var row = new ArrayList<Object>();
        for (int a : arguments) {
          row.add(core.get(a));
          if (core.get(a) instanceof TensorValue tensor) {
            tensor.share();
          }
        }
        values.add(row);
      }
      var out = module.plan(callee).call(cores.stream().map(CoreState::core).toList(), values);
      for (int c = 0; c < cores.size(); c++) {
        for (int r = 0; r < results.length; r++) {
          cores.get(c).set(results[r], out.get(c).get(r));
        }
      }
    }
  }
}
