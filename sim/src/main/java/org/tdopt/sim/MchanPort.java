package org.tdopt.sim;

/** A port of the cluster's DMA engine. */
record MchanPort(Mchan engine, int channel) implements Device {
  @Override
  public int read(Core core, int offset, int bytes) {
    return engine.read(channel, core, offset);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    engine.write(channel, core, offset, value);
  }
}
