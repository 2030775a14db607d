package org.tdopt.driver.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tdopt.driver.OutputFile;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.pass.PassExecution;
import org.tdopt.ir.pass.PassListener;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PipelineResult;

/**
 * Writes a file with the input and the pipeline when a pass breaks an invariant, and, if a file is
 * named, also when a pass fails. Only the local reproducer, which has the module as it was before the
 * pass at fault, prints the module before every pass.
 */
public final class CrashReproducer implements PassListener {
  /**
   * What to write.
   *
   * @param input gives the module as it was before the pipeline
   * @param file where to; a temporary file if empty
   * @param flags options that reading the input needs
   * @param verifyEach whether the module is verified after each pass
   * @param local prints the module before each pass; empty if the input is written
   */
  public record Settings(
      Supplier<String> input,
      Optional<Path> file,
      String flags,
      boolean verifyEach,
      Optional<Function<Operation, String>> local) {}

  private final Settings settings;
  private final DiagnosticSink sink;
  private @Nullable PassPipeline pipeline;
  private @Nullable String localPipeline;
  private @Nullable String localModule;
  private @Nullable Diagnostic failure;

  public CrashReproducer(Settings settings, DiagnosticSink sink) {
    this.settings = settings;
    this.sink = sink;
  }

  @Override
  public synchronized void pipelineStarted(PassPipeline running, Operation root) {
    pipeline = running;
    failure = null;
  }

  @Override
  public synchronized void passStarted(PassExecution execution) {
    if (settings.local.isPresent()) {
      var anchors = new ArrayDeque<String>();
      var root = execution.op();
      for (var at = execution.op(); at != null; at = at.parentOp()) {
        anchors.addFirst(at.name());
        root = at;
      }
      localPipeline =
          String.join("(", anchors)
              + "("
              + PassPipeline.text(execution.pass())
              + ")".repeat(anchors.size());
      localModule = settings.local.get().apply(root);
    }
  }

  @Override
  public synchronized void passFinished(PassExecution execution, boolean failed) {
    if (failed && failure == null && settings.file.isPresent()) {
      var where = execution.op().location();
      var what =
          "failed while executing '%s' on '%s': "
              .formatted(execution.definition().name(), execution.op().name());
      failure =
          Diagnostic.error(where, "the pass pipeline failed").note(where, what + write());
    }
  }

  @Override
  public synchronized Optional<String> passBroke(PassExecution execution, Throwable cause) {
    return Optional.of(write());
  }

  @Override
  public synchronized void pipelineFinished(PipelineResult result) {
    if (failure != null && result instanceof PipelineResult.Failed) {
      sink.report(failure);
    }
  }

  /** Writes the file; what there is to say about that. */
  private String write() {
    var text =
        localModule != null && localPipeline != null
            ? new Reproducer(localPipeline, true, settings.verifyEach).in(localModule)
            : new Reproducer("" + pipeline, true, settings.verifyEach).in(settings.input.get());
    try {
      var path =
          settings.file.isPresent() ? settings.file.get() : Files.createTempFile("tdopt-", ".mlir");
      OutputFile.writeText(
          path,
          out -> {
            out.write("// tdopt " + settings.flags + "--run-reproducer %s\n");
            out.write(text);
          });
      return "reproducer generated at '" + path + "'";
    } catch (IOException e) {
      return "cannot write a reproducer: " + e.getMessage();
    }
  }
}
