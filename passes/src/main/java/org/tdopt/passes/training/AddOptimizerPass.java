package org.tdopt.passes.training;

import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.dialects.graph.StoreParameterOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;

/**
 * Updates in {@code @step} each parameter whose gradient it returns, and returns the loss alone. An
 * update stands as early as it can: after the gradient and after every operation that reads the
 * parameter, so that it can happen in place and the gradient need not live long.
 */
@PassInfo(
    name = "add-optimizer",
    summary = "update the parameters in @step by the gradients it returns")
public record AddOptimizerPass(
    @Option(doc = "the rule of the update", defaultValue = "sgd") Optimizer optimizer,
    @Option(doc = "the learning rate") double lr)
    implements Pass<ModuleOp> {
  private static final Statistic UPDATED = Statistic.of("updated", "parameters updated");

  @Override
  public void run(ModuleOp module, PassContext context) {
    if (!(lr >= 0 && lr < Double.POSITIVE_INFINITY)) {
      context.error(module.location(), "the learning rate must be a number from 0 on, got %s", lr);
      return;
    }
    StepFunction.find(module, StepFunction.STEP, context)
        .ifPresent(step -> update(module, step, context));
  }

  private void update(ModuleOp module, FuncOp step, PassContext context) {
    var end = step.returnOp();
    int updated = 0;
    for (int i = 1; i < end.operandCount(); i++) {
      var parameter = parameterOfResult(module, step, i);
      if (parameter.isEmpty()) {
        context.error(
            step, "returns as result %d no gradient; run autodiff before add-optimizer", i);
        return;
      }
      update(step, parameter.get(), end.operand(i));
      updated++;
    }
    if (updated == 0) {
      context.error(
          step, "returns no gradient: no trainable parameter has one, or autodiff has not run");
      return;
    }
    context.count(UPDATED, updated);
    end.setOperands(List.of(end.operand(0)));
    step.updateFunctionType();
  }

  private static Optional<ParameterOp> parameterOfResult(ModuleOp module, FuncOp step, int i) {
    DictAttr attributes = step.resultAttributes(i);
    return attributes
        .get(StepFunction.GRADIENT_OF, SymbolRefAttr.class)
        .flatMap(name -> SymbolTables.lookupIn(module, name.root()))
        .filter(ParameterOp.class::isInstance)
        .map(ParameterOp.class::cast);
  }

  private void update(FuncOp step, ParameterOp parameter, Value gradient) {
    var reads = StepFunction.loads(step, parameter);
    Operation last = gradient.definingOp().orElse(reads.getLast());
    for (var read : reads) {
      last = later(last, read);
      for (var user : read.result(0).users()) {
        last = user == step.returnOp() ? last : later(last, user);
      }
    }
    var b = OpBuilder.after(last);
    var at = parameter.location();
    var value = optimizer.update(b, at, reads.getFirst().result(0), gradient, lr);
    StoreParameterOp.create(b, at, parameter, value);
  }

  private static Operation later(Operation a, Operation b) {
    return a.isBefore(b) ? b : a;
  }
}
