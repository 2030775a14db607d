package org.tdopt.target;

/**
 * Where the chip's memories are.
 *
 * @param l1 the cluster's tightly coupled data memory, interleaved over its banks by word
 * @param l1AliasBase a second address of {@code l1} as the cluster's cores see it
 * @param l2Private L2 banks of the fabric controller
 * @param l2Shared interleaved L2
 * @param l2SharedRegions equal parts of {@code l2Shared}, each with banks of its own
 * @param weightMemory memory of the accelerator; absent on some chips
 * @param hyperRam L3, addressed by the micro-DMA only: {@code base} is an offset in the device
 */
public record MemoryMap(
    MemoryRegion l1,
    int l1AliasBase,
    MemoryRegion l2Private,
    MemoryRegion l2Shared,
    int l2SharedRegions,
    MemoryRegion weightMemory,
    MemoryRegion hyperRam) {}
