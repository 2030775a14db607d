package org.tdopt.passes.tiling;

import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.rewrite.PatternSet;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * Fuses structured operations where this saves transfers and repeats no computation: elementwise
 * operations into what reads them, and operations that visit the same large tensor. What only the
 * {@code tile} pass can fuse, a reduction and what is done with its result, is left to it.
 */
@PassInfo(name = "fuse", summary = "fuse structured operations that share or pass on elements")
public record FusePass() implements Pass<FuncOp> {
  private static final Statistic SIBLINGS =
      Statistic.of("siblings", "operations merged with one that visits the same tensor");

  @Override
  public void run(FuncOp func, PassContext cx) {
    cx.rewriteGreedily(
        func,
        PatternSet.of(
            new DropUnitLoops(), new FoldFillIntoElementwise(), new FuseProducerIntoConsumer()));
    cx.count(SIBLINGS, new FuseSiblings(new Rewriter(Unheard.LISTENER)).run(func.entry()));
  }

  /** Changes outside a driver need no listener. */
  private enum Unheard implements Rewriter.Listener {
    LISTENER;

    @Override
    public void inserted(Operation op) {}

    @Override
    public void modified(Operation op) {}

    @Override
    public void erasing(Operation op) {}
  }
}
