package org.tdopt.dialects.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Foldable;

/** Product of a tensor and a constant. */
public final class ScaleOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Foldable, Structured {
  public static final OperandSlot INPUT = OperandSlot.of("input", TensorConstraints.FLOATS);
  public static final PropertySlot<FloatAttr> FACTOR = PropertySlot.of("factor", FloatAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<ScaleOp> SPEC =
      OpSpec.of("graph.scale", ScaleOp::new, INPUT, FACTOR, RESULT)
          .infers(state -> sameAs(state, 0))
          .format("$input attr-dict `:` functional-type(operands, results)")
          .summary("product of a tensor and a constant")
          .description("Every element times `factor`.")
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
                %0 = graph.scale %x {factor = 5.000000e-01 : f64}
                    : (tensor<2x3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private ScaleOp(OpState state) {
    super(SPEC, state);
  }

  public static ScaleOp create(OpBuilder b, Location at, Value input, double factor) {
    return b.create(SPEC, OpState.at(at).operands(input).set(FACTOR, FloatAttr.f64(factor)));
  }

  public double factor() {
    return get(FACTOR).value();
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /** {@code d/dx (c x) = c}. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    return create(b, location(), resultGradients.getFirst(), factor()).result(0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var out = x.zeros(x.shape());
    for (long i = 0; i < x.size(); i++) {
      out.set(i, factor() * x.get(i));
    }
    return List.of(out);
  }

  /** {@code 1 x = x}. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return factor() == 1 ? List.of(new FoldResult.Existing(get(INPUT))) : List.of();
  }

  @Override
  public long flops() {
    return tensor(result(0)).shape().elementCount();
  }

  @Override
  public List<Value> toStructured(OpBuilder b) {
    return List.of(
        new StructuredBuilder(b, location())
            .elementwise(
                tensor(result(0)),
                operands(),
                (s, in) -> s.mul(in.getFirst(), s.constant(factor()))));
  }
}
