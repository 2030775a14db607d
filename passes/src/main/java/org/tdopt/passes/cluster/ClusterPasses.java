package org.tdopt.passes.cluster;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

/** The passes of this package. */
public final class ClusterPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(ContractMultiplyAddPass.class, LowerToLoopsPass.class, ToClusterPass.class);
  }
}
