package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cluster's cores in the order in which they get their turn within a cycle. A core that wakes
 * up goes to the front; a core that goes to sleep leaves.
 */
final class Cluster {
  /** Cycles ahead that are kept by cycle: as many as a long has bits. */
  private static final int WHEEL = Long.SIZE;

  private Core[] cores = new Core[0];
  private final List<Core> arriving = new ArrayList<>();
  private int team;
  private boolean changed;

  /** Running cores, in order; the first {@link #running} are valid. */
  private Core[] order = new Core[0];

  /** What executes the instructions of {@link #order}, one step closer. */
  private Execution[] executions = new Execution[0];

  private int running;

  /** The cores that are ready within a turn of the wheel, by cycle and place in the order. */
  private final int[] readyInCycle = new int[WHEEL];

  /** The cycles of the wheel in which a core is ready. */
  private long readyCycles;

  /** The first cycle at which a core is ready that is not on the wheel. */
  private long laterAt = Clock.NEVER;

  /** The last cycle in which cores had their turn. */
  private long stepped;

  private boolean started;

  /**
   * Sets the cores.
   *
   * @param teamSize how many of them are the team; those behind may control it
   */
  void setCores(Core[] all, int teamSize) {
    cores = all;
    team = teamSize;
    order = new Core[all.length];
    executions = new Execution[all.length];
  }

  Core[] cores() {
    return cores;
  }

  /** How many cores are the team. */
  int team() {
    return team;
  }

  /** The team, and what else has been started. */
  Stream<Core> used() {
    return Arrays.stream(cores).filter(core -> core.hartId < team || core.hasStarted());
  }

  /** Starts a core that does not fetch. */
  void start(int core, int address) {
    var starting = cores[core];
    if (!starting.hasStarted()) {
      started = true;
      starting.start(address);
      coreWokeUp(starting);
    } else {
      starting.restart(address);
    }
  }

  /** Stops a core until it is started again. */
  void stop(int core) {
    if (cores[core].hasStarted()) {
      cores[core].halt();
    }
  }

  boolean started() {
    return started;
  }

  /** Cycles since the first core started; 0 if none did. */
  long cycles(long now) {
    long first = Clock.NEVER;
    for (Core core : cores) {
      if (core.hasStarted()) {
        first = Math.min(first, core.statistics.startedAt);
      }
    }
    return first == Clock.NEVER ? 0 : now - first;
  }

  void coreWentToSleep() {
    changed = true;
  }

  void coreWokeUp(Core core) {
    changed = true;
    if (!core.listed) {
      arriving.add(core);
    }
  }

  boolean hasChanged() {
    return changed;
  }

  boolean isAsleep() {
    return running == 0;
  }

  /** Whether no core does anything, not even jump to itself. */
  boolean rests() {
    return running == 0 && Arrays.stream(cores).allMatch(Core::rests);
  }

  /**
   * Executes what is ready in this cycle; returns the first cycle at which a core is ready again.
   *
   * @param observer sees all instructions, or null
   */
  long step(long now, @Nullable CoreObserver observer) {
    if (now >= laterAt) {
      stepped = now - 1;
      fillWheel();
    }
    stepped = now;
    int slot = (int) now & WHEEL - 1;
    int ready = readyInCycle[slot];
    readyInCycle[slot] = 0;
    readyCycles &= ~(1L << slot);
    int place = 0;
    try {
      while (ready != 0) {
        place = Integer.numberOfTrailingZeros(ready);
        ready &= ready - 1;
        if (observer == null) {
          executions[place].step(now);
        } else {
          order[place].step(now, observer);
        }
        plan(place, order[place].readyAt);
      }
    } catch (SimulationFault e) {
      throw e.by(order[place]);
    }
    return firstReady();
  }

  /** Notes when a core, which has a place in the order, is ready. */
  private void plan(int place, long readyAt) {
    if (readyAt - stepped <= WHEEL) {
      readyInCycle[(int) readyAt & WHEEL - 1] |= 1 << place;
      readyCycles |= 1L << readyAt;
    } else {
      laterAt = Math.min(laterAt, readyAt);
    }
  }

  private void fillWheel() {
    Arrays.fill(readyInCycle, 0);
    readyCycles = 0;
    laterAt = Clock.NEVER;
    for (int place = 0; place < running; place++) {
      executions[place] = order[place].execution();
      plan(place, order[place].readyAt);
    }
  }

  private long firstReady() {
    if (readyCycles == 0) {
      return laterAt;
    }
    long next = stepped + 1;
    next += Long.numberOfTrailingZeros(Long.rotateRight(readyCycles, (int) next));
    return Math.min(next, laterAt);
  }

  /** Brings the list up to date after cores slept or woke; returns when the first one is ready. */
  long update() {
    changed = false;
    int kept = 0;
    for (int i = 0; i < running; i++) {
      var core = order[i];
      if (core.asleep) {
        core.listed = false;
      } else {
        order[kept++] = core;
      }
    }
    for (Core core : arriving) {
      if (!core.listed && !core.asleep) {
        System.arraycopy(order, 0, order, 1, kept++);
        order[0] = core;
        core.listed = true;
      }
    }
    arriving.clear();
    running = kept;
    fillWheel();
    return firstReady();
  }
}
