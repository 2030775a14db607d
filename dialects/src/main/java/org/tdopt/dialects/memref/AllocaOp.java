package org.tdopt.dialects.memref;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.MemRefType;

/** Allocates a buffer on the stack that lives until the function ends. */
public final class AllocaOp extends AllocLikeOp {
  public static final OpSpec<AllocaOp> SPEC =
      spec("memref.alloca", AllocaOp::new, "allocates a buffer on the stack")
          .resultNames("alloca")
          .description("As `memref.alloc`, but it ends with the function it stands in.")
          .example(
              """
              func.func @example(%x: f32, %i: index) -> f32 {
                %0 = memref.alloca() : memref<4xf32>
                memref.store %x, %0[%i] : memref<4xf32>
                %1 = memref.load %0[%i] : memref<4xf32>
                func.return %1 : f32
              }
              """);

  private AllocaOp(OpState state) {
    super(SPEC, state);
  }

  public static AllocaOp create(OpBuilder b, Location loc, MemRefType type) {
    return create(b, loc, type, List.of());
  }

  public static AllocaOp create(
      OpBuilder b, Location loc, MemRefType type, List<? extends Value> dynamicSizes) {
    return b.create(SPEC, state(loc, type, dynamicSizes));
  }
}
