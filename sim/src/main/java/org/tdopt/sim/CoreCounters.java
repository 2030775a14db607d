package org.tdopt.sim;

/**
 * What one core did. All but the counts are cycles.
 *
 * @param core hart id
 * @param cycles awake since the start
 * @param instructions executed
 * @param flops floating-point operations executed, a multiply-add counting two
 * @param loadUse waited for a value loaded just before
 * @param bankConflict waited for an L1 bank
 * @param fpu waited for the shared FPU
 * @param divider waited for the division unit or its result
 * @param fetch waited for instructions
 * @param farMemory waited for L2, weight memory or a device
 * @param dma slept for room in the DMA's queue or for an event
 * @param barrier slept at a hardware barrier
 */
public record CoreCounters(
    int core,
    long cycles,
    long instructions,
    long flops,
    long loadUse,
    long bankConflict,
    long fpu,
    long divider,
    long fetch,
    long farMemory,
    long dma,
    long barrier) {

  static CoreCounters of(Core core) {
    var statistics = core.statistics;
    return new CoreCounters(
        core.hartId,
        core.activeCycles(),
        statistics.instructions,
        statistics.flops,
        statistics.loadUse,
        statistics.bankConflict,
        statistics.fpu,
        statistics.divider,
        statistics.fetch,
        statistics.farMemory,
        statistics.dmaQueue + statistics.event,
        statistics.barrier);
  }
}
