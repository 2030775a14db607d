package org.tdopt.passes.transforms;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

/** The passes of this package. */
public final class TransformPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(
        CanonicalizePass.class,
        CsePass.class,
        LoopInvariantCodeMotionPass.class,
        PrintOpStatsPass.class,
        RemoveDeadValuesPass.class,
        SccpPass.class,
        StripDebugInfoPass.class,
        SymbolDcePass.class);
  }
}
