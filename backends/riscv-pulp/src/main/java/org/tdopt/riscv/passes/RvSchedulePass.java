package org.tdopt.riscv.passes;

import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.schedule.ListScheduler;

/** Orders straight runs of instructions. */
@PassInfo(name = "rv-schedule", summary = "order straight-line instructions to hide latencies")
public record RvSchedulePass() implements Pass<FuncOp> {
  @Override
  public void run(FuncOp function, PassContext context) {
    ListScheduler.run(function, RvPasses.chip(context));
  }
}
