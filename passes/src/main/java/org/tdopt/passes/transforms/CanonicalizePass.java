package org.tdopt.passes.transforms;

import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.rewrite.PatternSet;

/** Folds, applies the operations' own canonicalizations and erases what is dead, until it ends. */
@PassInfo(name = "canonicalize", summary = "bring operations into their canonical form")
public record CanonicalizePass() implements Pass<Operation> {
  @Override
  public void run(Operation op, PassContext context) {
    context.rewriteGreedily(op, PatternSet.of().withCanonicalizations());
  }
}
