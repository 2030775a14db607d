package org.tdopt.sim;

/** A core's path to what is not its own L1. */
abstract class Bus {
  /** Cycles beyond one that the last access took. */
  int latency;

  /**
   * Reads up to four bytes of one word; may put the core to sleep, which then gets its value when
   * it wakes.
   *
   * @throws SimulationFault if nothing can be read there
   */
  abstract int read(Core core, int address, int length);

  /**
   * Writes up to four bytes of one word.
   *
   * @throws SimulationFault if nothing can be written there
   */
  abstract void write(Core core, int address, int length, int value);

  /** The address of a memory that the core reaches at an alias, too; others as they are. */
  abstract int withoutMemoryAlias(int address);

  static SimulationFault unmapped(String what, int address, int length) {
    return new SimulationFault(
        "%s of %d bytes at unmapped address 0x%08x".formatted(what, length, address));
  }

  /** Refuses accesses to parts of a device's register. */
  static void requireWord(int address, int length) {
    if (length != 4) {
      throw new SimulationFault(
          "access of %d bytes to the device address 0x%08x, expected a word"
              .formatted(length, address));
    }
  }
}
