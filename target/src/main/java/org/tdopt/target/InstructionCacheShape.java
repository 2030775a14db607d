package org.tdopt.target;

/**
 * The cluster's two-level instruction cache.
 *
 * @param lineBytes line of both levels
 * @param privateBytes first level, one per core
 * @param privateWays associativity of the first level
 * @param sharedBytes second level, shared by the cores
 * @param sharedBanks banks of the second level, interleaved by line; each refills one line at a time
 * @param sharedWays associativity of the second level
 * @param sharedHitCycles stall of a line that misses the first level and hits the second
 * @param l2RefillCycles stall of a line that comes from L2
 */
public record InstructionCacheShape(
    int lineBytes,
    int privateBytes,
    int privateWays,
    int sharedBytes,
    int sharedBanks,
    int sharedWays,
    int sharedHitCycles,
    int l2RefillCycles) {}
