package org.tdopt.dialects.dma;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** Asynchronous copies between memory spaces. */
public final class DmaDialect implements Dialect {
  @Override
  public String name() {
    return "dma";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(StartOp.SPEC, WaitOp.SPEC, NoneOp.SPEC);
  }

  @Override
  public Optional<Type> type(String body) {
    return body.equals("token") ? Optional.of(TokenType.TOKEN) : Optional.empty();
  }
}
