package org.tdopt.dialects.memref;

import java.util.List;
import java.util.Set;
import org.tdopt.dialects.view.ElementAccess;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.MemRefType;

/** Writes one element of a buffer. */
public final class StoreOp extends Operation implements MemoryEffects, LayoutAgnostic {
  public static final OperandSlot VALUE = OperandSlot.of("value", TypeConstraint.ANY);
  public static final OperandSlot MEMREF = OperandSlot.of("memref", TypeConstraint.MEMREF);
  public static final OperandSlot INDICES =
      OperandSlot.variadic("indices", TypeConstraint.INDEX);
  public static final PropertySlot<BoolAttr> NONTEMPORAL =
      PropertySlot.withImplicitDefault("nontemporal", BoolAttr.class, BoolAttr.FALSE);
  public static final PropertySlot<IntegerAttr> ALIGNMENT =
      PropertySlot.optional("alignment", IntegerAttr.class);
  public static final OpSpec<StoreOp> SPEC =
      OpSpec.of("memref.store", StoreOp::new, VALUE, MEMREF, INDICES, NONTEMPORAL, ALIGNMENT)
          .assembly(new Assembly())
          .summary("writes one element of a buffer")
          .description(
              """
              One index per dimension, counted from 0. The interpreter reports an index out of
              bounds and a source or target of a transfer not yet waited for.
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

  private StoreOp(OpState state) {
    super(SPEC, state);
  }

  public static StoreOp create(
      OpBuilder b, Location loc, Value value, Value memref, List<? extends Value> indices) {
    return b.create(SPEC, OpState.at(loc).operands(value, memref).operands(indices));
  }

  public Value value() {
    return operand(0);
  }

  public Value memref() {
    return operand(1);
  }

  public List<Value> indices() {
    return operands().subList(2, operandCount());
  }

  @Override
  public List<Effect> effects() {
    return List.of(Effect.on(Effect.Kind.WRITE, memref()));
  }

  @Override
  public void verify(Verifier v) {
    ElementAccess.verify(v, memref(), indices(), "value", value());
  }

  /** {@code %value, %memref[%i, %j] {attrs} : type}. */
  private static final class Assembly implements OpAssembly<StoreOp> {
    @Override
    public String syntax() {
      return "%value, %memref[%i, ...] {attrs} : type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var value = parser.operand();
      parser.expect(",");
      var memref = parser.operand();
      var indices = IndexLists.parseValues(parser);
      parser.attrDict(state);
      parser.expect(":");
      var at = parser.location();
      if (!(parser.type() instanceof MemRefType type)) {
        throw parser.error(at, "expected a ranked memref type");
      }
      state.operands(parser.resolve(value, type.elementType()), parser.resolve(memref, type));
      state.operands(indices);
    }

    @Override
    public void print(StoreOp op, AsmPrinter printer) {
      printer.text(" ").value(op.value()).text(", ").value(op.memref()).text("[");
      printer.values(op.indices()).text("]").attrDict(op, Set.of());
      printer.text(" : ").type(op.memref().type());
    }
  }
}
