package org.tdopt.target;

/**
 * L3 behind the micro-DMA. The bus moves one byte per cycle of its own clock, after the chip select
 * and a command; the micro-DMA reads the words of L2 that it writes one by one.
 *
 * @param commandCycles bus cycles for the chip select and the command
 * @param wordReadCycles fabric cycles in which the micro-DMA reads one word from L2
 * @param queuedTransfers transfers a channel holds
 */
public record HyperRamShape(int commandCycles, int wordReadCycles, int queuedTransfers) {}
