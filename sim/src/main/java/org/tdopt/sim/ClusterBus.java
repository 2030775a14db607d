package org.tdopt.sim;

import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;

/**
 * What a cluster core reaches: its own device ports, the cluster's devices, and through a bridge
 * the rest.
 */
final class ClusterBus extends Bus {
  private static final int PORT_BYTES = 0x400;

  /** From a word of L1 to the address where a load sets all its bits. */
  static final int TEST_AND_SET = 1 << 20;

  private final Soc soc;
  private final BankedMemory l1;
  private final int l1Alias;
  private final int eventUnit;
  private final int mchan;
  private final int l2Latency;
  private final int weightLatency;
  private final int eventUnitLatency;
  private final int mchanLatency;
  private final int clusterDeviceLatency;
  private final int socDeviceLatency;
  private final int weightBase;

  ClusterBus(Chip chip, Soc soc) {
    this.soc = soc;
    l1 = soc.memories.l1;
    l1Alias = chip.memory().l1AliasBase();
    eventUnit = chip.peripherals().eventUnitCore();
    mchan = chip.peripherals().mchanCore();
    var timing = chip.timing();
    l2Latency = timing.l2Access() - 1;
    weightLatency = timing.weightMemoryAccess() - 1;
    eventUnitLatency = timing.eventUnitAccess() - 1;
    mchanLatency = timing.mchanAccess() - 1;
    clusterDeviceLatency = timing.clusterTimerAccess() - 1;
    socDeviceLatency = timing.socPeripheralAccess() - 1;
    weightBase = chip.memory().weightMemory().base();
  }

  @Override
  int read(Core core, int address, int length) {
    int inMemory = withoutMemoryAlias(address);
    var memory = memory(core, inMemory, length);
    if (memory != null) {
      return memory.read(inMemory - memory.base);
    }
    if (isTestAndSet(address)) {
      return testAndSet(core, address - TEST_AND_SET, length);
    }
    if (isPort(address, eventUnit)) {
      requireWord(address, length);
      latency = eventUnitLatency;
      return soc.eventUnit.read(core.hartId, address - eventUnit);
    }
    if (isPort(address, mchan)) {
      requireWord(address, length);
      latency = mchanLatency;
      return soc.mchan.read(core.hartId, core, address - mchan);
    }
    setDeviceLatency(withoutAlias(address));
    return soc.devices.read(core, withoutAlias(address), length);
  }

  @Override
  void write(Core core, int address, int length, int value) {
    int inMemory = withoutMemoryAlias(address);
    var memory = memory(core, inMemory, length);
    if (memory != null) {
      memory.write(inMemory - memory.base, length, value);
      return;
    }
    if (soc.devices.isStdout(address)) {
      latency = socDeviceLatency;
      soc.devices.print(address, value);
      return;
    }
    if (isTestAndSet(address)) {
      write(core, address - TEST_AND_SET, length, value);
      return;
    }
    if (isPort(address, eventUnit)) {
      requireWord(address, length);
      latency = eventUnitLatency;
      soc.eventUnit.write(core.hartId, address - eventUnit, value);
    } else if (isPort(address, mchan)) {
      requireWord(address, length);
      latency = mchanLatency;
      soc.mchan.write(core.hartId, core, address - mchan, value);
    } else {
      setDeviceLatency(withoutAlias(address));
      soc.devices.write(core, withoutAlias(address), length, value);
    }
  }

  @Override
  int withoutMemoryAlias(int address) {
    int offset = address - l1Alias;
    return Integer.compareUnsigned(offset, l1.bytes) < 0 ? l1.base + offset : address;
  }

  /** The cluster's devices are where L1's alias is, too, at the same distance. */
  private int withoutAlias(int address) {
    int inCluster = address - l1Alias + l1.base;
    return address < l1.base && soc.devices.isInCluster(inCluster) ? inCluster : address;
  }

  private static boolean isPort(int address, int base) {
    return Integer.compareUnsigned(address - base, PORT_BYTES) < 0;
  }

  private boolean isTestAndSet(int address) {
    return l1.contains(withoutMemoryAlias(address - TEST_AND_SET));
  }

  /** Loads from L1 and sets what was loaded, for which the bank needs a second cycle. */
  private int testAndSet(Core core, int address, int length) {
    int offset = withoutMemoryAlias(address) - l1.base;
    latency = l1.reserveWord(offset, core.now);
    l1.reserveWord(offset, core.now);
    int value = l1.read(offset);
    l1.write(offset, length, ~0);
    return value;
  }

  private void setDeviceLatency(int address) {
    soc.clocks.syncFabric();
    latency = soc.devices.isInCluster(address) ? clusterDeviceLatency : socDeviceLatency;
  }

  /** The memory at an address with {@link #latency} set, or null. */
  private @Nullable BankedMemory memory(Core core, int address, int length) {
    var memory = soc.memories.at(address);
    if (memory == null) {
      return null;
    }
    long now = memory.inCluster ? core.now : soc.clocks.fabricNow();
    int wait = memory.reserve(address - memory.base, length, now);
    if (memory == l1) {
      latency = wait;
      return memory;
    }
    int distance = memory.base == weightBase ? weightLatency : l2Latency;
    latency = memory.hidesWaits() ? Math.max(distance, wait) : distance + wait;
    return memory;
  }
}
