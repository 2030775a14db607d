package org.tdopt.sim;

/** A device of the chip that the simulator does not have. */
record MissingDevice(String name) implements Device {
  @Override
  public int read(Core core, int offset, int bytes) {
    throw notSimulated("read", offset);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    throw notSimulated("write", offset);
  }

  private SimulationFault notSimulated(String what, int offset) {
    return new SimulationFault(
        "%s of register 0x%x of the %s, which is not simulated".formatted(what, offset, name));
  }
}
