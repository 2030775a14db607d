package org.tdopt.riscv;

import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * What a program does with its entry function.
 *
 * @param entry name of the function; its arguments are the inputs in order, then the results. A result
 *     carries the argument attribute {@code tdopt.result}, the loss also {@code tdopt.loss}; the last
 *     argument of a function without such attributes is the loss
 * @param steps how often the function is called
 * @param inputs data of each input
 * @param printCycles whether a line with its cycles follows the line of each step
 */
public record ProgramOptions(
    String entry, int steps, List<Input> inputs, boolean printCycles) {
  /** The argument attribute that marks a result. */
  public static final String RESULT = "tdopt.result";

  /** The argument attribute that marks the result that is the loss. */
  public static final String LOSS = "tdopt.loss";

  /**
   * The rows of an input, all of them; step s uses rows {@code (s * batch + i) mod rows}.
   *
   * @param rows row-major, little-endian
   * @param count how many there are
   */
  public record Input(MemorySegment rows, int count) {
    public Input {
      if (count < 1 || rows.byteSize() % count != 0) {
        throw new IllegalArgumentException(
            "%d bytes are no %d rows".formatted(rows.byteSize(), count));
      }
    }

    /** Bytes of one row. */
    public int rowBytes() {
      return Math.toIntExact(rows.byteSize() / count);
    }
  }

  /** Options that print no cycles, so that every simulator prints the same. */
  public ProgramOptions(String entry, int steps, List<Input> inputs) {
    this(entry, steps, inputs, false);
  }

  public ProgramOptions {
    inputs = List.copyOf(inputs);
    if (steps < 1) {
      throw new IllegalArgumentException("a program of %d steps".formatted(steps));
    }
  }
}
