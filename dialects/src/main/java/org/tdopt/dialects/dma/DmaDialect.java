package org.tdopt.dialects.dma;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;
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
  public String description() {
    return """
        Asynchronous copies between memory spaces, with tokens to wait for. Ours: MLIR's
        `memref.dma_start` fixes tags in memory instead of values, which hides from a pass what
        a wait waits for.
        """;
  }

  @Override
  public List<SyntaxDoc> types() {
    return List.of(
        new SyntaxDoc(
            "!dma.token",
            "The promise that a copy will be finished."));
  }

  @Override
  public Optional<Type> type(String body) {
    return body.equals("token") ? Optional.of(TokenType.TOKEN) : Optional.empty();
  }
}
