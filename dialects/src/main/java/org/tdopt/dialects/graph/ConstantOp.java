package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.Type;

/** A constant tensor. */
public final class ConstantOp extends GraphOp
    implements ConstantLike, Evaluable, FlopCount, Structured {
  public static final PropertySlot<Attribute> VALUE = PropertySlot.of("value", Attribute.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.ANY);
  public static final OpSpec<ConstantOp> SPEC =
      OpSpec.of("graph.constant", ConstantOp::new, VALUE, RESULT)
          .infers(state -> List.of(typeOf(VALUE.of(state.properties()))))
          .format("attr-dict $value")
          .summary("a constant tensor")
          .description(
              """
              The value is a dense attribute or a resource of the file, so that large weights need
              not be written out.
              """)
          .example(
              """
              func.func @example() -> tensor<2xf32> {
                %0 = graph.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
                func.return %0 : tensor<2xf32>
              }
              """);

  private ConstantOp(OpState state) {
    super(SPEC, state);
  }

  /** The constant of a {@code dense} or {@code dense_resource} attribute. */
  public static ConstantOp create(OpBuilder b, Location at, Attribute value) {
    return b.create(SPEC, OpState.at(at).set(VALUE, value));
  }

  /** The type of a {@code dense} or {@code dense_resource}. */
  static Type typeOf(Attribute value) {
    return switch (value) {
      case DenseElementsAttr d -> d.type();
      case DenseResourceAttr d -> d.type();
      default -> throw new IllegalArgumentException("not a constant tensor: " + value);
    };
  }

  @Override
  public void verify(Verifier verifier) {
    var value = get(VALUE);
    if (verifier.check(
        value instanceof DenseElementsAttr || value instanceof DenseResourceAttr,
        "value must be dense elements, but is %s",
        value)) {
      verifier.check(
          typeOf(value).equals(result(0).type()),
          "value is of type '%s', but the result is '%s'",
          typeOf(value),
          result(0).type());
    }
  }

  @Override
  public Attribute value() {
    return get(VALUE);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    return List.of(TensorData.ofConstant(value()));
  }

  @Override
  public long flops() {
    return 0;
  }

  @Override
  public List<Value> toStructured(OpBuilder b) {
    return List.of(
        org.tdopt.dialects.arith.ConstantOp.create(b, location(), value()).result(0));
  }
}
