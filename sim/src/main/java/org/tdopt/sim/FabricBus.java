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
  private final int aliasBytes;
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
    var l2Private = chip.memory().l2Private();
    clusterEnd = l2Private.base();
    aliasBytes = l2Private.bytes() / l2Private.banks();
  }

  @Override
  int read(Core core, int address, int length) {
    int aliased = withoutMemoryAlias(address);
    var memory = soc.memories.at(aliased);
    if (memory != null) {
      setMemoryLatency(memory, core, aliased, length);
      return memory.read(aliased - memory.base);
    }
    int inL1 = address - ClusterBus.TEST_AND_SET;
    if (soc.memories.l1.contains(inL1)) {
      int value = read(core, inL1, length);
      soc.memories.l1.write(inL1 - soc.memories.l1.base, length, ~0);
      return value;
    }
    latency = isInCluster(address) ? clusterLatency : deviceLatency;
    return soc.devices.read(core, address, length);
  }

  @Override
  void write(Core core, int address, int length, int value) {
    int aliased = withoutMemoryAlias(address);
    var memory = soc.memories.at(aliased);
    if (memory != null) {
      setMemoryLatency(memory, core, aliased, length);
      memory.write(aliased - memory.base, length, value);
    } else if (soc.memories.l1.contains(address - ClusterBus.TEST_AND_SET)) {
      write(core, address - ClusterBus.TEST_AND_SET, length, value);
    } else if (soc.devices.isStdout(address)) {
      latency = deviceLatency;
      soc.devices.print(address, value);
    } else {
      latency = isInCluster(address) ? clusterLatency : deviceLatency;
      soc.devices.write(core, address, length, value);
    }
  }

  /** The first block of private L2 is at 0, too. */
  @Override
  int withoutMemoryAlias(int address) {
    return Integer.compareUnsigned(address, aliasBytes) < 0 ? address + clusterEnd : address;
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
    boolean hidesWait = memory.hidesWaits() && memory != soc.memories.l1;
    latency = hidesWait ? Math.max(distance, wait) : distance + wait;
  }
}
