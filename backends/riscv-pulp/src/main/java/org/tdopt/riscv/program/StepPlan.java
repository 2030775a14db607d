package org.tdopt.riscv.program;

import java.util.List;
import java.util.Optional;

/**
 * What the step loop does around the compiled function.
 *
 * @param entry label of the function
 * @param steps how often it is called
 * @param batch rows a step uses
 * @param rows rows there are; step s starts with row {@code s * batch mod rows}
 * @param arguments what each call passes, in registers a0, a1, ...
 * @param statusAddress a word the program sets to its exit status when it is done
 * @param cyclesAddress a word per step for its cycles
 * @param printCycles whether each step's cycles are printed
 * @param loss the loss to print and keep after each step
 * @param parameters whose checksum is printed at the end
 * @param outputs whose checksums are printed at the end
 * @param stackBytes of each core's stack; the first core's ends where L1 ends
 * @param scratchAddress L1 that is free after the last step
 */
record StepPlan(
    String entry,
    int steps,
    int batch,
    int rows,
    List<Argument> arguments,
    int statusAddress,
    int cyclesAddress,
    boolean printCycles,
    Optional<Loss> loss,
    List<Area> parameters,
    List<Area> outputs,
    int stackBytes,
    int scratchAddress) {
  /** An address that starts at {@code base} and grows with the step. */
  sealed interface Argument {
    int base();

    /** Rows of input; the address follows the step's first row. */
    record Rows(int base, int rowBytes) implements Argument {}

    /** A part of {@code bytes} for each step. */
    record PerStep(int base, int bytes) implements Argument {}
  }

  /** Where a step leaves its loss, and the array that keeps the losses of all steps. */
  record Loss(int address, int historyAddress) {}

  /** A block of memory. */
  record Area(int address, int bytes) {}
}
