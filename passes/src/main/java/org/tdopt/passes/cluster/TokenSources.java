package org.tdopt.passes.cluster;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Value;

/** The copies that a token may stand for, through loops and conditionals. */
public final class TokenSources {
  private final Set<StartOp> starts = new LinkedHashSet<>();
  private final Set<Value> seen = new HashSet<>();

  private TokenSources() {}

  public static Set<StartOp> of(Value token) {
    var sources = new TokenSources();
    sources.visit(token);
    return sources.starts;
  }

  private void visit(Value token) {
    if (!seen.add(token)) {
      return;
    }
    switch (token) {
      case BlockArgument a when a.owner().parentOp() instanceof ForOp loop -> {
        visit(loop.inits().get(a.index() - 1));
        visit(loop.yieldedValues().get(a.index() - 1));
      }
      case OpResult r when r.owner() instanceof StartOp start -> starts.add(start);
      case OpResult r when r.owner() instanceof ForOp loop -> {
        visit(loop.inits().get(r.index()));
        visit(loop.yieldedValues().get(r.index()));
      }
      case OpResult r when r.owner() instanceof IfOp branch -> {
        visit(branch.thenYield().operand(r.index()));
        branch.elseYield().ifPresent(y -> visit(y.operand(r.index())));
      }
      default -> {}
    }
  }
}
