package org.tdopt.target;

/**
 * The chip's two clocks. The cluster's loop starts after reset with one cycle at the fabric's rate.
 *
 * @param fabricHz of the fabric controller, L2 and the devices outside of the cluster
 * @param clusterHz of the cluster, and of the peripherals' buses
 * @param referenceHz of the slow clock from outside of the chip
 */
public record ClockRates(int fabricHz, int clusterHz, int referenceHz) {}
