package org.tdopt.sim;

import org.tdopt.target.Timing;

/** Loads and stores of one core: L1 directly, everything else through the {@link Bus}. */
final class LoadStoreUnit {
  private final Core core;
  private final Bus bus;
  private final Timing timing;
  private final BankedMemory l1;
  private final int l1Base;
  private final int l1Bytes;

  LoadStoreUnit(Core core, Bus bus, Memories memories, Timing timing) {
    this.core = core;
    this.bus = bus;
    this.timing = timing;
    this.l1 = memories.l1;
    this.l1Base = l1.base;
    // The fabric controller reaches L1 over the bus only.
    this.l1Bytes = core.isFabricController ? 0 : l1.bytes;
  }

  /** Loads 1, 2 or 4 bytes into the low end of the result; what is above them is undefined. */
  int load(int address, int length) {
    core.statistics.loads++;
    int offset = address - l1Base;
    if (Integer.compareUnsigned(offset, l1Bytes) < 0 && (offset & 3) + length <= 4) {
      int wait = l1.reserveWord(offset, core.now);
      core.stall += wait;
      core.statistics.bankConflict += wait;
      return l1.read(offset);
    }
    return loadElsewhere(address, length);
  }

  /** Stores the low 1, 2 or 4 bytes of a value. */
  void store(int address, int length, int value) {
    core.statistics.stores++;
    int offset = address - l1Base;
    if (Integer.compareUnsigned(offset, l1Bytes) < 0 && (offset & 3) + length <= 4) {
      int wait = l1.reserveWord(offset, core.now);
      core.stall += wait;
      core.statistics.bankConflict += wait;
      l1.write(offset, length, value);
    } else {
      storeElsewhere(address, length, value);
    }
  }

  private int loadElsewhere(int address, int length) {
    if ((address & 3) + length > 4) {
      int first = 4 - (address & 3);
      core.stall += timing.misalignedAccess() - 1;
      int low = load(address, first) & (1 << (first << 3)) - 1;
      return low | load(address + first, length - first) << (first << 3);
    }
    int value = bus.read(core, address, length);
    account();
    return value;
  }

  private void storeElsewhere(int address, int length, int value) {
    if ((address & 3) + length > 4) {
      int first = 4 - (address & 3);
      core.stall += timing.misalignedAccess() - 1;
      store(address, first, value);
      store(address + first, length - first, value >>> (first << 3));
      return;
    }
    bus.write(core, address, length, value);
    account();
  }

  private void account() {
    core.stall += bus.latency;
    core.statistics.farMemory += bus.latency;
  }
}
