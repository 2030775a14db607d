package org.tdopt.sim;

/** What a core did and what it waited for, in cycles where nothing else is said. */
final class CoreStatistics {
  /** Why a core sleeps. */
  enum Wait {
    /** At a hardware barrier. */
    BARRIER,
    /** For an event, such as the end of a DMA transfer, or for a mutex. */
    EVENT,
    /** For room in the DMA's queue or a free DMA counter. */
    DMA,
    /** For ever. */
    PARKED
  }

  static final long NOT_STARTED = -1;

  long startedAt = NOT_STARTED;

  /** Instructions executed. */
  long instructions;

  /** Floating-point operations executed. */
  long flops;

  /** Loads and stores executed. */
  long loads;

  long stores;
  long jumps;
  long branches;
  long takenBranches;

  long loadUse;
  long bankConflict;
  long fpu;
  long divider;
  long fetch;

  /** Beyond the first cycle of accesses to L2, weight memory and devices. */
  long farMemory;

  long barrier;
  long event;
  long dmaQueue;

  /** What sleeping instructions had left to stall when the core woke up. */
  long stallAfterSleep;

  /** All cycles asleep. */
  long asleep;

  void accountSleep(Wait cause, long cycles) {
    asleep += cycles;
    switch (cause) {
      case BARRIER -> barrier += cycles;
      case EVENT -> event += cycles;
      case DMA -> dmaQueue += cycles;
      case PARKED -> {}
    }
  }
}
