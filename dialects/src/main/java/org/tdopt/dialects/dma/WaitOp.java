package org.tdopt.dialects.dma;

import java.util.OptionalInt;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;

/**
 * Waits until the copy of the token is finished. Its memory effects are unknown on purpose: nothing
 * that touches memory may move across it.
 */
public final class WaitOp extends Operation {
  public static final OperandSlot TOKEN = OperandSlot.of("token", TokenType.CONSTRAINT);
  public static final PropertySlot<IntegerAttr> CORE =
      PropertySlot.optional("core", IntegerAttr.class);
  public static final OpSpec<WaitOp> SPEC =
      OpSpec.of("dma.wait", WaitOp::new, TOKEN, CORE)
          .format("$token (`core` $core^)? attr-dict")
          .summary("waits for the copy of a token")
          .description(
              """
              Returns when the copy of the token is finished; a token may be waited for once more.
              Nothing that touches memory moves across it, which is why its effects are unknown.
              """)
          .example(
              """
              func.func @example(%from: memref<64xf32, "L2">) -> f32 {
                %to = memref.alloc() : memref<64xf32, "L1">
                %token = dma.start %from, %to : memref<64xf32, "L2">, memref<64xf32, "L1">
                dma.wait %token
                %zero = arith.constant 0 : index
                %0 = memref.load %to[%zero] : memref<64xf32, "L1">
                memref.dealloc %to : memref<64xf32, "L1">
                func.return %0 : f32
              }
              """);

  private WaitOp(OpState state) {
    super(SPEC, state);
  }

  public static WaitOp create(OpBuilder b, Location loc, Value token) {
    return b.create(SPEC, OpState.at(loc).operands(token));
  }

  public Value token() {
    return get(TOKEN);
  }

  /** The one core that waits; empty while there is no notion of cores. */
  public OptionalInt core() {
    return getOptional(CORE).map(c -> OptionalInt.of(c.intValue())).orElse(OptionalInt.empty());
  }
}
