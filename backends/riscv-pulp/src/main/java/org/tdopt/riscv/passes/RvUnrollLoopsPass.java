package org.tdopt.riscv.passes;

import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.riscv.loops.InvariantMotion;
import org.tdopt.riscv.loops.LoopUnrolling;
import org.tdopt.riscv.rv.FuncOp;

/** Unrolls innermost loops and moves out of them what does not change. */
@PassInfo(name = "rv-unroll-loops", summary = "unroll innermost machine loops and move invariants out")
public record RvUnrollLoopsPass() implements Pass<FuncOp> {
  @Override
  public void run(FuncOp function, PassContext context) {
    LoopUnrolling.run(function);
    InvariantMotion.run(function);
  }
}
