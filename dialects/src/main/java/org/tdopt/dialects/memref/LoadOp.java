package org.tdopt.dialects.memref;

import java.util.List;
import org.tdopt.dialects.view.ElementAccess;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.MemRefType;

/** Reads one element of a buffer. */
public final class LoadOp extends Operation implements MemoryEffects, LayoutAgnostic {
  public static final OperandSlot MEMREF = OperandSlot.of("memref", TypeConstraint.MEMREF);
  public static final OperandSlot INDICES =
      OperandSlot.variadic("indices", TypeConstraint.INDEX);
  public static final PropertySlot<BoolAttr> NONTEMPORAL =
      PropertySlot.withImplicitDefault("nontemporal", BoolAttr.class, BoolAttr.FALSE);
  public static final PropertySlot<IntegerAttr> ALIGNMENT =
      PropertySlot.optional("alignment", IntegerAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.ANY);
  public static final OpSpec<LoadOp> SPEC =
      OpSpec.of("memref.load", LoadOp::new, MEMREF, INDICES, NONTEMPORAL, ALIGNMENT, RESULT)
          .infers(s -> List.of(((MemRefType) s.operands().getFirst().type()).elementType()))
          .assembly(new ElementAccess.ReadAssembly<>("memref"))
          .summary("reads one element of a buffer")
          .description(
              """
              One index per dimension, counted from 0. The interpreter reports an index out of
              bounds, an element that nothing has written, and a target of a transfer not yet
              waited for.
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

  private LoadOp(OpState state) {
    super(SPEC, state);
  }

  public static LoadOp create(
      OpBuilder b, Location loc, Value memref, List<? extends Value> indices) {
    return b.create(SPEC, OpState.at(loc).operands(memref).operands(indices));
  }

  public Value memref() {
    return operand(0);
  }

  public List<Value> indices() {
    return operands().subList(1, operandCount());
  }

  public Value result() {
    return result(0);
  }

  @Override
  public List<Effect> effects() {
    return List.of(Effect.on(Effect.Kind.READ, memref()));
  }

  @Override
  public void verify(Verifier v) {
    ElementAccess.verify(v, memref(), indices(), "result", result());
  }
}
