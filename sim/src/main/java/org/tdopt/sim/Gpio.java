package org.tdopt.sim;

/** Registers of the pins, to which nothing is connected. */
final class Gpio implements Device {
  private static final int OUTPUT_SET = 0x10;
  private static final int OUTPUT_CLEAR = 0x14;
  private static final int END = 0x38;

  private final int[] registers = new int[END / 4];

  @Override
  public int read(Core core, int offset, int bytes) {
    return Device.extract(registers[index(offset, "read")], offset, bytes);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    int index = index(offset, "write");
    registers[index] = Device.insert(registers[index], offset, bytes, value);
  }

  private static int index(int offset, String what) {
    int register = offset & ~3;
    if (register == OUTPUT_SET || register == OUTPUT_CLEAR || register >= END) {
      throw new SimulationFault("%s of unknown GPIO register 0x%x".formatted(what, offset));
    }
    return register >> 2;
  }
}
