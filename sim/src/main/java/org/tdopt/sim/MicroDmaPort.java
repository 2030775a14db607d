package org.tdopt.sim;

import org.jspecify.annotations.Nullable;

/** Address, size and configuration of one direction of a micro-DMA channel. */
final class MicroDmaPort {
  static final int BYTES = 0x10;

  private static final int ADDRESS = 0x00;
  private static final int SIZE = 0x04;
  private static final int CONFIGURATION = 0x08;
  private static final int CONTINUOUS = 1;
  private static final int WIDTH = 1 << 1;
  private static final int ENABLE = 1 << 4;
  private static final int CLEAR = 1 << 5;
  private static final int OPEN_TRANSFERS = 2;

  private final String name;
  private final @Nullable Runnable start;
  private int address;
  private int size;
  private int mode;
  private int open;

  /**
   * Creates a port.
   *
   * @param name for messages
   * @param start called when a transfer is started; null if none can be
   */
  MicroDmaPort(String name, @Nullable Runnable start) {
    this.name = name;
    this.start = start;
  }

  int address() {
    return address;
  }

  int size() {
    return size;
  }

  /** To be called when a transfer is over. */
  void transferEnded() {
    open--;
  }

  int read(int offset) {
    return switch (offset) {
      case ADDRESS -> address;
      case SIZE -> size;
      case CONFIGURATION ->
          mode | (open != 0 ? ENABLE : 0) | (open == OPEN_TRANSFERS ? CLEAR : 0);
      default -> throw unknown("read", offset);
    };
  }

  void write(int offset, int value) {
    switch (offset) {
      case ADDRESS -> address = value;
      case SIZE -> size = value;
      case CONFIGURATION -> configure(value);
      default -> throw unknown("write", offset);
    }
  }

  private void configure(int value) {
    mode = value & (CONTINUOUS | WIDTH);
    if ((value & CLEAR) != 0) {
      throw new SimulationFault(
          "%s transfers cannot be cancelled, wait for their ends".formatted(name));
    }
    if ((value & ENABLE) == 0) {
      return;
    }
    if (start == null) {
      throw new SimulationFault("%s transfers are not simulated".formatted(name));
    }
    if (open == OPEN_TRANSFERS) {
      throw new SimulationFault("%s transfer started while %d are open".formatted(name, open));
    }
    open++;
    start.run();
  }

  private SimulationFault unknown(String what, int offset) {
    return new SimulationFault("%s of unknown %s register 0x%x".formatted(what, name, offset));
  }
}
