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
  public static final OperandSlot MEMREF = OperandSlot.of("memref", TypeConstraint.MEMREF);
  public static final OpSpec<DeallocOp> SPEC =
      OpSpec.of("memref.dealloc", DeallocOp::new, MEMREF)
          .format("$memref attr-dict `:` type($memref)")
          .summary("ends the life of an allocated buffer");

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
