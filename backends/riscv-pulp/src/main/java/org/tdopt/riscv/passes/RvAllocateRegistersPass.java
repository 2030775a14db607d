package org.tdopt.riscv.passes;

import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.riscv.regalloc.AllocationVerifier;
import org.tdopt.riscv.regalloc.RegisterAllocation;
import org.tdopt.riscv.rv.FuncOp;

/** Assigns machine registers to all values. */
@PassInfo(name = "rv-allocate-registers", summary = "assign machine registers, spilling to the stack")
public record RvAllocateRegistersPass() implements Pass<FuncOp> {
  private static final Statistic SPILLED =
      Statistic.of("spilled", "live ranges put on the stack");
  private static final Statistic REMATERIALIZED =
      Statistic.of("rematerialized", "live ranges made again where they are used");

  @Override
  public void run(FuncOp function, PassContext context) {
    var file = RvPasses.chip(context).cluster().registerFile();
    var result = RegisterAllocation.run(function, file, context);
    if (result.isEmpty()) {
      return;
    }
    context.count(SPILLED, result.get().spilledRanges());
    context.count(REMATERIALIZED, result.get().rematerializedRanges());
    var faults = AllocationVerifier.faults(function, file);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("register allocation is wrong: " + faults.getFirst());
    }
  }
}
