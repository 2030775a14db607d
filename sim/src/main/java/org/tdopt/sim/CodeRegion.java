package org.tdopt.sim;

/**
 * What all cores of the cluster, or the controller alone, spent in a function or in one of its
 * loops.
 *
 * @param name the function's symbol; of a loop, the symbol and the offset of its first instruction
 * @param start address of the first instruction
 * @param end address of the last instruction
 * @param depth 0 for a function, 1 for a loop in it, 2 for a loop in that
 * @param instructions executed
 * @param cycles by cause, those of inner loops included
 */
public record CodeRegion(
    String name, int start, int end, int depth, long instructions, CycleBreakdown cycles) {
  /** Cycles in which cores executed the code or waited for something in it to be done. */
  public long busyCycles() {
    return cycles.total() - cycles.of(CycleCause.IDLE);
  }
}
