package org.tdopt.sim;

import java.util.Arrays;

/**
 * Forwards events of the chip's devices to the fabric controller's interrupt controller, unless
 * they are masked. It has masks for two more receivers, which this chip does not have. Software
 * events are accepted and lead nowhere.
 */
final class SocEventUnit implements Device, ReferenceClock.Listener {
  private static final int REFERENCE_CLOCK_EVENT = 56;
  private static final int SOFTWARE_EVENTS = 0x00;
  private static final int MASKS = 0x04;
  private static final int RECEIVERS = 3;
  private static final int WORDS = 8;

  private final ReferenceClock reference;
  private final InterruptController interrupts;
  private final int[] masks = new int[RECEIVERS * WORDS];

  SocEventUnit(ReferenceClock reference, InterruptController interrupts) {
    this.reference = reference;
    this.interrupts = interrupts;
    Arrays.fill(masks, -1);
    reference.add(this);
  }

  void raise(int event) {
    if (isForwarded(event)) {
      interrupts.enqueue(event);
    }
  }

  private boolean isForwarded(int event) {
    return (masks[event >> 5] >> (event & 31) & 1) == 0;
  }

  @Override
  public boolean needsEdges() {
    return isForwarded(REFERENCE_CLOCK_EVENT) && !interrupts.isFull();
  }

  @Override
  public void edge(boolean rising) {
    raise(REFERENCE_CLOCK_EVENT);
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    int mask = offset - MASKS >> 2;
    if (offset < MASKS || mask >= masks.length) {
      throw new SimulationFault(
          "read of SoC event unit register 0x%x, which cannot be read".formatted(offset));
    }
    return Device.extract(masks[mask], offset, bytes);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    int mask = offset - MASKS >> 2;
    if (offset >> 2 == SOFTWARE_EVENTS) {
      return;
    }
    if (mask >= masks.length) {
      throw new SimulationFault("write of unknown SoC event unit register 0x%x".formatted(offset));
    }
    masks[mask] = Device.insert(masks[mask], offset, bytes, value);
    reference.update();
  }
}
