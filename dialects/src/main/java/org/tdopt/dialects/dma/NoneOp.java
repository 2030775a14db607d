package org.tdopt.dialects.dma;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Pure;

/** A token that is finished already, to start a loop that carries tokens. */
public final class NoneOp extends Operation implements Pure {
  public static final ResultSlot TOKEN = ResultSlot.of("token", TokenType.CONSTRAINT);
  public static final OpSpec<NoneOp> SPEC =
      OpSpec.of("dma.none", NoneOp::new, TOKEN)
          .infers(_ -> List.of(TokenType.TOKEN))
          .format("attr-dict")
          .summary("a token that needs no waiting")
          .description(
              """
              The token of no copy, finished from the start: what a loop that carries tokens
              starts with.
              """)
          .example(
              """
              func.func @example() {
                %token = dma.none
                dma.wait %token
                func.return
              }
              """);

  private NoneOp(OpState state) {
    super(SPEC, state);
  }

  public static NoneOp create(OpBuilder b, Location loc) {
    return b.create(SPEC, OpState.at(loc));
  }

  public Value token() {
    return get(TOKEN);
  }
}
