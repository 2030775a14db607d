package org.tdopt.interp;

import java.util.Optional;
import org.tdopt.interp.tensor.Precision;

/**
 * How a module is executed.
 *
 * @param checks whether reads of unwritten or overlapped elements, accesses to unfinished copies,
 *     and races are found; bounds are always checked
 * @param precision how tensors of 32-bit floats are held
 * @param cores cores of the cluster, used by modules that ask for the number of the core
 * @param computeSpace the only memory space that structured operations may use, if there is a rule
 */
public record InterpreterOptions(
    boolean checks, Precision precision, int cores, Optional<String> computeSpace) {
  /** All checks, 32-bit floats, eight cores, no rule on memory spaces. */
  public static final InterpreterOptions DEFAULT =
      new InterpreterOptions(true, Precision.F32, 8, Optional.empty());

  public InterpreterOptions withChecks(boolean on) {
    return new InterpreterOptions(on, precision, cores, computeSpace);
  }

  public InterpreterOptions withPrecision(Precision other) {
    return new InterpreterOptions(checks, other, cores, computeSpace);
  }

  public InterpreterOptions withCores(int count) {
    return new InterpreterOptions(checks, precision, count, computeSpace);
  }

  /** Structured operations may only use buffers of that space. */
  public InterpreterOptions withComputeSpace(String space) {
    return new InterpreterOptions(checks, precision, cores, Optional.of(space));
  }
}
