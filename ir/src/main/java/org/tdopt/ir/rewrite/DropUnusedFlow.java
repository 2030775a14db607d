package org.tdopt.ir.rewrite;

import java.util.BitSet;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.RegionFlow;
import org.tdopt.ir.trait.RegionBranchLike;

/** Drops what regions pass on to arguments and results that have no uses. */
public record DropUnusedFlow<T extends Operation & RegionBranchLike>(Class<T> root)
    implements RewritePattern<T> {
  @Override
  public PatternResult rewrite(T op, Rewriter rewriter) {
    if (!RegionFlow.canChange(op)) {
      return PatternResult.declined("the operation has segments or regions of several blocks");
    }
    var flow = new RegionFlow(op, op);
    var operands = flow.unneededOperands(Value::hasUses);
    if (operands.isEmpty()) {
      return PatternResult.declined("every argument or result is used");
    }
    var arguments = flow.unneededArguments(Value::hasUses);
    var kept = new BitSet();
    op.results().forEach(r -> kept.set(r.index(), flow.isNeeded(r, Value::hasUses)));
    for (var operand : operands) {
      var owner = operand.owner();
      rewriter.modify(owner, () -> owner.eraseOperand(operand.index()));
    }
    arguments.forEach(a -> a.owner().eraseArgument(a.index()));
    if (kept.cardinality() == op.resultCount()) {
      return PatternResult.applied();
    }
    var results = op.results().stream().filter(r -> kept.get(r.index())).toList();
    var state =
        OpState.at(op.location())
            .operands(op.operands())
            .results(results.stream().map(Value::type).toList())
            .properties(op.properties())
            .attributes(op.attributes());
    for (var region : op.regions()) {
      var moved = new Region();
      moved.takeBlocks(region);
      state.region(moved);
    }
    var smaller = rewriter.insert(op.spec().make(state));
    for (int i = 0; i < results.size(); i++) {
      rewriter.replaceAllUses(results.get(i), smaller.result(i));
    }
    rewriter.erase(op);
    return PatternResult.applied();
  }
}
