package org.tdopt.sim;

/**
 * What one channel of the cluster's DMA moved.
 *
 * @param channel number of the core it belongs to; one more than the last core for the controller's
 * @param transfers commands that were completed
 * @param bytesToL1 moved into L1
 * @param bytesFromL1 moved out of L1
 */
public record DmaChannelCounters(
    int channel, long transfers, long bytesToL1, long bytesFromL1) {}
