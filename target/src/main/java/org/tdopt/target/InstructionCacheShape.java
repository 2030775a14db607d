package org.tdopt.target;

/**
 * The cluster's two-level instruction cache.
 *
 * @param lineBytes line of both levels
 * @param privateBytes first level, one per core
 * @param controllerPrivateBytes first level of the cores that control the others
 * @param privateWays associativity of the first level
 * @param sharedBytes second level, shared by the cores
 * @param sharedBanks banks of the second level, interleaved by line; each refills one line at a
 *     time
 * @param sharedWays associativity of the second level
 * @param fabricBytes cache of the fabric controller, off until a program switches it on
 * @param fabricWays associativity of the fabric controller's cache
 * @param privateRefillCycles added by the first level to the time the second needs
 * @param sharedRefillCycles added by the second level to the time L2 needs
 */
public record InstructionCacheShape(
    int lineBytes,
    int privateBytes,
    int controllerPrivateBytes,
    int privateWays,
    int sharedBytes,
    int sharedBanks,
    int sharedWays,
    int fabricBytes,
    int fabricWays,
    int privateRefillCycles,
    int sharedRefillCycles) {}
