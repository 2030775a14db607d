package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cluster's cores in the order in which they get their turn within a cycle. A core that wakes
 * up goes to the front; a core that goes to sleep leaves.
 */
final class Cluster {
  private Core[] cores = new Core[0];
  private final List<Core> arriving = new ArrayList<>();
  private int team;
  private boolean changed;

  /** Running cores, in order; the first {@link #running} are valid. */
  private Core[] order = new Core[0];

  private int running;
  private boolean started;

  /**
   * Sets the cores.
   *
   * @param first how many of them are the team; those behind may control it
   */
  void setCores(Core[] all, int first) {
    cores = all;
    team = first;
    order = new Core[all.length];
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

  /**
   * Executes what is ready in this cycle; returns the first cycle at which a core is ready again.
   */
  long step(long now) {
    var list = order;
    int count = running;
    // Without a branch per core, which no host would predict.
    long ready = 0;
    long next = Clock.NEVER;
    for (int i = 0; i < count; i++) {
      long at = list[i].readyAt;
      long isReady = at - now - 1 >> 63;
      ready |= isReady & 1L << i;
      next = Math.min(next, at | isReady & Clock.NEVER);
    }
    while (ready != 0) {
      var core = list[Long.numberOfTrailingZeros(ready)];
      ready &= ready - 1;
      core.step(now);
      next = Math.min(next, core.readyAt);
    }
    return next;
  }

  /** The same as {@link #step(long)}, seen by an observer. */
  long step(long now, CoreObserver observer) {
    int count = running;
    for (int i = 0; i < count; i++) {
      var core = order[i];
      if (core.readyAt <= now) {
        core.step(now, observer);
      }
    }
    return firstReady(count);
  }

  private long firstReady(int count) {
    var list = order;
    long next = Clock.NEVER;
    for (int i = 0; i < count; i++) {
      next = Math.min(next, list[i].readyAt);
    }
    return next;
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
    return firstReady(running);
  }
}
