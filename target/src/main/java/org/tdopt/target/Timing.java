package org.tdopt.target;

/**
 * Cycles of a cluster core. What is not named takes one cycle: ALU operations, loads and stores to
 * L1 without a bank conflict, multiply-accumulate, floating-point operations other than division
 * and square root (whose result is usable in the next cycle), branches not taken, hardware loops.
 *
 * @param loadUsePenalty extra cycles of an instruction that reads the register loaded just before
 * @param branchTaken a conditional branch that is taken
 * @param jump an unconditional jump
 * @param multiply low half of an integer product
 * @param multiplyUsePenalty extra cycles of an instruction that reads such a product just after
 * @param multiplyHigh high half of an integer product
 * @param divideFixed a division takes this plus the leading zeros of the divisor
 * @param divideLongest a division by a small number
 * @param floatDivide division or square root on the cluster's only division unit
 * @param halfDivide the same of a scalar of 16 bits
 * @param misalignedAccess an L1 access that crosses a word
 * @param l2Access a load or store to L2; the core waits
 * @param weightMemoryAccess a load or store to the weight memory
 * @param clusterTimerAccess a load or store to the cluster's timer
 * @param eventUnitAccess a load or store to the core's event unit port
 * @param mchanAccess a load or store to the core's DMA port
 * @param socPeripheralAccess a load or store of a cluster core to a device outside the cluster
 * @param fabricL2Access a load or store of the fabric controller to L2
 * @param fabricFetch fetching a line of instructions from L2 with the fabric controller's cache off
 * @param fabricPeripheralAccess a load or store of the fabric controller to a device
 * @param fabricClusterAccess a load or store of the fabric controller to the cluster
 */
public record Timing(
    int loadUsePenalty,
    int branchTaken,
    int jump,
    int multiply,
    int multiplyUsePenalty,
    int multiplyHigh,
    int divideFixed,
    int divideLongest,
    int floatDivide,
    int halfDivide,
    int misalignedAccess,
    int l2Access,
    int weightMemoryAccess,
    int clusterTimerAccess,
    int eventUnitAccess,
    int mchanAccess,
    int socPeripheralAccess,
    int fabricL2Access,
    int fabricFetch,
    int fabricPeripheralAccess,
    int fabricClusterAccess) {}
