package org.tdopt.passes.transforms;

import java.util.List;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.rewrite.PatternSet;
import org.tdopt.ir.rewrite.RegionSimplification;

/**
 * Folds, applies the operations' own canonicalizations and erases what is dead, until it ends.
 * Constants are kept once, at the start of the region they may be in.
 */
@PassInfo(name = "canonicalize", summary = "bring operations into their canonical form")
public record CanonicalizePass(
    @Option(doc = "visit operations in program order first", defaultValue = "true")
        boolean topDown,
    @Option(doc = "how far control flow is simplified", defaultValue = "normal")
        RegionSimplification regionSimplify,
    @Option(doc = "passes over all operations before it stops; -1: any", defaultValue = "10")
        long maxIterations,
    @Option(doc = "patterns applied in one iteration before it stops; -1: any", defaultValue = "-1")
        long maxNumRewrites,
    @Option(doc = "fail where the limits are reached before nothing changes any more")
        boolean testConvergence,
    @Option(doc = "names of patterns that are not applied") List<String> disablePatterns,
    @Option(doc = "names of the only patterns that are applied; empty: all")
        List<String> enablePatterns)
    implements Pass<Operation> {

  /** The pass as it is without options. */
  public static CanonicalizePass defaults() {
    return new CanonicalizePass(
        true, RegionSimplification.NORMAL, 10, -1, false, List.of(), List.of());
  }

  @Override
  public void run(Operation op, PassContext context) {
    var patterns =
        PatternSet.of().withCanonicalizations().only(enablePatterns).without(disablePatterns);
    var outcome =
        context
            .greedyDriver(patterns)
            .topDown(topDown)
            .uniqueConstants(true)
            .simplifyRegions(regionSimplify)
            .maxIterations(maxIterations)
            .maxRewrites(maxNumRewrites)
            .rewrite(op);
    if (testConvergence && !outcome.converged()) {
      context.error(op, "is not canonical after %d iterations", maxIterations);
    }
  }
}
