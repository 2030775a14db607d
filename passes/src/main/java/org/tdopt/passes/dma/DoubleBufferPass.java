package org.tdopt.passes.dma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.TokenType;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.scf.ForOp;
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
    LoadsFirst.in(func.entry());
    for (var loop : func.collect(ForOp.class)) {
      LoadsFirst.in(loop.bodyBlock());
      if (loop.bodyBlock().operations().stream().anyMatch(StartOp.class::isInstance)) {
        pipeline(func, loop, cx);
      }
    }
    moveOverLoops(func, cx);
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
      if (count >= LoopTransfers.MOST_IN_FLIGHT || bytesAround(func, loop) > l1Bytes) {
        moved.get().takeBack();
      } else {
        inFlight.put(loop, count + 1);
        cx.count(MOVED);
      }
    }
  }

  private static boolean isLoad(StartOp start) {
    return start.target().type(MemRefType.class).space().equals("L1");
  }

  /** The tokens that a loop carries, or the copies in it. */
  private static int transfersOf(ForOp loop) {
    long carried = loop.iterArgs().stream().filter(a -> a.type() instanceof TokenType).count();
    return (int) Math.max(carried, loop.collect(StartOp.class).size());
  }

  /** Bytes of L1 that are needed by what lives during the loop. */
  private static long bytesAround(FuncOp func, ForOp loop) {
    var lifetimes = BufferLifetimes.of(func);
    var around = lifetimes.span(loop);
    return MemoryPlan.of(
            lifetimes.all().stream()
                .filter(l -> l.buffer().type().space().equals("L1") && l.hull().overlaps(around))
                .toList())
        .bytes();
  }

  private void pipeline(FuncOp func, ForOp loop, PassContext cx) {
    try {
      var transfers = LoopTransfers.of(loop);
      if (transfers.slots().isEmpty()) {
        return;
      }
      long bytes = bytesWith(func, loop, transfers);
      if (bytes > l1Bytes) {
        cx.remark(
            loop,
            "is not pipelined: %d bytes of L1 would be needed, but %d are available",
            bytes,
            l1Bytes);
        return;
      }
      new PipelinedLoop(loop, transfers).emit();
      cx.count(PIPELINED);
    } catch (LoopTransfers.Declined reason) {
      cx.remark(loop, "is not pipelined: %s", reason.getMessage());
    }
  }

  /** Bytes of L1 that are needed while the loop runs if its buffers hold several tiles. */
  private static long bytesWith(FuncOp func, ForOp loop, LoopTransfers transfers) {
    var lifetimes = BufferLifetimes.of(func);
    var around = lifetimes.span(loop);
    var during = new ArrayList<Lifetime>();
    for (var lifetime : lifetimes.all()) {
      int slots = transfers.slots().getOrDefault(lifetime.buffer(), 0);
      if (slots > 0) {
        during.add(new Lifetime(lifetime.buffer(), slots * lifetime.bytes(), List.of(around)));
      } else if (lifetime.buffer().type().space().equals("L1")
          && lifetime.hull().overlaps(around)) {
        during.add(lifetime);
      }
    }
    return MemoryPlan.of(during).bytes();
  }
}
