package org.tdopt.sim;

import org.tdopt.target.Opcode;

/** Registers in the address space; offsets count from the device's base. */
interface Device {
  /**
   * Reads a register; may put the core to sleep, which then gets its value when it wakes.
   *
   * @throws SimulationFault if the chip refuses the access
   */
  int read(Core core, int offset, int bytes);

  /**
   * Writes a register; may put the core to sleep.
   *
   * @throws SimulationFault if the chip refuses the access
   */
  void write(Core core, int offset, int bytes, int value);

  /**
   * What a load from a register that does not answer leaves in its destination: what was there, but
   * 0 for the load that may sleep.
   */
  static int untouched(Core core) {
    var load = core.current();
    return load.opcode == Opcode.P_ELW ? 0 : core.x[load.rd];
  }

  /** Bytes of a register or of a word in memory, from an offset within it. */
  static int extract(int register, int offset, int bytes) {
    int value = register >>> ((offset & 3) << 3);
    return bytes == 4 ? value : value & (1 << (bytes << 3)) - 1;
  }

  /** A register or a word in memory with some bytes replaced, from an offset within it. */
  static int insert(int register, int offset, int bytes, int value) {
    if (bytes == 4) {
      return value;
    }
    int shift = (offset & 3) << 3;
    int mask = (1 << (bytes << 3)) - 1 << shift;
    return register & ~mask | value << shift & mask;
  }
}
