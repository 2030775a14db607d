package org.tdopt.passes.dma;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
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

  @Override
  public void run(FuncOp func, PassContext cx) {
    if (func.isDeclaration()) {
      return;
    }
    LoadsFirst.in(func.entry());
    for (var loop : func.collect(ForOp.class)) {
      LoadsFirst.in(loop.bodyBlock());
      if (loop.bodyBlock().operations().stream().anyMatch(StartOp.class::isInstance)) {
        pipeline(func, loop, cx);
      }
    }
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
