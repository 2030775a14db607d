package org.tdopt.driver.opt;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tdopt.ir.pass.IrDumpListener;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.text.PrintOptions;

/**
 * What the user asks {@code tdopt} for.
 *
 * @param input a file name, or {@code -} for the standard input
 * @param output as {@code input}
 * @param pipeline the text of {@code --pass-pipeline}
 * @param passes the passes given by a flag each, in order
 * @param splitMarker lines between chunks of the input that are modules of their own
 * @param verifyDiagnostics what {@code expected-error} comments are compared with
 * @param printing how modules are printed
 */
record OptOptions(
    String input,
    String output,
    Optional<String> pipeline,
    List<Pass<?>> passes,
    Optional<String> splitMarker,
    Optional<Expectation> verifyDiagnostics,
    boolean allowUnregistered,
    boolean verifyEach,
    boolean verifyRoundtrip,
    boolean dumpPipeline,
    boolean timing,
    boolean statistics,
    boolean traceRewrites,
    int threads,
    String target,
    Optional<String> reproducer,
    PrintOptions printing,
    Dumps dumps) {
  /** Which diagnostics {@code --verify-diagnostics} compares. */
  enum Expectation {
    /** All of them. */
    ALL,
    /** Those that match a comment; others are left out of the comparison. */
    ONLY_EXPECTED
  }

  /**
   * Around which passes the module is printed.
   *
   * @param before accepts names of passes
   * @param after accepts names of passes
   */
  record Dumps(
      Predicate<String> before, Predicate<String> after, IrDumpListener.After when, boolean any) {}
}
