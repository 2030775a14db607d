package org.tdopt.target;

/**
 * Throughput of L3 through the micro-DMA.
 *
 * @param readBytesPerFabricCycle reads
 * @param writeBytesPerFabricCycle writes
 * @param fabricMhz clock of the fabric controller at which these hold
 */
public record HyperRamSpeed(
    double readBytesPerFabricCycle, double writeBytesPerFabricCycle, int fabricMhz) {}
