package org.tdopt.sim;

import org.tdopt.target.ClockRates;

/**
 * The fabric's and the cluster's clock, and which cycles of one fall on which cycles of the other.
 * Both count from the reset, and the first cycles of both start and end together.
 */
final class ClockDomains {
  private static final double PICOSECONDS = 1e12;

  final Clock cluster = new Clock();
  final Clock fabric = new Clock();
  final ReferenceClock reference;
  final ClockOrder order;
  private final long clusterPeriod;
  private final long fabricPeriod;

  ClockDomains(ClockRates rates) {
    clusterPeriod = period(rates.clusterHz());
    fabricPeriod = period(rates.fabricHz());
    reference = new ReferenceClock(fabric, rates);
    order = new ClockOrder(rates, reference);
  }

  /** Whole picoseconds from one cycle or edge to the next. */
  static long period(long hertz) {
    return (long) (PICOSECONDS / hertz);
  }

  /** The fabric cycle in which a cluster cycle starts. */
  long fabricCycleAt(long clusterCycle) {
    return clusterTime(clusterCycle) / fabricPeriod;
  }

  /** The first fabric cycle that starts with or after a cluster cycle. */
  long fabricCycleFrom(long clusterCycle) {
    return -Math.floorDiv(-clusterTime(clusterCycle), fabricPeriod);
  }

  /** The cluster cycle in which a fabric cycle starts. */
  long clusterCycleAt(long fabricCycle) {
    return Math.floorDiv(fabricCycle * fabricPeriod - clusterOffset(), clusterPeriod);
  }

  /** The first cluster cycle that starts with or after a fabric cycle. */
  long clusterCycleFrom(long fabricCycle) {
    return fabricCycle == Clock.NEVER
        ? Clock.NEVER
        : -Math.floorDiv(clusterOffset() - fabricCycle * fabricPeriod, clusterPeriod);
  }

  /** The fabric cycle in which the cluster finds the fabric now. */
  long fabricNow() {
    return fabricCycleSeenFrom(cluster.now);
  }

  /** The fabric cycle in which the cluster finds the fabric in one of its cycles. */
  long fabricCycleSeenFrom(long clusterCycle) {
    return fabricCycleAt(clusterCycle) - order.fabricLag(clusterCycle);
  }

  /** The cluster cycle after the last rising edge of the reference clock. */
  long lastRisingEdge() {
    return clusterCycleAt(reference.cycleOf(2 * reference.risingEdges())) + 1;
  }

  /** Brings the fabric's clock to where the cluster's is. */
  void syncFabric() {
    fabric.now = Math.max(fabric.now, fabricNow());
  }

  private long clusterTime(long cycle) {
    return clusterOffset() + cycle * clusterPeriod;
  }

  private long clusterOffset() {
    return fabricPeriod - clusterPeriod;
  }
}
