package org.tdopt.sim;

import java.util.function.Consumer;

/** Switches an instruction cache on and off, and empties it; all else is accepted. */
record CacheControl(Consumer<Boolean> enable, Runnable flush) implements Device {
  private static final int ENABLE = 0;
  private static final int FLUSH = 4;

  @Override
  public int read(Core core, int offset, int bytes) {
    // The direction of the access makes no difference.
    int value = Device.untouched(core);
    write(core, offset, bytes, value);
    return value;
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    if (offset == ENABLE) {
      enable.accept((value & 0xff) != 0);
    } else if (offset == FLUSH) {
      flush.run();
    }
  }
}
