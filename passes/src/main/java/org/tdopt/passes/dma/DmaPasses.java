package org.tdopt.passes.dma;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

/** The passes of this package. */
public final class DmaPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(DoubleBufferPass.class, InsertDmaPass.class);
  }
}
