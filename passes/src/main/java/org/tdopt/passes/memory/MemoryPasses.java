package org.tdopt.passes.memory;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

/** The passes that give tensors buffers and buffers their places. */
public final class MemoryPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(BufferizePass.class, PlanMemoryPass.class, PromotePass.class);
  }
}
