package org.tdopt.driver.opt;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.pass.IrDumpListener;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.StatisticsListener;
import org.tdopt.ir.pass.TimingReport;
import org.tdopt.ir.text.PrintOptions;

/**
 * What the user asks {@code tdopt} for.
 *
 * @param input a file name, or {@code -} for the standard input
 * @param output as {@code input}
 * @param pipeline the text of {@code --pass-pipeline}
 * @param passes the passes given by a flag each, in order
 * @param verifyDiagnostics what {@code expected-error} comments are compared with
 * @param printing how modules are printed
 * @param forIrdl whether properties are printed among the attributes
 * @param exportIrdl which dialects to print in IRDL instead; all of ours if empty
 */
record OptOptions(
    String input,
    String output,
    Optional<String> pipeline,
    List<Pass<?>> passes,
    Splitting splitting,
    Optional<Expectation> verifyDiagnostics,
    Checks checks,
    Execution execution,
    Reports reports,
    Reproducers reproducers,
    PrintOptions printing,
    boolean forIrdl,
    Optional<List<String>> exportIrdl,
    Dumps dumps) {
  /**
   * Inputs of several modules.
   *
   * @param inputMarker lines between chunks of the input that are modules of their own
   * @param outputMarker the line between modules of the output
   */
  record Splitting(Optional<String> inputMarker, String outputMarker) {}

  /**
   * What is accepted and what is verified.
   *
   * @param implicitModule whether a module is put around what the input holds
   * @param input whether the input is verified
   * @param eachPass whether each pass's result is verified
   * @param roundTrip whether reading and printing are checked
   */
  record Checks(
      boolean allowUnregistered,
      boolean implicitModule,
      boolean input,
      boolean eachPass,
      boolean roundTrip) {}

  /**
   * How passes run.
   *
   * @param target the chip's name or file; passes that compile for a chip have one of their own
   */
  record Execution(int threads, Optional<String> target, boolean traceRewrites) {}

  /** What is printed about a run. */
  record Reports(
      boolean pipeline,
      Optional<TimingReport.Display> timing,
      Optional<StatisticsListener.Display> statistics) {}

  /**
   * Files that let a run be repeated.
   *
   * @param run whether the input is such a file
   * @param always where one is written in any case
   * @param onFailure where one is written if a pass fails
   * @param local whether that has the module as it was before the pass at fault
   */
  record Reproducers(
      boolean run, Optional<String> always, Optional<String> onFailure, boolean local) {}

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
   * @param any whether it is at all
   * @param folder where each is a file; the standard error output if empty
   */
  record Dumps(IrDumpListener.Selection selection, boolean any, Optional<String> folder) {}
}
