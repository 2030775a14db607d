package org.tdopt.target;

/**
 * Base addresses of memory-mapped devices.
 *
 * @param clusterControl boot addresses at +0x40 + 4 * core, fetch enable at +8
 * @param clusterTimer the cluster's timer
 * @param eventUnit event unit as the fabric controller sees it
 * @param accelerator port of the accelerator
 * @param instructionCacheControl written with -1 to switch the instruction cache on
 * @param mchan DMA port of the fabric controller
 * @param eventUnitCore event unit port of the core that accesses it
 * @param mchanCore DMA port of the core that accesses it
 * @param udma micro-DMA: clock gates of its channels
 * @param hyperRamChannel micro-DMA channel of the HyperRAM
 * @param uartChannel micro-DMA channel of the serial port
 * @param spiChannel micro-DMA channel of SPI
 * @param cameraChannel micro-DMA channel of the camera
 * @param exitRegister ends the program when written with {@code 0x80000000 | code}
 * @param clockGenerators three clock generators of 16 bytes each: fabric, peripherals, cluster
 * @param gpio pins
 * @param socEventUnit forwards events of devices to the fabric controller
 * @param interruptController of the fabric controller
 * @param fabricTimers two timers, 0x800 bytes apart
 * @param fabricCacheControl instruction cache of the fabric controller
 * @param stdout a byte written at {@code +8 * core + 128 * cluster} is printed
 */
public record Peripherals(
    int clusterControl,
    int clusterTimer,
    int eventUnit,
    int accelerator,
    int instructionCacheControl,
    int mchan,
    int eventUnitCore,
    int mchanCore,
    int udma,
    int hyperRamChannel,
    int uartChannel,
    int spiChannel,
    int cameraChannel,
    int exitRegister,
    int clockGenerators,
    int gpio,
    int socEventUnit,
    int interruptController,
    int fabricTimers,
    int fabricCacheControl,
    int stdout) {}
