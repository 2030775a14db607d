package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.type.TensorType;

/**
 * A named tensor that outlives a step, with its initial value. A parameter marked {@code
 * trainable} is updated by training; the others stay as they are.
 */
public final class ParameterOp extends Operation implements Symbol, MemoryEffects {
  public static final PropertySlot<StringAttr> SYM_NAME =
      PropertySlot.of("sym_name", StringAttr.class);
  public static final PropertySlot<TypeAttr> TYPE = PropertySlot.of("type", TypeAttr.class);
  public static final PropertySlot<Attribute> VALUE = PropertySlot.of("value", Attribute.class);
  public static final PropertySlot<UnitAttr> TRAINABLE =
      PropertySlot.optional("trainable", UnitAttr.class);

  /** The name in the model that the parameter was imported from. */
  public static final PropertySlot<StringAttr> ONNX_NAME =
      PropertySlot.optional("onnx_name", StringAttr.class);

  public static final OpSpec<ParameterOp> SPEC =
      OpSpec.of("graph.parameter", ParameterOp::new, SYM_NAME, TYPE, VALUE, TRAINABLE, ONNX_NAME)
          .format("$sym_name `:` $type `=` $value attr-dict")
          .summary("a named tensor that outlives a step, with its initial value")
          .description(
              """
              A symbol of the module. The attribute is its value before the first step; a
              parameter with `trainable` is updated by training and the others are not.
              `onnx_name` keeps the name it had in an imported model.
              """)
          .example(
              """
              graph.parameter @w : tensor<2xf32> = dense<[1.000000e+00, 2.000000e+00]>
                  : tensor<2xf32> {onnx_name = "fc.weight", trainable}
              func.func @example() -> tensor<2xf32> {
                %0 = graph.load_parameter @w : tensor<2xf32>
                func.return %0 : tensor<2xf32>
              }
              """);

  private ParameterOp(OpState state) {
    super(SPEC, state);
  }

  /** A parameter of the type of {@code value}, a {@code dense} or {@code dense_resource}. */
  public static ParameterOp create(
      OpBuilder b, Location at, String symbol, Attribute value, boolean trainable) {
    var state =
        OpState.at(at)
            .set(SYM_NAME, new StringAttr(symbol))
            .set(TYPE, new TypeAttr(ConstantOp.typeOf(value)))
            .set(VALUE, value);
    if (trainable) {
      state.set(TRAINABLE, UnitAttr.UNIT);
    }
    return b.create(SPEC, state);
  }

  @Override
  public void verify(Verifier verifier) {
    var type = get(TYPE).type();
    verifier.check(
        TensorConstraints.ANY.accepts(type), "must be a tensor of static shape, but is '%s'", type);
    var value = get(VALUE);
    if (verifier.check(
        value instanceof DenseElementsAttr || value instanceof DenseResourceAttr,
        "value must be dense elements, but is %s",
        value)) {
      verifier.check(
          ConstantOp.typeOf(value).equals(type),
          "is of type '%s', but its value is of type '%s'",
          type,
          ConstantOp.typeOf(value));
    }
    verifier.check(
        !isTrainable() || TensorConstraints.FLOATS.accepts(type),
        "a trainable parameter must be of f32 or f64, but is '%s'",
        type);
  }

  @Override
  public String symbolName() {
    return get(SYM_NAME).value();
  }

  @Override
  public boolean isPrivate() {
    return false;
  }

  public TensorType type() {
    return (TensorType) get(TYPE).type();
  }

  /** The initial value, {@code dense} or {@code dense_resource}. */
  public Attribute value() {
    return get(VALUE);
  }

  public boolean isTrainable() {
    return getOptional(TRAINABLE).isPresent();
  }

  public void setTrainable(boolean trainable) {
    if (trainable) {
      set(TRAINABLE, UnitAttr.UNIT);
    } else {
      clear(TRAINABLE);
    }
  }

  /** The name that users know the parameter by: that of the imported model, or else the symbol. */
  public String displayName() {
    return getOptional(ONNX_NAME).map(StringAttr::value).orElse(symbolName());
  }

  /** The declaration itself touches nothing. */
  @Override
  public List<Effect> effects() {
    return List.of();
  }
}
