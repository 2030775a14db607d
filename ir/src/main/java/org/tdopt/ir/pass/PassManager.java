package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticSink;

/**
 * Runs pipelines. Timing, statistics, dumps, verification and reproducers are {@link
 * PassListener}s; the setters return the manager itself.
 */
public final class PassManager {
  private final DialectRegistry dialects;
  private final List<PassListener> listeners = new ArrayList<>();
  private final Map<Class<?>, Object> services = new HashMap<>();
  private Consumer<String> output = System.err::print;
  private int threads = 1;
  private boolean debugChecks;
  private boolean traceRewrites;

  public PassManager(DialectRegistry dialects) {
    this.dialects = dialects;
  }

  /** Listeners hear in the order they were added. */
  public PassManager listen(PassListener listener) {
    listeners.add(listener);
    return this;
  }

  /** Where dumps, traces and printing passes write; standard error unless set. */
  public PassManager output(Consumer<String> writer) {
    output = writer;
    return this;
  }

  /** How many operations nested pipelines work on at a time; the output does not depend on it. */
  public PassManager threads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("the number of threads must be positive, got " + count);
    }
    threads = count;
    return this;
  }

  /** Turns costly checks of the compiler itself on. */
  public PassManager debugChecks(boolean on) {
    debugChecks = on;
    return this;
  }

  /** Prints each rewrite that was tried, and why it declined. */
  public PassManager traceRewrites(boolean on) {
    traceRewrites = on;
    return this;
  }

  /** Gives passes an object to find by its class, for example the chip that is compiled for. */
  public <T> PassManager provide(Class<T> kind, T service) {
    services.put(kind, service);
    return this;
  }

  /** Runs {@code pipeline} on {@code root}. Diagnostics reach {@code sink} in program order. */
  public PipelineResult run(PassPipeline pipeline, Operation root, DiagnosticSink sink) {
    var environment = new PassEnvironment(dialects, debugChecks, traceRewrites, services);
    var log = PassLog.direct(sink, output);
    for (var listener : listeners) {
      listener.pipelineStarted(pipeline, root);
    }
    var result = new PipelineRunner(environment, List.copyOf(listeners), threads)
        .run(pipeline, root, log);
    for (var listener : listeners) {
      listener.pipelineFinished(result);
    }
    return result;
  }
}
