package org.tdopt.passes.transforms;

import org.tdopt.ir.IsolatedParts;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;

/**
 * Replaces an operation by an equal one that dominates it. Operations without effects are merged,
 * and operations that only read where nothing between the two in their block may write.
 */
@PassInfo(name = "cse", summary = "merge equal operations")
public record CsePass() implements Pass<Operation> {
  static final Statistic MERGED = Statistic.of("merged", "operations replaced by an equal one");
  static final Statistic DEAD = Statistic.of("dead", "operations without uses erased");

  @Override
  public void run(Operation op, PassContext context) {
    var parts = IsolatedParts.of(op);
    if (parts.isEmpty()) {
      var subexpressions = new CommonSubexpressions();
      subexpressions.inside(op);
      count(subexpressions, context);
      return;
    }
    IsolatedParts.<CommonSubexpressions>each(
        parts,
        CommonSubexpressions::new,
        CommonSubexpressions::inside,
        subexpressions -> count(subexpressions, context));
  }

  private static void count(CommonSubexpressions subexpressions, PassContext context) {
    if (subexpressions.merged() > 0) {
      context.count(MERGED, subexpressions.merged());
    }
    if (subexpressions.dead() > 0) {
      context.count(DEAD, subexpressions.dead());
    }
  }
}
