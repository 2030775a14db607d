package org.tdopt.sim;

import java.util.function.IntConsumer;

/**
 * Two 32-bit counters, or one of 64 bits, that count cycles or edges of the reference clock and can
 * interrupt, start over and stop when they reach a value to compare with. As in GVSoC, the
 * prescaler delays only the look at the counter, not the counter itself, and both counters share
 * what is scheduled: the look at the second one replaces that at the first.
 */
final class Timer implements Device, ReferenceClock.Listener {
  private static final int REGISTERS_END = 0x28;

  // Fields of a counter's configuration.
  private static final int ENABLE = 1;
  private static final int RESET = 1 << 1;
  private static final int INTERRUPT = 1 << 2;
  private static final int CLEAR_WHEN_REACHED = 1 << 4;
  private static final int ONE_SHOT = 1 << 5;
  private static final int PRESCALER = 1 << 6;
  private static final int REFERENCE_CLOCK = 1 << 7;
  private static final int PRESCALER_VALUE_SHIFT = 8;
  private static final int PRESCALER_VALUE_MASK = 0xff;
  private static final int WIDE = 1 << 31;
  private static final int KEPT =
      ENABLE
          | INTERRUPT
          | CLEAR_WHEN_REACHED
          | ONE_SHOT
          | PRESCALER
          | PRESCALER_VALUE_MASK << PRESCALER_VALUE_SHIFT;

  private final Clock clock;
  private final ReferenceClock reference;
  private final IntConsumer interrupt;
  private final ScheduledEvent look = ScheduledEvent.of(this::look);
  private final Counter[] counters = {new Counter(), new Counter()};
  private boolean wide;
  private long syncedAt;
  private long syncedEdges;

  /** One counter of 32 bits. */
  private static final class Counter {
    /** What a read of the configuration returns, but for the enable bit. */
    int configuration;

    /** The configuration in effect, with the bits that a read does not return. */
    int effective;

    int value;
    int compare;

    boolean has(int field) {
      return (effective & field) != 0;
    }

    boolean acts() {
      return has(ENABLE) && has(INTERRUPT | CLEAR_WHEN_REACHED);
    }
  }

  /**
   * Creates a timer that stands still.
   *
   * @param interrupt gets the number of a counter, 0 or 1, that has reached its value
   */
  Timer(Clock clock, ReferenceClock reference, IntConsumer interrupt) {
    this.clock = clock;
    this.reference = reference;
    this.interrupt = interrupt;
    reference.add(this);
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    core.statistics.clockReads++;
    if (offset >= REGISTERS_END || (offset & 3) != 0) {
      return Device.untouched(core);
    }
    sync();
    int index = offset >> 2 & 1;
    var counter = counters[index];
    return switch (offset >> 3) {
      case 0 -> counter.configuration & ~ENABLE | counter.effective & ENABLE;
      case 1 -> counter.value;
      case 2 -> counter.compare;
      default -> {
        // Start and reset do not care for the direction of the access.
        write(core, offset, bytes, 0);
        yield Device.untouched(core);
      }
    };
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    if (offset >= REGISTERS_END || (offset & 3) != 0) {
      return;
    }
    sync();
    int index = offset >> 2 & 1;
    var counter = counters[index];
    switch (offset >> 3) {
      case 0 -> configure(index, value);
      case 1 -> counter.value = value;
      case 2 -> counter.compare = value;
      case 3 -> configure(index, counter.configuration | ENABLE);
      default -> configure(index, counter.configuration | RESET);
    }
    check();
    reference.update();
  }

  private void configure(int index, int value) {
    var counter = counters[index];
    counter.effective = value;
    if (index == 0) {
      wide = (value & WIDE) != 0;
    }
    if ((value & RESET) != 0) {
      counter.value = 0;
      if (wide) {
        setWideValue(0);
      }
    }
    counter.configuration = value & (index == 0 ? KEPT | WIDE : KEPT);
  }

  /** Counts what has passed since the last time. */
  private void sync() {
    long cycles = clock.now - syncedAt;
    syncedAt = clock.now;
    if (wide && counters[0].has(ENABLE)) {
      setWideValue(wideValue() + cycles);
    } else {
      for (var counter : counters) {
        if (counter.has(ENABLE) && !counter.has(REFERENCE_CLOCK)) {
          counter.value += (int) cycles;
        }
      }
    }
    long edges = reference.risingEdges();
    for (var counter : counters) {
      if (counter.has(REFERENCE_CLOCK)) {
        counter.value += (int) (edges - syncedEdges);
      }
    }
    syncedEdges = edges;
  }

  private void look() {
    sync();
    check();
  }

  @Override
  public boolean needsEdges() {
    for (var counter : counters) {
      if (counter.has(REFERENCE_CLOCK)
          && (counter.acts() || counter.has(ENABLE) && counter.has(ONE_SHOT))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void edge(boolean rising) {
    if (rising && (counters[0].has(REFERENCE_CLOCK) || counters[1].has(REFERENCE_CLOCK))) {
      look();
    }
  }

  private void check() {
    check(0);
    if (!wide) {
      check(1);
    }
    if (!counters[0].acts() && !counters[1].acts()) {
      // Nothing would come of the look, but the chip would seem not to be at rest.
      clock.cancel(look);
    }
  }

  private void check(int index) {
    var counter = counters[index];
    if (counter.has(ENABLE) && cyclesLeft(counter) == 0) {
      if (counter.has(CLEAR_WHEN_REACHED)) {
        counter.value = 0;
        if (wide) {
          setWideValue(0);
        }
      }
      if (counter.has(INTERRUPT)) {
        interrupt.accept(index);
      }
      if (counter.has(ONE_SHOT)) {
        counter.effective &= ~ENABLE;
      }
    }
    if (counter.acts() && !counter.has(REFERENCE_CLOCK)) {
      schedule(counter);
    }
  }

  private void schedule(Counter counter) {
    long cycles = cyclesLeft(counter);
    if (cycles == 0 && !wide) {
      cycles = 1L << Integer.SIZE;
    }
    if (counter.has(PRESCALER)) {
      int value = counter.effective >> PRESCALER_VALUE_SHIFT & PRESCALER_VALUE_MASK;
      cycles *= value + 1;
    }
    if (cycles > 0) {
      clock.reschedule(look, cycles);
    }
  }

  /** Cycles until the value to compare with; as a wide timer, possibly negative. */
  private long cyclesLeft(Counter counter) {
    return wide ? wideCompare() - wideValue() : counter.compare - counter.value & 0xffffffffL;
  }

  private long wideValue() {
    return (long) counters[1].value << Integer.SIZE | counters[0].value & 0xffffffffL;
  }

  private long wideCompare() {
    return (long) counters[1].compare << Integer.SIZE | counters[0].compare & 0xffffffffL;
  }

  private void setWideValue(long value) {
    counters[0].value = (int) value;
    counters[1].value = (int) (value >>> Integer.SIZE);
  }
}
