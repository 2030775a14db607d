package org.tdopt.sim;

import java.util.function.IntConsumer;

/**
 * What comes between two instructions of a core: the second part of a misaligned access, which
 * takes the place of the next instruction, and interrupts.
 */
final class Detours {
  private static final int NO_INTERRUPT = -1;

  /** Cycles that entering an interrupt handler takes beyond those of its first instruction. */
  private static final int INTERRUPT_STALL = 3;

  private final Core core;
  private final InstructionFetch fetch;
  private final int misalignedStall;

  private boolean pending;

  /** The number of the interrupt that is requested, or {@link #NO_INTERRUPT}. */
  private int interrupt = NO_INTERRUPT;

  private boolean waitsForInterrupt;
  private IntConsumer acknowledge = number -> {};

  private boolean holds;
  private int heldAddress;
  private int heldBytes;
  private boolean heldIsLoad;

  Detours(Core core, InstructionFetch fetch, int misalignedStall) {
    this.core = core;
    this.fetch = fetch;
    this.misalignedStall = misalignedStall;
  }

  /** Whether the next step finds something else to do than its instruction. */
  boolean pending() {
    return pending;
  }

  /** Whether the next step makes the second part of an access. */
  boolean holds() {
    return holds;
  }

  /** The address of the next instruction: that of a handler if an interrupt is taken before it. */
  int nextAddress() {
    boolean interrupts =
        pending && interrupt != NO_INTERRUPT && core.csrs.interruptsEnabled();
    return interrupts ? core.csrs.handlerOf(interrupt) : core.pc;
  }

  /** Lets the second part of an access be made instead of the next instruction. */
  void hold(int address, int bytes, boolean isLoad) {
    holds = true;
    core.statistics.misaligned++;
    heldAddress = address;
    heldBytes = bytes;
    heldIsLoad = isLoad;
    core.stall += misalignedStall;
    divert();
  }

  /** Sets who is told the numbers of interrupts that the core takes. */
  void whenInterrupted(IntConsumer listener) {
    acknowledge = listener;
  }

  /**
   * Requests the highest of some interrupts, a bit each, to be taken once interrupts are enabled, or
   * withdraws the request if there are none.
   */
  void request(int numbers) {
    int highest = numbers == 0 ? NO_INTERRUPT : 31 - Integer.numberOfLeadingZeros(numbers);
    if (highest == interrupt) {
      return;
    }
    interrupt = highest;
    if (highest != NO_INTERRUPT && waitsForInterrupt) {
      waitsForInterrupt = false;
      core.wake(0);
    }
    checkInterrupts();
  }

  /** The number of the interrupt that is requested, or {@link #NO_INTERRUPT}. */
  int requested() {
    return interrupt;
  }

  /** Sleeps until an interrupt is requested, whether or not it is enabled. */
  void waitForInterrupt() {
    if (interrupt == NO_INTERRUPT) {
      waitsForInterrupt = true;
      core.sleep(CoreStatistics.Wait.EVENT);
    }
  }

  boolean waitsForInterrupt() {
    return waitsForInterrupt;
  }

  /** Takes a requested interrupt before the next instruction if interrupts are enabled. */
  void checkInterrupts() {
    if (interrupt != NO_INTERRUPT && core.csrs.interruptsEnabled()) {
      divert();
    }
  }

  private void divert() {
    if (!pending) {
      pending = true;
      core.fetchAgain();
      fetch.divert();
    }
  }

  /** Does what comes before the core's next instruction. */
  void take(long cycle) {
    pending = false;
    fetch.resume();
    if (holds) {
      finishHeld();
      checkInterrupts();
    } else if (interrupt == NO_INTERRUPT || !core.csrs.interruptsEnabled()) {
      core.step(cycle);
    } else {
      int number = interrupt;
      interrupt = NO_INTERRUPT;
      core.pc = core.csrs.interrupt(number, core.pc);
      acknowledge.accept(number);
      core.step(cycle);
      core.readyAt += core.asleep ? 0 : INTERRUPT_STALL;
    }
  }

  private void finishHeld() {
    holds = false;
    core.stall = 0;
    core.memory.finishHeld(heldAddress, heldBytes, heldIsLoad);
    core.readyAt = core.now + 1 + core.stall;
  }
}
