package org.tdopt.dialects.memref;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;

/** Ends the life of a buffer that {@link AllocOp} made. */
public final class DeallocOp extends Operation implements MemoryEffects, LayoutAgnostic {
  public static final OperandSlot MEMREF = OperandSlot.of("memref", TypeConstraint.ANY_MEMREF);
  public static final OpSpec<DeallocOp> SPEC =
      OpSpec.of("memref.dealloc", DeallocOp::new, MEMREF)
          .format("$memref attr-dict `:` type($memref)")
          .summary("ends the life of an allocated buffer")
          .description(
              """
              The buffer was made by `memref.alloc` and neither it nor a view of it is used
              afterwards; the interpreter reports a use that comes later.
              """)
          .example(
              """
              func.func @example(%x: f32, %i: index) -> f32 {
                %0 = memref.alloc() {alignment = 64 : i64} : memref<4xf32, "L1">
                memref.store %x, %0[%i] : memref<4xf32, "L1">
                %1 = memref.load %0[%i] : memref<4xf32, "L1">
                memref.dealloc %0 : memref<4xf32, "L1">
                func.return %1 : f32
              }
              """);

  private DeallocOp(OpState state) {
    super(SPEC, state);
  }

  public static DeallocOp create(OpBuilder b, Location loc, Value memref) {
    return b.create(SPEC, OpState.at(loc).operands(memref));
  }

  public Value memref() {
    return operand(0);
  }

  @Override
  public List<Effect> effects() {
    return List.of(Effect.on(Effect.Kind.FREE, memref()));
  }
}
