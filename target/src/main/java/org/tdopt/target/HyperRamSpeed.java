package org.tdopt.target;

/**
 * Throughput of L3 through the micro-DMA.
 *
 * @param readBytesPerFabricCycle reads
 * @param writeBytesPerFabricCycle writes
 * @param readFixedCycles of a read, from its command to the end, whatever its size
 * @param writeFixedCycles the same of a write
 * @param fabricMhz clock of the fabric controller at which these hold
 */
public record HyperRamSpeed(
    double readBytesPerFabricCycle,
    double writeBytesPerFabricCycle,
    int readFixedCycles,
    int writeFixedCycles,
    int fabricMhz) {}
