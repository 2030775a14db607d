package org.tdopt.interp.extension;

import java.util.List;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;

/** One operation with a translator, one without. */
public final class TestDialect implements Dialect {
  @Override
  public String name() {
    return "test";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(ClampOp.SPEC, MysteryOp.SPEC);
  }
}
