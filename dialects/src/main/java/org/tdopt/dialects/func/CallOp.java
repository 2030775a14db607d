package org.tdopt.dialects.func;

import java.util.Collection;
import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.CallLike;

/** Runs a function of the same module. */
public final class CallOp extends Operation implements CallLike {
  public static final PropertySlot<SymbolRefAttr> CALLEE =
      PropertySlot.of("callee", SymbolRefAttr.class);
  public static final PropertySlot<ArrayAttr> ARG_ATTRS =
      PropertySlot.optional("arg_attrs", ArrayAttr.class);
  public static final PropertySlot<ArrayAttr> RES_ATTRS =
      PropertySlot.optional("res_attrs", ArrayAttr.class);
  public static final PropertySlot<UnitAttr> NO_INLINE =
      PropertySlot.optional("no_inline", UnitAttr.class);
  public static final OperandSlot OPERANDS = OperandSlot.variadic("operands", TypeConstraint.ANY);
  public static final ResultSlot RESULTS = ResultSlot.variadic("results", TypeConstraint.ANY);
  public static final OpSpec<CallOp> SPEC =
      OpSpec.of(
              "func.call", CallOp::new, CALLEE, ARG_ATTRS, RES_ATTRS, NO_INLINE, OPERANDS, RESULTS)
          .format("$callee `(` $operands `)` attr-dict `:` functional-type(operands, results)")
          .summary("runs a function of the same module")
          .description(
              """
              Callee, arguments and results must match the type of the function named in the same
              module.
              """)
          .example(
              """
              func.func private @twice(%x: f32) -> f32 {
                %0 = arith.addf %x, %x : f32
                func.return %0 : f32
              }
              func.func @example(%x: f32) -> f32 {
                %0 = func.call @twice(%x) : (f32) -> f32
                func.return %0 : f32
              }
              """);

  private CallOp(OpState state) {
    super(SPEC, state);
  }

  public static CallOp create(
      OpBuilder b, Location loc, FuncOp callee, Collection<? extends Value> arguments) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .set(CALLEE, SymbolRefAttr.of(callee.symbolName()))
            .operands(arguments)
            .results(callee.functionType().results()));
  }

  @Override
  public SymbolRefAttr callee() {
    return get(CALLEE);
  }

  @Override
  public boolean mayBeInlined() {
    return getOptional(NO_INLINE).isEmpty();
  }

  @Override
  public void verify(Verifier v) {
    var found = SymbolTables.lookup(this, callee(), FuncOp.class);
    if (!v.check(found.isPresent(), "%s does not reference a valid function", callee())) {
      return;
    }
    var type = found.get().functionType();
    check(v, "operand", operands().stream().map(Value::type).toList(), type.inputs());
    check(v, "result", resultTypes(), type.results());
  }

  private static void check(Verifier v, String what, List<?> actual, List<?> expected) {
    v.check(
        actual.equals(expected),
        "%s types %s do not match those of the callee, %s",
        what,
        actual,
        expected);
  }
}
