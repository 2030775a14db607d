package org.tdopt.examples.quant;

import java.util.List;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassProvider;

// [provider]
/** The passes of this plugin. */
public final class QuantPasses implements PassProvider {
  @Override
  public List<Class<? extends Pass<?>>> passes() {
    return List.of(InsertFakeQuantPass.class);
  }
}
// [end]
