package org.tdopt.dialects.builtin;

import java.util.List;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;

/** What every program uses: the module. Builtin types and attributes are part of the IR itself. */
public final class BuiltinDialect implements Dialect {
  @Override
  public String name() {
    return "builtin";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(ModuleOp.SPEC, UnrealizedConversionCastOp.SPEC);
  }

  @Override
  public String description() {
    return """
        The module, and the cast that stands between types while a conversion is under way. The
        builtin types and attributes are those of MLIR.
        """;
  }
}
