package org.tdopt.passes.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/**
 * Adds {@code @step}: a copy of {@code @forward} that takes a target as its last argument and
 * returns the loss instead of the output. {@code @forward} becomes private: unless something calls
 * it, it is dead from here on.
 */
@PassInfo(
    name = "attach-loss",
    summary = "add @step, which computes the loss of @forward, and make @forward private")
public record AttachLossPass(@Option(doc = "what training minimises") Loss loss)
    implements Pass<ModuleOp> {
  /** The attribute of the result that is the loss. */
  public static final String LOSS = "tdopt.loss";

  @Override
  public void run(ModuleOp module, PassContext context) {
    StepFunction.find(module, StepFunction.FORWARD, context)
        .ifPresent(forward -> attach(module, forward, context));
  }

  private void attach(ModuleOp module, FuncOp forward, PassContext context) {
    if (SymbolTables.lookupIn(module, StepFunction.STEP).isPresent()) {
      context.error(forward, "cannot become @%s: there is one already", StepFunction.STEP);
      return;
    }
    var results = forward.functionType().results();
    if (results.size() != 1 || !(results.getFirst() instanceof TensorType outputType)) {
      context.error(forward, "must return one tensor to have a loss, but returns %s", results);
      return;
    }
    var target = loss.targetType(outputType);
    if (target.isEmpty()) {
      context.error(
          forward,
          "cannot have the loss %s: the output must be of rank 2, [batch, classes], but is '%s'",
          loss.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          outputType);
      return;
    }
    var inputs = new ArrayList<>(forward.functionType().inputs());
    inputs.add(target.get());
    var step =
        FuncOp.create(
            OpBuilder.after(forward),
            forward.location(),
            StepFunction.STEP,
            new FunctionType(inputs, List.<Type>of()));
    var mapping = new IrMapping();
    for (int i = 0; i < forward.arguments().size(); i++) {
      mapping.map(forward.argument(i), step.argument(i));
      for (var attribute : forward.argumentAttributes(i).entries()) {
        step.setArgumentAttribute(i, attribute.name(), attribute.value());
      }
    }
    var b = OpBuilder.atEnd(step.entry());
    for (var op : forward.entry()) {
      if (op == forward.returnOp()) {
        var output = mapping.of(op.operand(0));
        var value =
            loss.create(b, op.location(), output, step.argument(inputs.size() - 1));
        ReturnOp.create(b, op.location(), List.of(value));
      } else {
        b.copy(op, mapping);
      }
    }
    step.updateFunctionType();
    step.setResultAttribute(0, LOSS, UnitAttr.UNIT);
    forward.setPrivate();
  }
}
