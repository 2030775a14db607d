package org.tdopt.passes.training;

import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.pass.PassContext;

/** The names that the passes of training agree on. */
final class StepFunction {
  /** Computes the model's outputs. */
  static final String FORWARD = "forward";

  /** Makes one training step and returns the loss before it. */
  static final String STEP = "step";

  /**
   * The attribute of a result of {@link #STEP} that names the parameter it is the gradient of;
   * {@code autodiff} sets it and {@code add-optimizer} removes the result.
   */
  static final String GRADIENT_OF = "graph.gradient_of";

  private StepFunction() {}

  /** The function of that name with a body of one block; without it, an error. */
  static Optional<FuncOp> find(ModuleOp module, String name, PassContext context) {
    var found =
        SymbolTables.lookupIn(module, name)
            .filter(FuncOp.class::isInstance)
            .map(FuncOp.class::cast)
            .filter(f -> f.body().blocks().size() == 1);
    if (found.isEmpty()) {
      context.error(module, "has no function @%s with a body of one block", name);
    }
    return found;
  }

  /** The parameters of the module, in order. */
  static List<ParameterOp> parameters(ModuleOp module) {
    return module.body().operations().stream()
        .filter(ParameterOp.class::isInstance)
        .map(ParameterOp.class::cast)
        .toList();
  }

  /** The reads of a parameter in {@code func}, in order. */
  static List<LoadParameterOp> loads(FuncOp func, ParameterOp parameter) {
    return func.collect(LoadParameterOp.class).stream()
        .filter(l -> l.parameterName().equals(parameter.symbolName()))
        .toList();
  }
}
