package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.target.Chip;

/**
 * Turns structured operations on buffers into loop nests with register blocks: unroll and jam of
 * the parallel loops, accumulated elements in scalars, operations on the same elements fused.
 */
@PassInfo(
    name = "lower-to-loops",
    summary = "turn structured operations on buffers into register-blocked loops")
public record LowerToLoopsPass() implements Pass<FuncOp> {
  private static final Statistic GROUPS = Statistic.of("groups", "loop nests written");
  private static final Statistic FUSED =
      Statistic.of("fused", "operations that share a nest with an earlier one");

  @Override
  public void run(FuncOp func, PassContext context) {
    var ops = func.collect(LinalgOp.class);
    var blocks = new LinkedHashSet<Block>();
    for (var op : ops) {
      if (op.isOnBuffers()) {
        blocks.add(op.block());
      } else {
        context.error(op, "is on tensors; bufferize comes before lower-to-loops");
      }
    }
    if (context.failed()) {
      return;
    }
    var chip = context.environment(Chip.class).orElseGet(() -> Chip.named("siracusa"));
    var chooser = new BlockChooser(chip);
    for (var block : blocks) {
      for (var group : KernelGroups.in(block)) {
        lower(group, chooser, context);
      }
    }
  }

  private static void lower(KernelGroup group, BlockChooser chooser, PassContext context) {
    NestEmitter.emit(group, chooser.choose(group));
    context.count(GROUPS);
    context.count(FUSED, group.members().size() - 1L);
    var buffers = new ArrayList<Value>();
    for (var op : group.ops()) {
      buffers.addAll(op.operands());
    }
    group.ops().reversed().forEach(Operation::erase);
    buffers.forEach(LowerToLoopsPass::eraseIfDead);
  }

  /** Erases views and allocations that nothing uses any more. */
  private static void eraseIfDead(Value buffer) {
    var op = buffer.definingOp().orElse(null);
    if (op != null
        && op.block() != null
        && buffer.type() instanceof MemRefType
        && SideEffects.isDead(op)) {
      var operands = op.operands();
      op.erase();
      operands.forEach(LowerToLoopsPass::eraseIfDead);
    }
  }
}
