package org.tdopt.sim;

import org.tdopt.target.Chip;
import org.tdopt.target.Peripherals;

/** The memory-mapped devices that every core sees alike. */
final class Devices {
  private static final int CLUSTER_WINDOW = 0x200000;
  private static final int STDOUT_BYTES = 0x1000;
  private static final int EVENT_UNIT_BYTES = 0x800;
  private static final int CACHE_CONTROL_BYTES = 0x400;
  private static final int FETCH_ENABLE = 0x08;
  private static final int BOOT_ADDRESSES = 0x40;
  private static final int CACHE_FLUSH = 0x04;

  private final Soc soc;
  private final Peripherals map;
  private final ClusterTimer timer;
  private final int[] bootAddresses;
  private final int[] controlRegisters = new int[0x40 / 4];
  private int clockGates;

  Devices(Chip chip, Soc soc) {
    this.soc = soc;
    this.map = chip.peripherals();
    this.timer = new ClusterTimer(soc.clocks.cluster);
    this.bootAddresses = new int[chip.cluster().cores()];
  }

  boolean isInCluster(int address) {
    return Integer.compareUnsigned(address - map.clusterControl(), CLUSTER_WINDOW) < 0;
  }

  boolean isStdout(int address) {
    return Integer.compareUnsigned(address - map.stdout(), STDOUT_BYTES) < 0;
  }

  /** Prints a byte; the address says which core does. */
  void print(int address, int value) {
    soc.stdout.print(address - map.stdout() >> 3, value);
  }

  int read(Core core, int address) {
    int timerOffset = address - map.clusterTimer();
    if (timer.hasRegister(timerOffset)) {
      core.statistics.clockReads++;
      return timer.read(timerOffset);
    }
    int eventOffset = address - map.eventUnit();
    if (eventOffset >= 0 && eventOffset < EVENT_UNIT_BYTES) {
      return soc.eventUnit.readPublic(eventOffset);
    }
    int mchanOffset = address - map.mchan();
    if (mchanOffset == 0 || mchanOffset == 4) {
      return soc.mchan.read(soc.mchan.fabricChannel(), core, mchanOffset);
    }
    int hyperOffset = address - map.hyperRamChannel();
    if (soc.hyperRam.hasRegister(hyperOffset)) {
      return soc.hyperRam.read(hyperOffset);
    }
    int bootOffset = address - map.clusterControl() - BOOT_ADDRESSES;
    if (bootOffset >= 0 && bootOffset < 4 * bootAddresses.length) {
      return bootAddresses[bootOffset >> 2];
    }
    int control = address - map.clusterControl();
    if (control >= 0 && control < BOOT_ADDRESSES) {
      return controlRegisters[control >> 2];
    }
    if (address == map.udma()) {
      return clockGates;
    }
    throw Bus.unmapped("read", address, 4);
  }

  void write(Core core, int address, int value) {
    int timerOffset = address - map.clusterTimer();
    int eventOffset = address - map.eventUnit();
    int mchanOffset = address - map.mchan();
    int hyperOffset = address - map.hyperRamChannel();
    int cacheOffset = address - map.instructionCacheControl();
    if (address == map.exitRegister()) {
      soc.exit(value);
    } else if (address == map.udma()) {
      clockGates = value;
    } else if (timer.hasRegister(timerOffset)) {
      timer.write(timerOffset, value);
    } else if (eventOffset >= 0 && eventOffset < EVENT_UNIT_BYTES) {
      soc.eventUnit.writePublic(eventOffset, value);
    } else if (mchanOffset == 0 || mchanOffset == 4) {
      soc.mchan.write(soc.mchan.fabricChannel(), core, mchanOffset, value);
    } else if (soc.hyperRam.hasRegister(hyperOffset)) {
      if (clockGates == 0) {
        throw new SimulationFault("HyperRAM channel used while the micro-DMA's clocks are off");
      }
      soc.hyperRam.write(hyperOffset, value);
    } else if (cacheOffset >= 0 && cacheOffset < CACHE_CONTROL_BYTES) {
      writeCacheControl(cacheOffset, value);
    } else {
      writeClusterControl(address, value);
    }
  }

  private void writeCacheControl(int offset, int value) {
    if (offset == 0) {
      soc.instructionCache.enable(value != 0);
    } else if (offset == CACHE_FLUSH) {
      soc.instructionCache.flush();
    }
  }

  private void writeClusterControl(int address, int value) {
    int offset = address - map.clusterControl();
    int boot = offset - BOOT_ADDRESSES;
    if (offset == FETCH_ENABLE) {
      for (int i = 0; i < bootAddresses.length; i++) {
        if ((value >> i & 1) != 0) {
          soc.cluster.start(i, bootAddresses[i]);
        }
      }
    } else if (boot >= 0 && boot < 4 * bootAddresses.length) {
      bootAddresses[boot >> 2] = value;
    } else if (offset >= 0 && offset < BOOT_ADDRESSES) {
      controlRegisters[offset >> 2] = value;
    } else {
      throw Bus.unmapped("write", address, 4);
    }
  }
}
