package org.tdopt.sim;

import java.util.ArrayDeque;

/**
 * Registers of a clock generator. It answers one access at each rising edge of the reference clock,
 * until which the core sleeps. Its settings change no clock: those of the peripherals and the
 * cluster cannot be reached, and the fabric's either does not come from it or has to stay as it is.
 */
final class FrequencyLockedLoop implements Device, ReferenceClock.Listener {
  private static final int STATUS = 0;
  private static final int CONFIGURATION_1 = 1;
  private static final int CONFIGURATION_2 = 2;
  private static final int INTEGRATOR = 3;
  private static final int REGISTERS = 4;

  private static final int CLOSED_LOOP = 1 << 31;
  private static final int FACTOR_MASK = 0xffff;
  private static final int DIVIDER_SHIFT = 26;
  private static final int DIVIDER_MASK = 0xf;
  private static final int OSCILLATOR_SHIFT = 16;
  private static final int OSCILLATOR_MASK = 0x3ff;
  private static final int GAIN_MASK = 0xf;
  private static final int HIGHEST_GAIN = 9;
  private static final int FRACTION_BITS = 10;
  private static final int INTEGRATOR_SHIFT = 6;
  private static final int INTEGRATOR_MASK = 0xfffff;

  /** Bit of the function code of loads that do not extend the sign. */
  private static final int UNSIGNED_LOAD = 4;

  private static final double REFERENCE_HZ = 32768;

  private final ReferenceClock reference;
  private final boolean drivesFabric;
  private final int[] registers = {0, 0x454C05F5, 0x02004109, 0};
  private final ArrayDeque<Access> accesses = new ArrayDeque<>();
  private int oscillator = registers[CONFIGURATION_1] >> OSCILLATOR_SHIFT & OSCILLATOR_MASK;
  private double megahertz = frequency(oscillator);
  private final int resetHz;
  private long seenEdges;

  /** What a core waits for. */
  private record Access(Core core, int offset, int bytes, boolean isWrite, int value) {}

  FrequencyLockedLoop(ReferenceClock reference, boolean drivesFabric) {
    this.reference = reference;
    this.drivesFabric = drivesFabric;
    resetHz = hertz();
    reference.add(this);
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    await(new Access(core, offset, bytes, false, Device.untouched(core)));
    return 0;
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    await(new Access(core, offset, bytes, true, value));
  }

  private void await(Access access) {
    accesses.add(access);
    access.core.sleep(CoreStatistics.Wait.EVENT);
    reference.update();
  }

  @Override
  public boolean needsEdges() {
    return !accesses.isEmpty();
  }

  @Override
  public void edge(boolean rising) {
    if (!rising) {
      return;
    }
    adapt();
    var access = accesses.poll();
    if (access != null && access.isWrite) {
      write(access);
      // A store that slept does not wait for the way to the device, too.
      access.core.statistics.farMemory -= access.core.stall;
      access.core.stall = 0;
      access.core.wake(0);
    } else if (access != null) {
      access.core.wake(read(access));
    }
  }

  private int read(Access access) {
    int index = access.offset >> 2;
    if (index >= REGISTERS || (access.offset & 3) + access.bytes > 4) {
      return access.value;
    }
    int value = Device.extract(registers[index], access.offset, access.bytes);
    int unused = Integer.SIZE - (access.bytes << 3);
    boolean signed = (access.core.current().word >> 12 & UNSIGNED_LOAD) == 0;
    return signed ? value << unused >> unused : value;
  }

  private void write(Access access) {
    int index = access.offset >> 2;
    if (index > STATUS && index < REGISTERS && (access.offset & 3) + access.bytes <= 4) {
      registers[index] =
          Device.insert(registers[index], access.offset, access.bytes, access.value);
      if (index == CONFIGURATION_1 && !closedLoop()) {
        oscillator = registers[CONFIGURATION_1] >> OSCILLATOR_SHIFT & OSCILLATOR_MASK;
      }
      megahertz = frequency(oscillator);
      requireFabricRate();
    }
  }

  private void requireFabricRate() {
    if (drivesFabric && (closedLoop() || hertz() != resetHz)) {
      throw new SimulationFault(
          "the fabric's clock generator is %s; only its rate after reset, %d Hz, is simulated"
              .formatted(
                  closedLoop() ? "set to closed loop" : "set to %d Hz".formatted(hertz()),
                  resetHz));
    }
  }

  private int hertz() {
    int divider = registers[CONFIGURATION_1] >> DIVIDER_SHIFT & DIVIDER_MASK;
    return (int) (megahertz / (1 << divider) * 1e6);
  }

  private boolean closedLoop() {
    return (registers[CONFIGURATION_1] & CLOSED_LOOP) != 0;
  }

  /** Measures and controls the oscillator at each rising edge since the last time. */
  private void adapt() {
    long edges = reference.risingEdges();
    for (; seenEdges < edges; seenEdges++) {
      int factor = (int) (megahertz * 1e6 / REFERENCE_HZ / 2) & FACTOR_MASK;
      boolean steady = registers[STATUS] == factor;
      registers[STATUS] = factor;
      if (closedLoop()) {
        steady &= control(factor);
      }
      if (steady) {
        seenEdges = edges;
        return;
      }
    }
  }

  /** Moves the oscillator towards the wanted factor; returns whether it stayed where it was. */
  private boolean control(int factor) {
    int delta = (registers[CONFIGURATION_1] & FACTOR_MASK) - factor << FRACTION_BITS;
    int gain = registers[CONFIGURATION_2] & GAIN_MASK;
    int old = registers[INTEGRATOR] >>> INTEGRATOR_SHIFT & INTEGRATOR_MASK;
    int next = old + (gain <= HIGHEST_GAIN ? delta >> gain : 0) & INTEGRATOR_MASK;
    registers[INTEGRATOR] =
        registers[INTEGRATOR] & ~(INTEGRATOR_MASK << INTEGRATOR_SHIFT) | next << INTEGRATOR_SHIFT;
    oscillator = next >> FRACTION_BITS;
    megahertz = frequency(oscillator);
    return next == old;
  }

  /** Megahertz of the oscillator, by its input. */
  private static double frequency(int input) {
    double square = (double) input * input;
    if (input < 219) {
      return 0.000001;
    }
    return input < 512
        ? 21.897 - 33.1341 - 0.752 * input + 0.003674 * square
        : -642.570 + 2.590 * input - 0.000445 * square;
  }
}
