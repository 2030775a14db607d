package org.tdopt.target;

/**
 * The chip's clocks. Fabric and cluster start with one cycle at a common rate; then their
 * generators set others.
 *
 * @param resetHz of fabric and cluster in the first cycle, and of one that no generator drives
 * @param fabricHz of the fabric controller, L2 and the devices outside of the cluster
 * @param clusterHz of the cluster, and of the peripherals' buses
 * @param referenceHz of the slow clock from outside of the chip
 */
public record ClockRates(int resetHz, int fabricHz, int clusterHz, int referenceHz) {

  /** Whether the fabric's rate is its generator's. */
  public boolean fabricIsGenerated() {
    return fabricHz != resetHz;
  }
}
