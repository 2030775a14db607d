package org.tdopt.passes.inlining;

import java.util.HashMap;
import java.util.List;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineSyntaxException;
import org.tdopt.ir.pass.Statistic;

/**
 * Replaces calls by the bodies of their callees, callees before their callers, and erases private
 * callables that nothing names any more. Each callable is simplified before what it calls is
 * inlined, and again as long as something was.
 */
@PassInfo(name = "inline", summary = "replace calls by the bodies of their callees")
public record InlinePass(
    @Option(
            doc = "the passes that simplify a callable; empty: none",
            defaultValue = "canonicalize")
        String defaultPipeline,
    @Option(
            doc =
                "how many times the caller's operations, in percent, a callee may have to be"
                    + " inlined",
            defaultValue = "4294967295")
        long inliningThreshold,
    @Option(doc = "how often calls within one component are inlined", defaultValue = "4")
        long maxIterations,
    @Option(
            doc =
                "the passes that simplify callables of one kind, instead of default-pipeline:"
                    + " dialect.op(passes),...")
        List<String> opPipelines)
    implements Pass<Operation> {
  static final long NO_THRESHOLD = 0xFFFF_FFFFL;
  static final Statistic INLINED = Statistic.of("inlined", "calls replaced by a body");
  static final Statistic ERASED = Statistic.of("erased", "callables erased");

  /** The pass as it is without options. */
  public static InlinePass defaults() {
    return new InlinePass("canonicalize", NO_THRESHOLD, 4, List.of());
  }

  @Override
  public void run(Operation root, PassContext context) {
    try {
      inline(root, context);
    } catch (PipelineSyntaxException e) {
      context.error(root, "cannot be inlined into: an option names no pipeline: %s", e.getMessage());
    }
  }

  private void inline(Operation root, PassContext context) {
    var pipelines = new Pipelines(context);
    var defaults =
        defaultPipeline.isBlank()
            ? null
            : pipelines.parse(PassPipeline.ANY + "(" + defaultPipeline + ")");
    var byName = new HashMap<String, PassPipeline>();
    for (var text : opPipelines) {
      var pipeline = pipelines.parse(text);
      byName.putIfAbsent(pipeline.anchor(), pipeline);
    }
    var inliner = new Inliner(root, this, context);
    inliner.simplifyWith(
        callable -> {
          var pipeline = byName.getOrDefault(callable.name(), defaults);
          if (pipeline != null) {
            pipelines.run(pipeline, callable);
          }
        });
    inliner.run();
  }

  /** Reads pipelines and runs them on callables. */
  private static final class Pipelines {
    private final PassContext context;
    private final PassRegistry passes;
    private final PassManager manager;

    Pipelines(PassContext context) {
      this.context = context;
      passes =
          context
              .environment(PassRegistry.class)
              .orElseGet(() -> PassRegistry.load(InlinePass.class.getClassLoader()));
      manager =
          new PassManager(context.dialects())
              .debugChecks(context.debugChecks())
              .output(context::print);
    }

    PassPipeline parse(String text) {
      return PassPipeline.parse(text, passes, context.dialects());
    }

    void run(PassPipeline pipeline, Operation callable) {
      if (!manager.run(pipeline, callable, context).succeeded()) {
        context.fail();
      }
    }
  }
}
