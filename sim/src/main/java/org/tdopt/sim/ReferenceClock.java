package org.tdopt.sim;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.target.ClockRates;

/**
 * The slow clock from outside of the chip. Edges are computed from the time; only while a listener
 * needs them do they become events, so that a chip in which nothing else happens is at rest.
 */
final class ReferenceClock {
  /** What does something at edges. */
  interface Listener {
    /** Whether the next edge changes anything that nobody computes afterwards. */
    boolean needsEdges();

    /** Called after the fabric cycle in which the edge lies. */
    void edge(boolean rising);
  }

  private final Clock fabric;
  private final long fabricPeriod;
  private final long edgePeriod;

  /** Picoseconds by which the fabric's first cycle is longer than the others. */
  private final long resetDelay;

  private final List<Listener> listeners = new ArrayList<>();
  private final ScheduledEvent next = ScheduledEvent.of(this::edge);
  private long passed;

  ReferenceClock(Clock fabric, ClockRates rates) {
    this.fabric = fabric;
    fabricPeriod = ClockDomains.period(rates.fabricHz());
    resetDelay = ClockDomains.period(rates.resetHz()) - fabricPeriod;
    edgePeriod = ClockDomains.period(2L * rates.referenceHz());
  }

  void add(Listener listener) {
    listeners.add(listener);
  }

  /** Edges from the reset until now; the first one falls. */
  long edges() {
    return Math.max(passed, edgesUntil(fabric.now));
  }

  /** Edges from the reset to the start of a cycle of the fabric. */
  long edgesUntil(long fabricCycle) {
    return (resetDelay + fabricCycle * fabricPeriod) / edgePeriod;
  }

  /** The fabric's cycle in which an edge lies; the first one has number 1. */
  long cycleOf(long edge) {
    return (edge * edgePeriod - resetDelay) / fabricPeriod;
  }

  /** Rising edges from the reset until now. */
  long risingEdges() {
    return edges() >> 1;
  }

  /** To be called when a listener may have begun to need edges. */
  void update() {
    for (var listener : listeners) {
      if (listener.needsEdges()) {
        fabric.schedule(next, Math.max(0, cycleOf(edges() + 1) - fabric.now));
        return;
      }
    }
  }

  private void edge() {
    passed = edges() + 1;
    boolean rising = (passed & 1) == 0;
    for (var listener : listeners) {
      listener.edge(rising);
    }
    update();
  }
}
