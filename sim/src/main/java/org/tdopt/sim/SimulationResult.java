package org.tdopt.sim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a simulation ended.
 *
 * @param exitCode what the program exited with; {@link #FAULT_EXIT_CODE} after a fault
 * @param cycles cluster cycles since the chip's start
 * @param instructions executed by all cores
 * @param cores counters of the cluster's cores
 * @param fabricController counters of the controller
 * @param dmaBytesToL1 moved by the cluster's DMA
 * @param dmaBytesFromL1 the same, outwards
 * @param l3BytesRead moved from the HyperRAM to L2
 * @param l3BytesWritten the same, outwards
 * @param hostSeconds wall-clock time of the simulation
 * @param faultMessage what the program did wrong, or null
 */
public record SimulationResult(
    int exitCode,
    long cycles,
    long instructions,
    List<CoreCounters> cores,
    CoreCounters fabricController,
    long dmaBytesToL1,
    long dmaBytesFromL1,
    long l3BytesRead,
    long l3BytesWritten,
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
}
