package org.tdopt.sim;

/**
 * Finds programs that will never end and do not sleep either, which would be a deadlock. Two rules
 * are certain: each core repeats itself while none stores anything ({@link CoreRepetition}), or the
 * whole chip with its memory is in a state in which it was before ({@link ChipRepetition}). The
 * third is a guess that can be turned off: for very long, no core stored anything, slept or woke
 * up, and no event was due. A loop that counts is left to the limit of cycles.
 *
 * <p>Looks at the chip now and then, so that the rest of the time costs nothing.
 */
final class EndlessLoopDetector {
  private static final long INTERVAL = 1 << 20;

  /** Early, so that the host's compiler has seen a look before it compiles the main loop. */
  private static final long FIRST_LOOK = 1 << 12;

  /** Of the time, the second rule may watch one part in so many. */
  private static final long LONGEST_SHARE = 32;

  private static final long LONGEST_WINDOW = 1 << 24;

  private final Soc soc;
  private final CoreRepetition cores;
  private final ChipRepetition chip;

  /** Cycles without anything that counts as progress before the third rule applies. */
  long quietCycles = Clock.NEVER;

  /** Cluster cycle from which {@link #check} is to be called after each cycle. */
  long nextCheck = FIRST_LOOK;

  /** What watches at the moment. */
  private enum Watch {
    NOTHING,
    CORES,
    CHIP
  }

  private Watch watch = Watch.NOTHING;
  private long watchUntil;
  private long coresWindow = 1 << 12;
  private long chipWindow = 1 << 14;
  private long chipNotBefore;
  private long progress = -1;
  private long progressAt;

  EndlessLoopDetector(Soc soc, Core[] clusterCores) {
    this.soc = soc;
    var all = new Core[clusterCores.length + 1];
    all[0] = soc.fabricController;
    System.arraycopy(clusterCores, 0, all, 1, clusterCores.length);
    cores = new CoreRepetition(all);
    chip = new ChipRepetition(soc, all);
  }

  /**
   * Looks at the chip between two cycles.
   *
   * @throws SimulationFault if nothing new will ever happen
   */
  void check(long now) {
    switch (watch) {
      case NOTHING -> begin(now);
      case CORES -> watchCores(now);
      case CHIP -> watchChip(now);
    }
  }

  private void begin(long now) {
    checkProgress(now);
    if (soc.eventIsDue()) {
      beginWithChip(now);
      return;
    }
    watch = Watch.CORES;
    watchUntil = now + coresWindow;
    nextCheck = now + 1;
    cores.remember();
  }

  private void checkProgress(long now) {
    long sum = cores.progress();
    if (sum != progress || soc.eventIsDue()) {
      progress = sum;
      progressAt = now;
    } else if (now - progressAt > quietCycles) {
      throw new SimulationFault(
          ("probably an endless loop, as no core stored anything, slept or woke up for %d cycles;"
                  + " --max-quiet-cycles=N allows more")
              .formatted(now - progressAt));
    }
  }

  private void watchCores(long now) {
    boolean all = cores.allRepeat();
    // Progress is not undone, so that it is enough to look for it now and then.
    boolean looks = all || (now & 63) == 0 || now > watchUntil;
    if (soc.eventIsDue() || looks && (now > watchUntil || cores.haveDoneSomething())) {
      if (now > watchUntil) {
        // A longer loop needs a longer look.
        coresWindow = Math.min(2 * coresWindow, INTERVAL);
      }
      beginWithChip(now);
    } else if (all) {
      throw new SimulationFault("endless loop, as each running core repeats itself");
    }
  }

  private void beginWithChip(long now) {
    if (now < chipNotBefore) {
      rest(now);
      return;
    }
    watch = Watch.CHIP;
    watchUntil = now + chipWindow;
    chipNotBefore = now + LONGEST_SHARE * chipWindow;
    nextCheck = now + 1;
    chip.begin();
  }

  private void watchChip(long now) {
    if (chip.isBack(now)) {
      throw new SimulationFault(
          "endless loop, as the chip is in the state of %d cycles before again"
              .formatted(chip.period(now)));
    }
    if (now > watchUntil || chip.isHopeless()) {
      chip.end();
      if (now > watchUntil) {
        chipWindow = Math.min(2 * chipWindow, LONGEST_WINDOW);
      }
      rest(now);
    }
  }

  private void rest(long now) {
    watch = Watch.NOTHING;
    nextCheck = now + INTERVAL;
  }
}
