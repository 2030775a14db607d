package org.tdopt.dialects.pulp;

import java.util.List;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;

/** The cores of a PULP cluster. */
public final class PulpDialect implements Dialect {
  @Override
  public String name() {
    return "pulp";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(CoreIdOp.SPEC, BarrierOp.SPEC);
  }

  @Override
  public String description() {
    return """
        What a core of a PULP cluster can ask for and wait for. Ours: all cores run the same
        function and tell themselves apart by their number.
        """;
  }
}
