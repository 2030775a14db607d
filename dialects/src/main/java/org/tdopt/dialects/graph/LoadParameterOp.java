package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.memref.GetGlobalOp;
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
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.TensorType;

/** The present value of a parameter. */
public final class LoadParameterOp extends Operation implements Bufferizable, MemoryEffects {
  public static final PropertySlot<SymbolRefAttr> PARAMETER =
      PropertySlot.of("parameter", SymbolRefAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.ANY);
  public static final OpSpec<LoadParameterOp> SPEC =
      OpSpec.of("graph.load_parameter", LoadParameterOp::new, PARAMETER, RESULT)
          .format("$parameter attr-dict `:` type($result)")
          .summary("the present value of a parameter")
          .description(
              """
              The value that the last `graph.store_parameter`, or before it the declaration, gave
              the parameter. Its type is the parameter's.
              """)
          .example(ParameterOp.SPEC.example());

  private LoadParameterOp(OpState state) {
    super(SPEC, state);
  }

  public static LoadParameterOp create(OpBuilder b, Location at, ParameterOp parameter) {
    return b.create(
        SPEC,
        OpState.at(at)
            .set(PARAMETER, SymbolRefAttr.of(parameter.symbolName()))
            .results(parameter.type()));
  }

  @Override
  public void verify(Verifier verifier) {
    verifyReference(this, get(PARAMETER), result(0), verifier);
  }

  /** Reports unless {@code reference} names a parameter of the type of {@code value}. */
  static void verifyReference(
      Operation op, SymbolRefAttr reference, Value value, Verifier verifier) {
    var parameter = SymbolTables.lookup(op, reference, ParameterOp.class);
    if (verifier.check(parameter.isPresent(), "%s is not a parameter", reference)) {
      verifier.check(
          parameter.get().type().equals(value.type()),
          "%s is of type '%s', not '%s'",
          reference,
          parameter.get().type(),
          value.type());
    }
  }

  /** The parameter's symbol. */
  public String parameterName() {
    return get(PARAMETER).root();
  }

  @Override
  public List<Effect> effects() {
    return List.of(Effect.on(Effect.Kind.READ, parameterName()));
  }

  /** The parameter has become a global buffer of the same name. */
  @Override
  public void bufferize(Buffers buffers) {
    var type = Buffers.type(result(0).type(TensorType.class), Buffers.DEFAULT_SPACE);
    var name = get(PARAMETER).root();
    buffers.put(
        result(0), GetGlobalOp.create(buffers.builder(), location(), name, type).result());
  }
}
