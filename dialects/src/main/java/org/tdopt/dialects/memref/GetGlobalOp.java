package org.tdopt.dialects.memref;

import java.util.Optional;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.MemRefType;

/** The buffer of that name. */
public final class GetGlobalOp extends Operation implements Pure {
  public static final PropertySlot<SymbolRefAttr> NAME =
      PropertySlot.of("name", SymbolRefAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.MEMREF);
  public static final OpSpec<GetGlobalOp> SPEC =
      OpSpec.of("memref.get_global", GetGlobalOp::new, NAME, RESULT)
          .format("$name `:` type($result) attr-dict")
          .summary("the buffer of that name")
          .description(
              """
              The result has the type of the `memref.global` that the symbol names.
              """)
          .example(
              """
              memref.global "private" constant @table : memref<4xf32, "L2"> = dense<[1.0, 2.0, 3.0, 4.0]>
              func.func @example(%i: index) -> f32 {
                %0 = memref.get_global @table : memref<4xf32, "L2">
                %1 = memref.load %0[%i] : memref<4xf32, "L2">
                func.return %1 : f32
              }
              """);

  private GetGlobalOp(OpState state) {
    super(SPEC, state);
  }

  public static GetGlobalOp create(OpBuilder b, Location loc, String name, MemRefType type) {
    return b.create(SPEC, OpState.at(loc).set(NAME, SymbolRefAttr.of(name)).results(type));
  }

  public static GetGlobalOp create(OpBuilder b, Location loc, GlobalOp global) {
    return create(b, loc, global.symbolName(), global.type());
  }

  public SymbolRefAttr globalName() {
    return get(NAME);
  }

  /** The declaration of the buffer; empty in invalid IR. */
  public Optional<GlobalOp> global() {
    return SymbolTables.lookup(this, globalName(), GlobalOp.class);
  }

  public MemRefType type() {
    return result(0).type(MemRefType.class);
  }

  public Value result() {
    return result(0);
  }

  @Override
  public void verify(Verifier v) {
    var global = global();
    if (v.check(
        global.isPresent(), "%s does not reference a valid global memref", globalName())) {
      v.check(
          global.get().type().equals(type()),
          "result type '%s' does not match type '%s' of the global memref %s",
          type(),
          global.get().type(),
          globalName());
    }
  }
}
