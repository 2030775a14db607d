package org.tdopt.passes.training;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

/** The passes of this package. */
public final class TrainingPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(
        SelectTrainablePass.class,
        AttachLossPass.class,
        AutodiffPass.class,
        AddOptimizerPass.class,
        LowerToStructuredPass.class);
  }
}
