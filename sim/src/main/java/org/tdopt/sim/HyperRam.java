package org.tdopt.sim;

import org.jspecify.annotations.Nullable;
import org.tdopt.target.HyperRamSpeed;
import org.tdopt.target.MemoryRegion;

/**
 * L3 and the micro-DMA channel that copies between it and L2. A transfer is programmed with the L2
 * address, the size, the external address and the command, and starts when its configuration is
 * written; the data is moved when the transfer ends.
 */
final class HyperRam {
  private static final int RX_ADDRESS = 0x00;
  private static final int RX_SIZE = 0x04;
  private static final int RX_CONFIG = 0x08;
  private static final int TX_ADDRESS = 0x0C;
  private static final int TX_SIZE = 0x10;
  private static final int TX_CONFIG = 0x14;
  private static final int EXTERNAL_ADDRESS = 0x1C;
  private static final int STATUS = 0x24;
  private static final int ENABLE = 1 << 4;
  private static final int CLEAR = 1 << 5;

  private final Clock clock;
  private final Memories memories;
  private final HyperRamSpeed speed;
  private final BankedMemory contents;
  private final int[] registers = new int[0x200 / 4];
  private final ScheduledEvent finished = ScheduledEvent.of(this::finish);
  private boolean reading;
  private @Nullable DmaObserver observer;
  private long startedAt;
  private boolean busy;
  private int l2Address;
  private int size;
  private int externalAddress;

  /** Bytes read from and written to L3. */
  long bytesRead;

  long bytesWritten;

  HyperRam(Clock clock, Memories memories, MemoryRegion region, HyperRamSpeed speed) {
    this.clock = clock;
    this.memories = memories;
    this.speed = speed;
    this.contents = new BankedMemory("L3", region.base(), region.bytes(), 1, false);
  }

  void observe(DmaObserver dmaObserver) {
    observer = dmaObserver;
  }

  boolean hasRegister(int offset) {
    return offset >= 0 && offset < registers.length * 4;
  }

  int read(int offset) {
    return offset == STATUS ? busy ? 1 : 0 : registers[offset >> 2];
  }

  void write(int offset, int value) {
    registers[offset >> 2] = value;
    if (offset != RX_CONFIG && offset != TX_CONFIG) {
      return;
    }
    if ((value & CLEAR) != 0) {
      throw new SimulationFault("HyperRAM transfers cannot be cancelled");
    }
    if ((value & ENABLE) != 0) {
      start(offset == RX_CONFIG);
    }
  }

  private void start(boolean isRead) {
    if (busy) {
      throw new SimulationFault("HyperRAM transfer started while another one is running");
    }
    reading = isRead;
    l2Address = registers[(isRead ? RX_ADDRESS : TX_ADDRESS) >> 2];
    size = registers[(isRead ? RX_SIZE : TX_SIZE) >> 2];
    externalAddress = registers[EXTERNAL_ADDRESS >> 2];
    if (size <= 0 || !contents.contains(externalAddress, size)) {
      throw new SimulationFault(
          "HyperRAM transfer of %d bytes at 0x%08x does not fit into %d bytes of L3"
              .formatted(size, externalAddress, contents.bytes));
    }
    var memory = memories.at(l2Address);
    if (memory == null || !memory.contains(l2Address, size)) {
      throw new SimulationFault(
          "HyperRAM transfer of %d bytes at L2 address 0x%08x, where no memory of that size is"
              .formatted(size, l2Address));
    }
    busy = true;
    startedAt = clock.now;
    double rate = isRead ? speed.readBytesPerFabricCycle() : speed.writeBytesPerFabricCycle();
    int fixed = isRead ? speed.readFixedCycles() : speed.writeFixedCycles();
    clock.schedule(finished, fixed + (long) Math.ceil(size / rate));
  }

  private void finish() {
    var memory = memories.at(l2Address);
    if (memory == null) {
      throw new IllegalStateException("checked at the start of the transfer");
    }
    int inside = l2Address - memory.base;
    int outside = externalAddress - contents.base;
    for (int i = 0; i < size; i++) {
      if (reading) {
        memory.write(inside + i, 1, contents.readByte(outside + i));
      } else {
        contents.write(outside + i, 1, memory.readByte(inside + i));
      }
    }
    if (reading) {
      bytesRead += size;
    } else {
      bytesWritten += size;
    }
    busy = false;
    if (observer != null) {
      observer.completedExternal(reading, size, startedAt, clock.now);
    }
  }
}
