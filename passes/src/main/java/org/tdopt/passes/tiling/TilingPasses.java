package org.tdopt.passes.tiling;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

/** The passes on structured operations on tensors. */
public final class TilingPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(FusePass.class, TilePass.class);
  }
}
