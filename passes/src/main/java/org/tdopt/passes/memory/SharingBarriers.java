package org.tdopt.passes.memory;

import java.util.List;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.pulp.BarrierOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.passes.memory.BufferLifetimes.Lifetime;

/**
 * Barriers that end the lives of buffers. Where cores may be behind, a buffer's memory is not free
 * before the next barrier; with one right after the last use, memory can be shared as in a program
 * for one core.
 */
final class SharingBarriers {
  private SharingBarriers() {}

  /**
   * Inserts barriers into a program that has some if the buffers of {@code space} do not fit.
   *
   * @return how many were inserted
   */
  static int insertIfNeeded(FuncOp func, String space, long bytes) {
    if (func.collect(BarrierOp.class).isEmpty()
        || MemoryPlan.fits(BufferLifetimes.of(func).in(space), bytes)) {
      return 0;
    }
    int inserted = 0;
    while (true) {
      var lifetimes = BufferLifetimes.of(func);
      var all = lifetimes.in(space);
      var late = all.stream().filter(l -> endsLate(lifetimes, l)).toList();
      if (late.isEmpty() || MemoryPlan.fits(all, bytes)) {
        return inserted;
      }
      endAfterLastUse(lifetimes, largest(late));
      inserted++;
    }
  }

  private static boolean endsLate(BufferLifetimes lifetimes, Lifetime lifetime) {
    return !(lifetimes.lastUse(lifetime.buffer()).next() instanceof BarrierOp);
  }

  private static Lifetime largest(List<Lifetime> late) {
    return late.stream()
        .reduce((a, b) -> b.bytes() > a.bytes() ? b : a)
        .orElseThrow();
  }

  private static void endAfterLastUse(BufferLifetimes lifetimes, Lifetime lifetime) {
    Operation last = lifetimes.lastUse(lifetime.buffer());
    BarrierOp.create(OpBuilder.after(last), last.location());
  }
}
