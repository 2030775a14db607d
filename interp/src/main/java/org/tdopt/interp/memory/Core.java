package org.tdopt.interp.memory;

/** One core of the machine; outside of cluster code there is only core 0. */
public final class Core {
  private final Machine machine;
  private final int id;

  Core(Machine machine, int id) {
    this.machine = machine;
    this.id = id;
  }

  public int id() {
    return id;
  }

  public Machine machine() {
    return machine;
  }

  /** Core and interval between barriers, for the shadow words. */
  public long stamp() {
    return Stamp.of(machine.epoch(), id);
  }
}
