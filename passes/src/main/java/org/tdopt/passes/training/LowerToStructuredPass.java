package org.tdopt.passes.training;

import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;

/** Replaces every operator on tensors by its structured form. */
@PassInfo(
    name = "lower-to-structured",
    summary = "replace operators on tensors by linalg operations")
public record LowerToStructuredPass() implements Pass<FuncOp> {
  private static final Statistic LOWERED = Statistic.of("lowered", "operators replaced");

  @Override
  public void run(FuncOp func, PassContext context) {
    for (var op : func.collect(Evaluable.class)) {
      var operation = (Operation) op;
      context
          .require(operation, Structured.class)
          .ifPresent(
              structured -> {
                var values = structured.toStructured(OpBuilder.before(operation));
                for (int i = 0; i < values.size(); i++) {
                  operation.result(i).replaceAllUsesWith(values.get(i));
                }
                operation.erase();
                context.count(LOWERED);
              });
    }
  }
}
