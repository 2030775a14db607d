package org.tdopt.target;

/**
 * The cluster's DMA engine (MCHAN).
 *
 * @param longestBurstBytes transfers are cut into bursts of at most this size
 * @param channels ports with a queue of commands, of which the last is the fabric controller's
 * @param counters transfers that may be open at once in the cluster
 * @param queuedCommandsPerCore commands a core can issue without waiting
 */
public record DmaShape(
    int longestBurstBytes,
    int channels,
    int counters,
    int queuedCommandsPerCore) {}
