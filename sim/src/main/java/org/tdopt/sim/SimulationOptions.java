package org.tdopt.sim;

import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to simulate.
 *
 * @param maxCycles a program that runs longer ends with a fault
 * @param stdout takes what the program prints
 * @param profile whether to count cycles by instruction
 * @param traceFile takes a timeline of cores and transfers, or null
 * @param traceEvents the timeline ends after so many events
 * @param instructionFile takes a line for each instruction executed, or null
 */
public record SimulationOptions(
    long maxCycles,
    OutputStream stdout,
    boolean profile,
    @Nullable Appendable traceFile,
    long traceEvents,
    @Nullable Appendable instructionFile) {
  public static final long DEFAULT_MAX_CYCLES = 2_000_000_000L;
  public static final long DEFAULT_TRACE_EVENTS = 1_000_000L;

  public SimulationOptions {
    if (maxCycles <= 0) {
      throw new IllegalArgumentException(
          "maximum of cycles is %d, expected a positive number".formatted(maxCycles));
    }
  }

  /** Options of a run that is not observed. */
  public SimulationOptions(long maxCycles, OutputStream stdout) {
    this(maxCycles, stdout, false, null, DEFAULT_TRACE_EVENTS, null);
  }

  /** Options with the default limit. */
  public static SimulationOptions printingTo(OutputStream stdout) {
    return new SimulationOptions(DEFAULT_MAX_CYCLES, stdout);
  }

  /** The same, counting cycles by instruction. */
  public SimulationOptions withProfile() {
    return new SimulationOptions(maxCycles, stdout, true, traceFile, traceEvents, instructionFile);
  }

  /** The same, writing a timeline of at most some events in the Trace Event Format. */
  public SimulationOptions withTrace(Appendable file, long events) {
    return new SimulationOptions(maxCycles, stdout, profile, file, events, instructionFile);
  }

  /** The same, writing a line for each instruction. */
  public SimulationOptions withInstructionTrace(Appendable file) {
    return new SimulationOptions(maxCycles, stdout, profile, traceFile, traceEvents, file);
  }

  /** Where the timeline goes, if there is to be one. */
  Optional<Appendable> trace() {
    return Optional.ofNullable(traceFile);
  }

  /** Where executed instructions go, if they are wanted. */
  Optional<Appendable> instructions() {
    return Optional.ofNullable(instructionFile);
  }
}
