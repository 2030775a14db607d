package org.tdopt.sim;

/**
 * What is connected to the serial port: samples the line in the middle of bits of 115200 baud and
 * prints the bytes, whether or not they were sent at that rate.
 */
final class UartReceiver {
  private static final int BAUD = 115200;
  private static final int BITS = 8;

  /** Quarters of a bit from the start bit's edge to the first sample, and from one to the next. */
  private static final int FIRST_SAMPLE = 6;

  private static final int NEXT_SAMPLE = 4;

  private final Clock clock;
  private final StandardOutput output;
  private final double quarterCycles;
  private final ScheduledEvent sample = ScheduledEvent.of(this::sample);
  private boolean receives;
  private boolean waitsForStop;
  private int level = 1;
  private int bits;
  private int value;
  private long startedAt;

  /**
   * Creates a receiver.
   *
   * @param hertz of the sender's clock
   */
  UartReceiver(Clock clock, int hertz, StandardOutput output) {
    this.clock = clock;
    this.output = output;
    quarterCycles = (double) hertz / (4 * BAUD);
  }

  /** The line's level from now on. */
  void level(int newLevel) {
    level = newLevel;
    if (waitsForStop) {
      waitsForStop = level != 1;
    } else if (!receives && level == 0) {
      receives = true;
      bits = 0;
      value = 0;
      startedAt = clock.now;
      scheduleSample();
    }
  }

  private void scheduleSample() {
    double quarters = FIRST_SAMPLE + (double) NEXT_SAMPLE * bits;
    clock.schedule(sample, startedAt + (long) (quarters * quarterCycles) - clock.now);
  }

  private void sample() {
    value |= level << bits;
    if (++bits < BITS) {
      scheduleSample();
      return;
    }
    receives = false;
    waitsForStop = true;
    output.printDirectly(value);
  }
}
