package org.tdopt.sim;

import java.util.Arrays;

/** The cluster's control registers: boot addresses and which cores fetch. */
final class ClusterControl implements Device {
  private static final int FETCH_ENABLE = 0x08;
  private static final int EVENT = 0x10;
  private static final int CONFIGURATION = 0x18;
  private static final int CLOCK_GATE = 0x20;
  private static final int HALTED = 0x28;
  private static final int HALT_MASK = 0x38;
  private static final int BOOT_ADDRESSES = 0x40;

  private final Cluster cluster;
  private final int[] bootAddresses;
  private int haltMask;

  ClusterControl(Cluster cluster, int cores) {
    this.cluster = cluster;
    bootAddresses = new int[cores];
    Arrays.fill(bootAddresses, BankedMemory.UNINITIALISED);
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    if (isBootAddress(offset)) {
      return bootAddresses[offset - BOOT_ADDRESSES >> 2];
    }
    return switch (offset) {
      case FETCH_ENABLE -> {
        // It takes what a load finds in its destination for what is written.
        int value = Device.untouched(core);
        enableFetch(value);
        yield value;
      }
      case EVENT, CONFIGURATION, CLOCK_GATE -> Device.untouched(core);
      case HALTED -> 0;
      case HALT_MASK -> haltMask;
      default -> throw unknown("read", offset);
    };
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    if (isBootAddress(offset)) {
      int index = offset - BOOT_ADDRESSES >> 2;
      bootAddresses[index] = value;
      cluster.cores()[index].csrs.setTrapVector(value & ~0xff);
      return;
    }
    switch (offset) {
      case FETCH_ENABLE -> enableFetch(value);
      case HALT_MASK -> haltMask = value;
      case EVENT, CONFIGURATION, CLOCK_GATE, HALTED -> {
        // Accepted, without an effect.
      }
      default -> throw unknown("write", offset);
    }
  }

  private boolean isBootAddress(int offset) {
    int relative = offset - BOOT_ADDRESSES;
    return relative >= 0 && relative < 4 * bootAddresses.length && (offset & 3) == 0;
  }

  private void enableFetch(int coreMask) {
    for (int i = 0; i < bootAddresses.length; i++) {
      if ((coreMask >> i & 1) != 0) {
        cluster.start(i, bootAddresses[i]);
      } else {
        cluster.stop(i);
      }
    }
  }

  private static SimulationFault unknown(String what, int offset) {
    return new SimulationFault(
        "%s of unknown cluster control register 0x%x".formatted(what, offset));
  }
}
