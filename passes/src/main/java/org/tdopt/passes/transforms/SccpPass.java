package org.tdopt.passes.transforms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.rewrite.UniqueConstants;

/**
 * Replaces values that are always the same constant by that constant, at the start of the region it
 * may be in. What control never reaches counts for nothing, so a value may be constant that folding
 * alone would not find; also across calls, where all calls are known.
 */
@PassInfo(name = "sccp", summary = "propagate constants along the control flow that may happen")
public record SccpPass() implements Pass<Operation> {
  private static final Statistic REPLACED =
      Statistic.of("replaced", "values replaced by a constant");

  @Override
  public void run(Operation root, PassContext context) {
    var analysis = new ConstantPropagation(root);
    analysis.run();
    new Replacement(analysis, context).replaceIn(root.regions());
  }

  private static final class Replacement {
    private final ConstantPropagation analysis;
    private final PassContext context;
    private final UniqueConstants constants = new UniqueConstants();
    private final Deque<Block> pending = new ArrayDeque<>();

    Replacement(ConstantPropagation analysis, PassContext context) {
      this.analysis = analysis;
      this.context = context;
    }

    void replaceIn(List<Region> regions) {
      push(regions);
      while (!pending.isEmpty()) {
        var block = pending.pop();
        for (var op : block) {
          replace(op);
        }
        block
            .firstOp()
            .ifPresent(first -> block.arguments().forEach(a -> replace(a, first)));
      }
    }

    private void push(List<Region> regions) {
      for (var region : regions) {
        region.blocks().reversed().forEach(pending::push);
      }
    }

    private void replace(Operation op) {
      if (constants.isKept(op)) {
        return;
      }
      boolean all = op.resultCount() > 0;
      for (var result : op.results()) {
        all &= replace(result, op);
      }
      if (all && SideEffects.isDead(op)) {
        op.erase();
      } else {
        push(op.regions());
      }
    }

    /** Whether {@code value}, defined at {@code at}, is constant and has no uses any more. */
    private boolean replace(Value value, Operation at) {
      if (!(analysis.state(value).orElse(null)
          instanceof ConstantPropagation.State.Known(var constant, var dialectName))) {
        return false;
      }
      var replacement =
          context
              .dialects()
              .dialect(dialectName)
              .flatMap(d -> constants.get(at, d, constant, value.type(), value.location()));
      replacement.ifPresent(
          r -> {
            context.count(REPLACED, value.hasUses() ? 1 : 0);
            value.replaceAllUsesWith(r);
          });
      return replacement.isPresent();
    }
  }
}
