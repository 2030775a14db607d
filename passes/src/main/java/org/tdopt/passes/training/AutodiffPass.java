package org.tdopt.passes.training;

import java.util.ArrayList;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.type.TensorType;

/**
 * Adds the gradient of the loss that {@code @step} returns with respect to each trainable parameter
 * it reads, as further results with the attribute {@code graph.gradient_of}. The reads of a shared
 * parameter add up. A parameter on which the loss does not depend gets none.
 */
@PassInfo(
    name = "autodiff",
    summary = "add the gradients of the loss with respect to the trainable parameters to @step")
public record AutodiffPass() implements Pass<ModuleOp> {
  private static final Statistic GRADIENTS = Statistic.of("gradients", "parameters with gradient");

  @Override
  public void run(ModuleOp module, PassContext context) {
    StepFunction.find(module, StepFunction.STEP, context)
        .ifPresent(step -> differentiate(module, step, context));
  }

  private static void differentiate(ModuleOp module, FuncOp step, PassContext context) {
    var end = step.returnOp();
    if (end.operandCount() != 1
        || !(end.operand(0).type() instanceof TensorType type)
        || type.rank() != 0) {
      context.error(
          step,
          "must return a loss of rank 0 alone, but returns %s",
          step.functionType().results());
      return;
    }
    var trainable =
        StepFunction.parameters(module).stream().filter(ParameterOp::isTrainable).toList();
    var sources = new ArrayList<Value>();
    for (var parameter : trainable) {
      StepFunction.loads(step, parameter).forEach(l -> sources.add(l.result(0)));
    }
    var reverse =
        new ReverseAccumulation(step.entry(), sources, OpBuilder.before(end), context);
    if (!reverse.run(end.operand(0))) {
      return;
    }
    var results = new ArrayList<>(end.operands());
    var owners = new ArrayList<ParameterOp>();
    for (var parameter : trainable) {
      var reads = StepFunction.loads(step, parameter);
      var gradient = reverse.sumOfGradients(reads.stream().map(l -> l.result(0)).toList());
      if (gradient.isPresent()) {
        results.add(gradient.get());
        owners.add(parameter);
        context.count(GRADIENTS);
      }
    }
    end.setOperands(results);
    step.updateFunctionType();
    for (int i = 0; i < owners.size(); i++) {
      step.setResultAttribute(
          i + 1, StepFunction.GRADIENT_OF, SymbolRefAttr.of(owners.get(i).symbolName()));
    }
  }
}
