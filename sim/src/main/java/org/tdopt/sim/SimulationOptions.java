package org.tdopt.sim;

import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to simulate.
 *
 * @param maxCycles a program that runs longer ends with a fault
 * @param maxQuietCycles so does one in which no core stores anything, sleeps or wakes for longer
 * @param stdout takes what the program prints
 * @param profile whether to count cycles by instruction
 * @param traceFile takes a timeline of cores and transfers, or null
 * @param traceEvents the timeline ends after so many events
 * @param instructionFile takes a line for each instruction executed, or null
 * @param traceStart cluster cycle at which the timeline and those lines start
 */
public record SimulationOptions(
    long maxCycles,
    long maxQuietCycles,
    OutputStream stdout,
    boolean profile,
    @Nullable Appendable traceFile,
    long traceEvents,
    @Nullable Appendable instructionFile,
    long traceStart) {
  /** A program that counts for ever ends within a minute or two. */
  public static final long DEFAULT_MAX_CYCLES = 1_000_000_000L;

  /** More than a second of the chip's time, longer than a real program waits for a clock. */
  public static final long DEFAULT_MAX_QUIET_CYCLES = 100_000_000L;

  public static final long DEFAULT_TRACE_EVENTS = 1_000_000L;

  public SimulationOptions {
    if (maxCycles <= 0 || maxQuietCycles <= 0) {
      throw new IllegalArgumentException(
          "maximum of cycles is %d, of quiet ones %d, expected positive numbers"
              .formatted(maxCycles, maxQuietCycles));
    }
  }

  /** Options of a run that is not observed. */
  public SimulationOptions(long maxCycles, OutputStream stdout) {
    this(
        maxCycles, DEFAULT_MAX_QUIET_CYCLES, stdout, false, null, DEFAULT_TRACE_EVENTS, null, 0);
  }

  /** Options of a run that is not observed and may take long. */
  public static SimulationOptions printingTo(OutputStream stdout) {
    return new SimulationOptions(DEFAULT_MAX_CYCLES, stdout);
  }

  /** The same with another limit of cycles without progress. */
  public SimulationOptions withMaxQuietCycles(long cycles) {
    return new SimulationOptions(
        maxCycles, cycles, stdout, profile, traceFile, traceEvents, instructionFile, traceStart);
  }

  /** The same, counting cycles by instruction. */
  public SimulationOptions withProfile() {
    return new SimulationOptions(
        maxCycles,
        maxQuietCycles,
        stdout,
        true,
        traceFile,
        traceEvents,
        instructionFile,
        traceStart);
  }

  /** The same, writing a timeline of at most some events in the Trace Event Format. */
  public SimulationOptions withTrace(Appendable file, long events) {
    return new SimulationOptions(
        maxCycles, maxQuietCycles, stdout, profile, file, events, instructionFile, traceStart);
  }

  /** The same, writing a line for each instruction. */
  public SimulationOptions withInstructionTrace(Appendable file) {
    return new SimulationOptions(
        maxCycles, maxQuietCycles, stdout, profile, traceFile, traceEvents, file, traceStart);
  }

  /** The same, with the timeline and the lines for instructions from some cycle on. */
  public SimulationOptions withTraceStart(long cycle) {
    return new SimulationOptions(
        maxCycles, maxQuietCycles, stdout, profile, traceFile, traceEvents, instructionFile, cycle);
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
