package org.tdopt.sim;

/**
 * The micro-DMA: clock gates, one bit per channel, and the channels' registers. A channel whose
 * clock is off accepts everything and does nothing.
 */
final class MicroDma implements Device {
  private static final int CLOCK_GATES = 0x00;
  private static final int FIRST_CHANNEL = 0x80;
  private static final int CHANNEL_BYTES = 0x80;
  private static final int CHANNEL_EVENTS = 4;

  private final HyperRam hyperRam;
  private final int hyperRamBase;
  private int clockGates;

  MicroDma(HyperRam hyperRam, int hyperRamBase) {
    this.hyperRam = hyperRam;
    this.hyperRamBase = hyperRamBase;
  }

  /** The first of the events of the channel whose registers are at an offset. */
  static int firstEvent(int offset) {
    return channel(offset) * CHANNEL_EVENTS;
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    if (offset == CLOCK_GATES) {
      return clockGates;
    }
    require(offset, "read");
    return isClocked(hyperRamBase) ? hyperRam.read(offset - hyperRamBase) : Device.untouched(core);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    if (offset == CLOCK_GATES) {
      clockGates = value;
      return;
    }
    require(offset, "write");
    if (isClocked(hyperRamBase)) {
      hyperRam.write(offset - hyperRamBase, value);
    }
  }

  private void require(int offset, String what) {
    if (!hyperRam.hasRegister(offset - hyperRamBase)) {
      throw new SimulationFault("%s of unknown micro-DMA register 0x%x".formatted(what, offset));
    }
  }

  private boolean isClocked(int base) {
    return (clockGates >> channel(base) & 1) != 0;
  }

  private static int channel(int offset) {
    return (offset - FIRST_CHANNEL) / CHANNEL_BYTES;
  }
}
