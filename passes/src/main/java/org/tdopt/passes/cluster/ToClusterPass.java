package org.tdopt.passes.cluster;

import java.util.LinkedHashSet;
import java.util.List;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.StoreOp;
import org.tdopt.dialects.pulp.CoreIdOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.target.Chip;

/**
 * Makes a program for the cores of a cluster, all of which run it: each does its part of every
 * structured operation, core 0 commands the DMA engine, scalars are computed by all, and barriers
 * order what different cores do with the same elements; plan-memory comes afterwards. How each operation was spread is noted on it
 * as {@code tile.schedule}.
 */
@PassInfo(name = "to-cluster", summary = "spread structured operations over the cores of a cluster")
public record ToClusterPass(
    @Option(doc = "number of cores that run the program", defaultValue = "8") int cores)
    implements Pass<FuncOp> {
  private static final Statistic SPREAD =
      Statistic.of("spread", "groups of operations spread over several cores");
  private static final Statistic ALONE =
      Statistic.of("alone", "groups of operations that core 0 runs alone");
  private static final Statistic SPLIT =
      Statistic.of("split", "sums of which each core sums a part");
  private static final Statistic BARRIERS = Statistic.of("barriers", "barriers inserted");

  @Override
  public void run(FuncOp func, PassContext cx) {
    if (func.isDeclaration()) {
      return;
    }
    // Plans made before do not know that cores are at different places between barriers.
    func.walk(AllocOp.class, alloc -> alloc.removeAttribute(BufferAliases.OFFSET));
    UnitLoopsOfFills.drop(func);
    for (var copy : func.collect(CopyOp.class)) {
      cx.error(copy, "is a synchronous copy; insert-dma comes before to-cluster");
    }
    var blocks = new LinkedHashSet<Block>();
    for (var op : func.collect(LinalgOp.class)) {
      if (op.isOnBuffers()) {
        blocks.add(op.block());
      } else {
        cx.error(op, "is on tensors; bufferize comes before to-cluster");
      }
    }
    if (cx.failed()) {
      return;
    }
    var b = OpBuilder.atStart(func.entry());
    var coreId = CoreIdOp.create(b, func.location()).id();
    var distribution = new Distribution(coreId, cores);
    var splits = new ReductionSplit(distribution, coreId, cores);
    var chip = cx.environment(Chip.class).orElseGet(() -> Chip.named("siracusa"));
    var grids = new GridChooser(cores, new BlockChooser(chip));
    for (var block : blocks) {
      for (var group : KernelGroups.in(block)) {
        if (splits.split(group, grids.choose(group).size())) {
          cx.count(SPLIT);
        }
      }
      for (var group : KernelGroups.in(block)) {
        if (!distribution.isDone(group)) {
          var grid = grids.choose(group);
          cx.count(grid.size() == 1 ? ALONE : SPREAD);
          distribution.distribute(group, grid);
        }
      }
    }
    func.collect(StoreOp.class).forEach(store -> distribution.onCoreZero(List.of(store)));
    commandFromCoreZero(func);
    cx.count(BARRIERS, new BarrierInsertion(distribution).run(func.entry()));
  }

  private static void commandFromCoreZero(Operation func) {
    var zero = IntegerAttr.i32(0);
    func.walk(StartOp.class, start -> start.set(StartOp.CORE, zero));
    func.walk(WaitOp.class, wait -> wait.set(WaitOp.CORE, zero));
  }
}
