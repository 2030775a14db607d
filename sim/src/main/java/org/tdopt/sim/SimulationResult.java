package org.tdopt.sim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a simulation ended.
 *
 * @param exitCode what the program exited with; {@link #FAULT_EXIT_CODE} after a fault
 * @param cycles cluster cycles since the chip's start
 * @param clusterCycles those since the first core of the cluster started
 * @param instructions executed by all cores
 * @param cores counters of the cluster's cores
 * @param fabricController counters of the controller
 * @param fpus floating-point units that the cores share
 * @param dmaChannels what each channel of the cluster's DMA moved
 * @param l3BytesRead moved from the HyperRAM to L2
 * @param l3BytesWritten the same, outwards
 * @param regions where the cluster's cycles went, or the controller's if the cluster was not
 *     started; empty without a profile
 * @param hostSeconds wall-clock time of the simulation
 * @param faultMessage what the program did wrong, or null
 */
public record SimulationResult(
    int exitCode,
    long cycles,
    long clusterCycles,
    long instructions,
    List<CoreCounters> cores,
    CoreCounters fabricController,
    int fpus,
    List<DmaChannelCounters> dmaChannels,
    long l3BytesRead,
    long l3BytesWritten,
    List<CodeRegion> regions,
    double hostSeconds,
    @Nullable String faultMessage) {

  /** Exit code of a program that a fault ended. */
  public static final int FAULT_EXIT_CODE = 125;

  /** The fault that ended the program: core, address, symbol and cause. */
  public Optional<String> fault() {
    return Optional.ofNullable(faultMessage);
  }

  /** Floating-point operations of the cluster's cores. */
  public long flops() {
    return cores.stream().mapToLong(CoreCounters::flops).sum();
  }

  /** Floating-point operations per cycle of the cluster; 0 if it never started. */
  public double flopPerCycle() {
    return clusterCycles == 0 ? 0 : (double) flops() / clusterCycles;
  }

  /** Share of the cluster's cycles in which an FPU is in use, on average over the FPUs. */
  public double fpuUtilization() {
    long operations = cores.stream().mapToLong(CoreCounters::fpuOperations).sum();
    return clusterCycles == 0 ? 0 : (double) operations / clusterCycles / fpus;
  }

  /** Bytes that the cluster's DMA moved into L1. */
  public long dmaBytesToL1() {
    return dmaChannels.stream().mapToLong(DmaChannelCounters::bytesToL1).sum();
  }

  /** Bytes that the cluster's DMA moved out of L1. */
  public long dmaBytesFromL1() {
    return dmaChannels.stream().mapToLong(DmaChannelCounters::bytesFromL1).sum();
  }
}
