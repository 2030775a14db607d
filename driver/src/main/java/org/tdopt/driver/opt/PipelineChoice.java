package org.tdopt.driver.opt;

import org.tdopt.driver.UsageException;
import org.tdopt.driver.reproduce.Reproducer;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineSyntaxException;

/**
 * The passes that will run and how.
 *
 * @param written the pipeline as it runs on a module
 */
record PipelineChoice(
    OptOptions options, PassPipeline written, int threads, boolean verifiesEach) {
  private static final String MODULE = "builtin.module";

  /**
   * What the command line, or the reproducer in the input, asks for.
   *
   * @throws UsageException if a pipeline's text is none
   */
  static PipelineChoice of(
      OptOptions options, String input, PassRegistry passes, DialectRegistry dialects) {
    int threads = options.execution().threads();
    boolean verifyEach = options.checks().eachPass();
    if (options.reproducers().run()) {
      var reproducer =
          Reproducer.find(input)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--run-reproducer: the input has no 'mlir_reproducer' in a section"
                              + " '{-# external_resources: { ... } #-}' at its end"));
      var pipeline = parse("mlir_reproducer", reproducer.pipeline(), passes, dialects);
      return new PipelineChoice(
          options,
          pipeline,
          reproducer.disableThreading() ? 1 : threads,
          verifyEach && reproducer.verifyEach());
    }
    var pipeline =
        options
            .pipeline()
            .map(text -> parse("--pass-pipeline", text, passes, dialects))
            .orElseGet(() -> PassPipeline.nesting(MODULE, options.passes()));
    return new PipelineChoice(options, pipeline, threads, verifyEach);
  }

  private static PassPipeline parse(
      String where, String text, PassRegistry passes, DialectRegistry dialects) {
    try {
      return PassPipeline.parse(text, passes, dialects);
    } catch (PipelineSyntaxException e) {
      throw new UsageException(where + ": " + e.render());
    }
  }

  /** The pipeline for an operation; passes that are given by flags nest themselves in it. */
  PassPipeline of(Operation root) {
    return options.passes().isEmpty() || root.name().equals(MODULE)
        ? written
        : PassPipeline.nesting(root.name(), options.passes());
  }
}
