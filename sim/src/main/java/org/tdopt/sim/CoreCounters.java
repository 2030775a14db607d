package org.tdopt.sim;

/**
 * What one core did.
 *
 * @param core hart id
 * @param cycles from its start to its end, by cause
 * @param activeCycles those of them awake
 * @param instructions executed
 * @param flops floating-point operations executed, a multiply-add counting two
 * @param fpuOperations instructions that occupied the shared FPU
 */
public record CoreCounters(
    int core,
    CycleBreakdown cycles,
    long activeCycles,
    long instructions,
    long flops,
    long fpuOperations) {

  static CoreCounters of(Core core) {
    var statistics = core.statistics;
    return new CoreCounters(
        core.hartId,
        core.breakdown(),
        core.activeCycles(),
        statistics.instructions,
        statistics.flops,
        statistics.fpuOperations);
  }
}
