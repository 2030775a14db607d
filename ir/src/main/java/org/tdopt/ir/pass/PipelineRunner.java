package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.IsolatedFromAbove;

/** One run of a pipeline. */
final class PipelineRunner {
  private final PassEnvironment environment;
  private final List<PassListener> listeners;
  private final int threads;

  PipelineRunner(PassEnvironment environment, List<PassListener> listeners, int threads) {
    this.environment = environment;
    this.listeners = listeners;
    this.threads = threads;
  }

  PipelineResult run(PassPipeline pipeline, Operation root, PassLog log) {
    if (!fits(pipeline, root)) {
      log.report(
          Diagnostic.error(
              root.location(),
              "the pipeline runs on '%s', but the input is '%s'"
                  .formatted(pipeline.anchor(), root.name())));
      return new PipelineResult.Failed();
    }
    if (threads == 1) {
      return steps(pipeline, root, log, 0, null);
    }
    try (var pool = Executors.newFixedThreadPool(threads)) {
      return steps(pipeline, root, log, 0, pool);
    }
  }

  private static boolean fits(PassPipeline pipeline, Operation op) {
    return pipeline.anchor().equals(PassPipeline.ANY)
        ? op instanceof IsolatedFromAbove
        : pipeline.anchor().equals(op.name());
  }

  /** Runs the steps until one does not succeed. Passes are numbered from {@code firstIndex}. */
  private PipelineResult steps(
      PassPipeline pipeline,
      Operation op,
      PassLog log,
      int firstIndex,
      @Nullable ExecutorService pool) {
    int index = firstIndex;
    for (var step : pipeline.steps()) {
      PipelineResult result;
      switch (step) {
        case PassPipeline.Step.Run r -> result = pass(r.pass(), index++, op, log);
        case PassPipeline.Step.Nested n -> {
          listeners.forEach(l -> l.nestedStarted(n.pipeline()));
          result = nested(n.pipeline(), op, log, index, pool);
          listeners.forEach(l -> l.nestedFinished(n.pipeline()));
          index += n.pipeline().passCount();
        }
      }
      if (!result.succeeded()) {
        return result;
      }
    }
    return new PipelineResult.Succeeded();
  }

  /** Runs on every fitting child, also after one failed, so that all their faults are reported. */
  private PipelineResult nested(
      PassPipeline pipeline,
      Operation op,
      PassLog log,
      int index,
      @Nullable ExecutorService pool) {
    var targets = new ArrayList<Operation>();
    boolean isolated = true;
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var child : block) {
          if (fits(pipeline, child)) {
            targets.add(child);
            isolated &= child instanceof IsolatedFromAbove;
          }
        }
      }
    }
    if (pool != null && isolated && targets.size() > 1) {
      return parallel(pipeline, targets, log, index, pool);
    }
    PipelineResult worst = new PipelineResult.Succeeded();
    for (var target : targets) {
      worst = worse(worst, steps(pipeline, target, log, index, pool));
      if (worst instanceof PipelineResult.Broken) {
        return worst;
      }
    }
    return worst;
  }

  private static PipelineResult worse(PipelineResult a, PipelineResult b) {
    return b.exitCode() > a.exitCode() ? b : a;
  }

  private PipelineResult parallel(
      PassPipeline pipeline,
      List<Operation> targets,
      PassLog log,
      int index,
      ExecutorService pool) {
    var buffers = new ArrayList<PassLog.Buffer>();
    var tasks = new ArrayList<Callable<PipelineResult>>();
    for (var target : targets) {
      var buffer = new PassLog.Buffer();
      buffers.add(buffer);
      // Deeper levels stay on this task's thread, so that no task waits for another.
      tasks.add(() -> steps(pipeline, target, buffer, index, null));
    }
    try {
      var futures = pool.invokeAll(tasks);
      PipelineResult worst = new PipelineResult.Succeeded();
      for (int i = 0; i < futures.size(); i++) {
        buffers.get(i).playTo(log);
        worst = worse(worst, futures.get(i).get());
        if (worst instanceof PipelineResult.Broken) {
          return worst;
        }
      }
      return worst;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while passes ran", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task of the pass manager failed", e.getCause());
    }
  }

  private PipelineResult pass(Pass<?> pass, int index, Operation op, PassLog log) {
    var definition = PassDefinition.of(pass);
    if (!definition.anchor().isInstance(op)) {
      log.report(
          Diagnostic.error(
              op.location(),
              "pass '%s' runs on %s, not on '%s'"
                  .formatted(
                      definition.name(), definition.anchor().getSimpleName(), op.name())));
      return new PipelineResult.Failed();
    }
    var context = new PassContext(environment, log, definition.name(), op);
    var execution = new PassExecution(pass, index, op, context);
    try {
      listeners.forEach(l -> l.passStarted(execution));
      runReporting(pass, op, context);
      context.explainFailure(op);
      listeners.forEach(l -> l.passFinished(execution, context.failed()));
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      return broken(execution, definition, e, log);
    }
    return context.failed() ? new PipelineResult.Failed() : new PipelineResult.Succeeded();
  }

  private static void runReporting(Pass<?> pass, Operation op, PassContext context) {
    try {
      runUnchecked(pass, op, context);
    } catch (DiagnosticException e) {
      context.report(e.diagnostic());
      context.fail();
    }
  }

  /** The definition of the pass has established that it runs on this kind of operation. */
  @SuppressWarnings("unchecked")
  private static <T extends Operation> void runUnchecked(
      Pass<T> pass, Operation op, PassContext context) {
    pass.run((T) op, context);
  }

  private PipelineResult broken(
      PassExecution execution, PassDefinition definition, Throwable cause, PassLog log) {
    var notes = new ArrayList<String>();
    for (var listener : listeners) {
      try {
        listener.passBroke(execution, cause).ifPresent(notes::add);
      } catch (RuntimeException e) {
        notes.add("%s failed too: %s".formatted(listener.getClass().getSimpleName(), e));
      }
    }
    var op = execution.op();
    var result =
        new PipelineResult.Broken(definition.name(), op.name(), op.location(), cause, notes);
    log.report(result.diagnostic());
    return result;
  }
}
