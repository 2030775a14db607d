package org.tdopt.sim;

/** What a core did and what it waited for, in cycles where nothing else is said. */
final class CoreStatistics {
  /** Why a core sleeps. */
  enum Wait {
    /** At a hardware barrier. */
    BARRIER(CycleCause.BARRIER),
    /** For an event other than the end of a DMA transfer, or for a mutex. */
    EVENT(CycleCause.IDLE),
    /** For the end of a DMA transfer, room in the DMA's queue or a free DMA counter. */
    DMA(CycleCause.DMA),
    /** For ever. */
    PARKED(CycleCause.IDLE);

    private final CycleCause cause;

    Wait(CycleCause cause) {
      this.cause = cause;
    }

    CycleCause cause() {
      return cause;
    }
  }

  static final long NOT_STARTED = -1;

  long startedAt = NOT_STARTED;

  /** Instructions executed. */
  long instructions;

  /** Floating-point operations executed. */
  long flops;

  /** Operations that occupied the shared FPU. */
  long fpuOperations;

  /** Loads and stores executed. */
  long loads;

  long stores;

  /** Reads of what time alone, or the read itself, changes. */
  long clockReads;

  long jumps;
  long branches;
  long takenBranches;

  /** Beyond the first cycle of taken branches and jumps. */
  long branchStall;

  long loadUse;

  /** Of {@link #loadUse}, what was spent waiting for products. */
  long multiplyUse;

  /** Beyond the first cycle of multiplications. */
  long multiply;

  /** Instructions of two bytes, and accesses across words. */
  long compressed;

  long misaligned;
  long bankConflict;
  long fpu;
  long divider;
  long fetch;

  /** Beyond the first cycle of accesses to L2, weight memory and devices. */
  long farMemory;

  long barrier;
  long event;
  long dma;
  long parked;

  /** What sleeping instructions had left to stall when the core woke up. */
  long stallAfterSleep;

  /** All cycles asleep. */
  long asleep;

  void accountSleep(Wait cause, long cycles) {
    asleep += cycles;
    accountWait(cause, cycles);
  }

  /** Counts cycles of waiting that are not asleep. */
  void accountWait(Wait cause, long cycles) {
    switch (cause) {
      case BARRIER -> barrier += cycles;
      case EVENT -> event += cycles;
      case DMA -> dma += cycles;
      case PARKED -> parked += cycles;
    }
  }

  /** The cycles so far that a cause other than {@link CycleCause#COMPUTE} took. */
  long waitedFor(CycleCause cause) {
    return switch (cause) {
      case COMPUTE -> 0;
      case BRANCH -> branchStall;
      case LOAD_USE -> loadUse;
      case BANK_CONFLICT -> bankConflict;
      case FPU -> fpu;
      case DIVIDER -> divider;
      case INSTRUCTION_CACHE -> fetch;
      case L2 -> farMemory;
      case DMA -> dma;
      case BARRIER -> barrier;
      case IDLE -> event + parked;
    };
  }
}
