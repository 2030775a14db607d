package org.tdopt.riscv.passes;

import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.riscv.loops.PostIncrement;
import org.tdopt.riscv.rv.FuncOp;

/** Lets loads and stores increment the pointers that loops carry. */
@PassInfo(name = "rv-post-increment", summary = "let loads and stores increment their pointers")
public record RvPostIncrementPass() implements Pass<FuncOp> {
  @Override
  public void run(FuncOp function, PassContext context) {
    PostIncrement.run(function, RvPasses.chip(context).cluster().registerFile());
  }
}
