package org.tdopt.sim;

/**
 * A micro-DMA channel to which nothing is connected: ports and registers that keep what is written.
 */
final class QuietChannel implements Device {
  private static final int OWN_REGISTERS = 0x20;

  private final String name;
  private final MicroDmaPort[] ports;
  private final int[] registers;

  /**
   * Creates a channel.
   *
   * @param name for messages
   * @param ports of 16 bytes each, from the first register on
   * @param registers of its own, from offset 0x20 on
   */
  QuietChannel(String name, int ports, int registers) {
    this.name = name;
    this.ports = new MicroDmaPort[ports];
    for (int i = 0; i < ports; i++) {
      this.ports[i] = new MicroDmaPort(name, null);
    }
    this.registers = new int[registers];
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    int port = offset / MicroDmaPort.BYTES;
    return port < ports.length
        ? ports[port].read(offset % MicroDmaPort.BYTES)
        : registers[index(offset, "read")];
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    int port = offset / MicroDmaPort.BYTES;
    if (port < ports.length) {
      ports[port].write(offset % MicroDmaPort.BYTES, value);
    } else {
      registers[index(offset, "write")] = value;
    }
  }

  private int index(int offset, String what) {
    int index = offset - OWN_REGISTERS >> 2;
    if (offset < OWN_REGISTERS || (offset & 3) != 0 || index >= registers.length) {
      throw new SimulationFault("%s of unknown %s register 0x%x".formatted(what, name, offset));
    }
    return index;
  }
}
