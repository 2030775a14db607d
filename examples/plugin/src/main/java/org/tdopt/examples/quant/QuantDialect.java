package org.tdopt.examples.quant;

import java.util.List;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;

// [dialect]
/** Training with weights as few bits hold them. */
public final class QuantDialect implements Dialect {
  @Override
  public String name() {
    return "quant";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(FakeQuantOp.SPEC);
  }
}
// [end]
