package org.tdopt.sim;

/** The event unit's port that is not a core's own. */
record PublicEventUnit(EventUnit unit) implements Device {
  @Override
  public int read(Core core, int offset, int bytes) {
    return unit.readPublic(offset);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    unit.writePublic(offset, value);
  }
}
