package org.tdopt.sim;

import java.io.OutputStream;

/**
 * How to simulate.
 *
 * @param maxCycles a program that runs longer ends with a fault
 * @param stdout takes what the program prints
 */
public record SimulationOptions(long maxCycles, OutputStream stdout) {
  public static final long DEFAULT_MAX_CYCLES = 2_000_000_000L;

  public SimulationOptions {
    if (maxCycles <= 0) {
      throw new IllegalArgumentException(
          "maximum of cycles is %d, expected a positive number".formatted(maxCycles));
    }
  }

  /** Options with the default limit. */
  public static SimulationOptions printingTo(OutputStream stdout) {
    return new SimulationOptions(DEFAULT_MAX_CYCLES, stdout);
  }
}
