package org.tdopt.sim;

import org.tdopt.target.ClockRates;

/**
 * Which goes first, fabric or cluster, in cycles that start together, where both have the same
 * rate.
 *
 * <p>As in GVSoC: a side that was at rest goes first when it resumes, and the order then stays as
 * it is, except that each edge of the reference clock reverses it. Who goes first finds the other
 * one, if it is not at rest, still in the cycle before.
 */
final class ClockOrder {
  /** Cycles that a cluster takes part in after its last core went to sleep. */
  private static final int CYCLES_TO_REST = 1;

  /** Whether all cycles of both start together; else there is no order to keep. */
  final boolean together;

  private final ReferenceClock reference;
  private boolean clusterRests = true;
  private boolean fabricRests = true;
  private long lastClusterTurn = Long.MIN_VALUE >> 1;
  private boolean clusterWasFirst;
  private long edgesBefore;

  ClockOrder(ClockRates rates, ReferenceClock reference) {
    this.reference = reference;
    together = rates.fabricHz() == rates.clusterHz();
  }

  boolean clusterIsFirst(long cycle) {
    return together && clusterWasFirst == ((reference.edgesUntil(cycle) - edgesBefore & 1) == 0);
  }

  /** By how many cycles the cluster finds the fabric behind. */
  int fabricLag(long cycle) {
    return together && !fabricRests && clusterIsFirst(cycle) ? 1 : 0;
  }

  /** By how many cycles the fabric finds the cluster behind. */
  int clusterLag(long cycle) {
    return together && !clusterRests && !clusterIsFirst(cycle) ? 1 : 0;
  }

  /** The cluster executes cores or events. */
  void clusterTurn(long cycle) {
    if (clusterRests) {
      if (cycle > lastClusterTurn + 1) {
        resume(cycle, true);
      }
      lastClusterTurn = cycle;
    }
  }

  /** Cores of the cluster went to sleep or woke up in a cycle. */
  void clusterChanged(long cycle, boolean rests) {
    if (rests && !clusterRests) {
      lastClusterTurn = cycle + CYCLES_TO_REST;
    } else if (!rests && clusterRests && cycle > lastClusterTurn) {
      resume(cycle + 1, true);
    }
    clusterRests = rests;
  }

  /** The fabric controller executed an instruction in a cycle. */
  void fabricTurn(long cycle, boolean rests) {
    if (fabricRests) {
      resume(cycle, false);
    }
    fabricRests = rests;
  }

  private void resume(long cycle, boolean cluster) {
    clusterWasFirst = cluster;
    edgesBefore = reference.edgesUntil(cycle - 1);
  }
}
