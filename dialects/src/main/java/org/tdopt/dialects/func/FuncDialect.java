package org.tdopt.dialects.func;

import java.util.List;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;

/** Functions, calls and returns. */
public final class FuncDialect implements Dialect {
  @Override
  public String name() {
    return "func";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(FuncOp.SPEC, ReturnOp.SPEC, CallOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Functions, calls and returns, as in MLIR.
        """;
  }
}
