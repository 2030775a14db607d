package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.GetGlobalOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.TensorType;

/** Gives a parameter a new value. */
public final class StoreParameterOp extends Operation implements Bufferizable, MemoryEffects {
  public static final OperandSlot VALUE = OperandSlot.of("value", TensorConstraints.ANY);
  public static final PropertySlot<SymbolRefAttr> PARAMETER =
      PropertySlot.of("parameter", SymbolRefAttr.class);
  public static final OpSpec<StoreParameterOp> SPEC =
      OpSpec.of("graph.store_parameter", StoreParameterOp::new, VALUE, PARAMETER)
          .format("$parameter `,` $value attr-dict `:` type($value)")
          .summary("gives a parameter a new value")
          .description(
              """
              Later loads, also those of the next step, read this value. Its type is the
              parameter's.
              """)
          .example(
              """
              graph.parameter @w : tensor<2xf32> = dense<0.000000e+00> : tensor<2xf32>
              func.func @example(%x: tensor<2xf32>) {
                graph.store_parameter @w, %x : tensor<2xf32>
                func.return
              }
              """);

  private StoreParameterOp(OpState state) {
    super(SPEC, state);
  }

  public static StoreParameterOp create(
      OpBuilder b, Location at, ParameterOp parameter, Value value) {
    return b.create(
        SPEC,
        OpState.at(at).operands(value).set(PARAMETER, SymbolRefAttr.of(parameter.symbolName())));
  }

  @Override
  public void verify(Verifier verifier) {
    LoadParameterOp.verifyReference(this, get(PARAMETER), get(VALUE), verifier);
  }

  /** The parameter's symbol. */
  public String parameterName() {
    return get(PARAMETER).root();
  }

  @Override
  public List<Effect> effects() {
    return List.of(Effect.on(Effect.Kind.WRITE, parameterName()));
  }

  /** A value that was computed in the parameter's own buffer is there already. */
  @Override
  public void bufferize(Buffers buffers) {
    var b = buffers.builder();
    var value = buffers.of(get(VALUE));
    var name = parameterName();
    boolean inPlace =
        value.definingOp().orElse(null) instanceof GetGlobalOp global
            && global.globalName().root().equals(name);
    if (!inPlace) {
      var type = Buffers.type(get(VALUE).type(TensorType.class), Buffers.DEFAULT_SPACE);
      CopyOp.create(b, location(), value, GetGlobalOp.create(b, location(), name, type).result());
    }
  }
}
