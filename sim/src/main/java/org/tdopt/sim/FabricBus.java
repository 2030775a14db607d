package org.tdopt.sim;

import org.tdopt.target.Chip;

/**
 * What the fabric controller reaches: L2 directly, devices over a slower bus, the cluster over a
 * bridge.
 */
final class FabricBus extends Bus {
  private final Soc soc;
  private final int l2Latency;
  private final int deviceLatency;
  private final int clusterLatency;
  private final int clusterEnd;
  private final int clusterBase;
  private final int weightBase;
  private final int weightDetour;

  FabricBus(Chip chip, Soc soc) {
    this.soc = soc;
    l2Latency = chip.timing().fabricL2Access() - 1;
    deviceLatency = chip.timing().fabricPeripheralAccess() - 1;
    clusterLatency = chip.timing().fabricClusterAccess() - 1;
    weightBase = chip.memory().weightMemory().base();
    // The cluster's timer is one step behind the bridge, the weight memory is further.
    weightDetour = chip.timing().weightMemoryAccess() - chip.timing().clusterTimerAccess();
    clusterBase = chip.memory().l1().base();
    clusterEnd = chip.memory().l2Private().base();
  }

  @Override
  int read(Core core, int address, int length) {
    var memory = soc.memories.at(address);
    if (memory != null) {
      setMemoryLatency(memory, core, address, length);
      return memory.read(address - memory.base);
    }
    latency = isInCluster(address) ? clusterLatency : deviceLatency;
    return soc.devices.read(core, address, length);
  }

  @Override
  void write(Core core, int address, int length, int value) {
    var memory = soc.memories.at(address);
    if (memory != null) {
      setMemoryLatency(memory, core, address, length);
      memory.write(address - memory.base, length, value);
    } else if (soc.devices.isStdout(address)) {
      latency = deviceLatency;
      soc.devices.print(address, value);
    } else {
      latency = isInCluster(address) ? clusterLatency : deviceLatency;
      soc.devices.write(core, address, length, value);
    }
  }

  private boolean isInCluster(int address) {
    return address >= clusterBase && address < clusterEnd && soc.devices.isInCluster(address);
  }

  private void setMemoryLatency(BankedMemory memory, Core core, int address, int length) {
    long now = memory.inCluster ? soc.clocks.cluster.now : core.now;
    int wait = memory.reserve(address - memory.base, length, now);
    boolean inCluster = address >= clusterBase && address < clusterEnd;
    int distance = inCluster ? clusterLatency : l2Latency;
    if (memory.base == weightBase) {
      distance += weightDetour;
    }
    latency = memory.hidesWaits() && memory != soc.memories.l1 ? Math.max(distance, wait) : distance + wait;
  }
}
