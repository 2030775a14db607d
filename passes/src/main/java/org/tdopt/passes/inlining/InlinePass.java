package org.tdopt.passes.inlining;

import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;
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
        long maxIterations)
    implements Pass<Operation> {
  static final long NO_THRESHOLD = 0xFFFF_FFFFL;
  static final Statistic INLINED = Statistic.of("inlined", "calls replaced by a body");
  static final Statistic ERASED = Statistic.of("erased", "callables erased");

  /** The pass as it is without options. */
  public static InlinePass defaults() {
    return new InlinePass("canonicalize", NO_THRESHOLD, 4);
  }

  @Override
  public void run(Operation root, PassContext context) {
    var inliner = new Inliner(root, this, context);
    if (!defaultPipeline.isBlank()) {
      var passes =
          context
              .environment(PassRegistry.class)
              .orElseGet(() -> PassRegistry.load(InlinePass.class.getClassLoader()));
      var pipeline =
          PassPipeline.parse(
              PassPipeline.ANY + "(" + defaultPipeline + ")", passes, context.dialects());
      var manager =
          new PassManager(context.dialects())
              .debugChecks(context.debugChecks())
              .output(context::print);
      inliner.simplifyWith(
          callable -> {
            if (!manager.run(pipeline, callable, context).succeeded()) {
              context.fail();
            }
          });
    }
    inliner.run();
  }
}
