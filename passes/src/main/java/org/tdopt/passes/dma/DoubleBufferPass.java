package org.tdopt.passes.dma;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.TokenType;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.BufferAliases;
import org.tdopt.passes.cluster.TokenSources;
import org.tdopt.passes.memory.BufferLifetimes;
import org.tdopt.passes.memory.BufferLifetimes.Lifetime;
import org.tdopt.passes.memory.MemoryPlan;

/**
 * Overlaps the transfers of tile loops with their work: the next tile is loaded and the last one
 * stored while the present one is worked on, in buffers with room for two or three tiles. A loop
 * stays as it is where that could change a result, or where L1 is too small.
 */
@PassInfo(name = "double-buffer", summary = "overlap the transfers of tile loops with their work")
public record DoubleBufferPass(
    @Option(doc = "bytes of L1 for buffers, stacks not included", defaultValue = "253952")
        long l1Bytes)
    implements Pass<FuncOp> {
  private static final String NEAR = "L1";
  private static final Statistic PIPELINED =
      Statistic.of("pipelined", "loops whose transfers overlap with work");

  private static final Statistic MOVED =
      Statistic.of("moved", "transfers that run during the loop before or after");

  @Override
  public void run(FuncOp func, PassContext cx) {
    if (func.isDeclaration()) {
      return;
    }
    // Buffers live longer than an earlier plan knows.
    func.walk(AllocOp.class, alloc -> alloc.removeAttribute(BufferAliases.OFFSET));
    groupWork(func, func.entry());
    for (var loop : func.collect(ForOp.class)) {
      groupWork(func, loop.bodyBlock());
      if (loop.bodyBlock().operations().stream().anyMatch(StartOp.class::isInstance)) {
        pipeline(func, loop, cx);
      }
    }
    moveOverLoops(func, cx);
  }

  /** Moves work together below loads, unless more loaded data at once do not fit. */
  private void groupWork(FuncOp func, Block block) {
    var before = block.operations();
    if (LoadsFirst.in(block) && !fits(func)) {
      before.forEach(op -> op.moveToEnd(block));
    }
  }

  private boolean fits(FuncOp func) {
    return MemoryPlan.fits(BufferLifetimes.of(func).in(NEAR), l1Bytes);
  }

  /** Lets transfers between loops run during the loops. */
  private void moveOverLoops(FuncOp func, PassContext cx) {
    var inFlight = new HashMap<ForOp, Integer>();
    for (var op : func.entry().operations()) {
      Optional<TransferMotion.Moved> moved =
          switch (op) {
            case StartOp start when isLoad(start) -> TransferMotion.hoist(start);
            case WaitOp wait when TokenSources.of(wait.token()).stream().noneMatch(DoubleBufferPass::isLoad) ->
                TransferMotion.sink(wait);
            default -> Optional.empty();
          };
      if (moved.isEmpty()) {
        continue;
      }
      var loop = moved.get().loop();
      int count = inFlight.computeIfAbsent(loop, DoubleBufferPass::transfersOf);
      if (count >= LoopTransfers.MOST_IN_FLIGHT || !fits(func)) {
        moved.get().takeBack();
      } else {
        inFlight.put(loop, count + 1);
        cx.count(MOVED);
      }
    }
  }

  private static boolean isLoad(StartOp start) {
    return start.target().type(MemRefType.class).space().equals(NEAR);
  }

  /** The tokens that a loop carries, or the copies in it. */
  private static int transfersOf(ForOp loop) {
    long carried = loop.iterArgs().stream().filter(a -> a.type() instanceof TokenType).count();
    return (int) Math.max(carried, loop.collect(StartOp.class).size());
  }

  private void pipeline(FuncOp func, ForOp loop, PassContext cx) {
    try {
      var transfers = LoopTransfers.of(loop);
      if (transfers.slots().isEmpty()) {
        return;
      }
      var lifetimes = lifetimesWith(func, loop, transfers);
      if (!MemoryPlan.fits(lifetimes, l1Bytes)) {
        cx.remark(
            loop,
            "is not pipelined: %d bytes of L1 would be needed, but %d are available",
            MemoryPlan.of(lifetimes).bytes(),
            l1Bytes);
        return;
      }
      new PipelinedLoop(loop, transfers).emit();
      cx.count(PIPELINED);
    } catch (LoopTransfers.Declined reason) {
      cx.remark(loop, "is not pipelined: %s", reason.getMessage());
    }
  }

  /** The lifetimes of the buffers in L1 if those of the loop hold several tiles. */
  private static List<Lifetime> lifetimesWith(FuncOp func, ForOp loop, LoopTransfers transfers) {
    var lifetimes = BufferLifetimes.of(func);
    var around = List.of(lifetimes.span(loop));
    return lifetimes.in(NEAR).stream()
        .map(
            l -> {
              int slots = transfers.slots().getOrDefault(l.buffer(), 0);
              return slots > 0 ? new Lifetime(l.buffer(), slots * l.bytes(), around) : l;
            })
        .toList();
  }
}
