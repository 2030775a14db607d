package org.tdopt.riscv.passes;

import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.riscv.loops.LoopCounting;
import org.tdopt.riscv.rv.FuncOp;

/** Gives the two innermost levels of counted loops to the loop units. */
@PassInfo(name = "rv-count-loops", summary = "give counted loops to the loop units or to counters")
public record RvCountLoopsPass() implements Pass<FuncOp> {
  @Override
  public void run(FuncOp function, PassContext context) {
    LoopCounting.run(function);
  }
}
