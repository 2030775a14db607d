package org.tdopt.sim;

/** What a core spends a cycle on. Every cycle from its start to its end has one cause. */
public enum CycleCause {
  /** Instructions, with the further cycles of multi-cycle integer operations. */
  COMPUTE("compute", "compute"),
  /** Taken branches and jumps, beyond the first cycle. */
  BRANCH("branch", "branch"),
  /** The value of the load before. */
  LOAD_USE("load_use", "load-use"),
  /** An L1 bank that others use. */
  BANK_CONFLICT("bank_conflict", "bank"),
  /** The shared FPU. */
  FPU("fpu", "FPU"),
  /** The division unit, or its result. */
  DIVIDER("divider", "divider"),
  /** Instructions that are not in the cache. */
  INSTRUCTION_CACHE("icache", "icache"),
  /** L2, weight memory or a device, beyond the first cycle. */
  L2("l2", "L2"),
  /** Asleep for the end of a DMA transfer, or for room in the DMA's queue. */
  DMA("dma", "DMA"),
  /** Asleep at a hardware barrier. */
  BARRIER("barrier", "barrier"),
  /** Asleep for another event, or for ever. */
  IDLE("idle", "idle");

  private final String key;
  private final String title;

  CycleCause(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** Name in reports for programs. */
  public String key() {
    return key;
  }

  /** Name in tables. */
  public String title() {
    return title;
  }
}
