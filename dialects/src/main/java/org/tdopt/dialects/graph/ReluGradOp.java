package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Type;

/** Gradient of a rectified linear unit: the gradient where its output is positive, else 0. */
public final class ReluGradOp extends GraphOp implements Evaluable, FlopCount, Structured {
  public static final OperandSlot GRADIENT = OperandSlot.of("gradient", TensorConstraints.FLOATS);
  public static final OperandSlot OUTPUT = OperandSlot.of("output", TensorConstraints.FLOATS);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<ReluGradOp> SPEC =
      OpSpec.of("graph.relu_grad", ReluGradOp::new, GRADIENT, OUTPUT, RESULT)
          .infers(ReluGradOp::infer)
          .format("$gradient `,` $output attr-dict `:` functional-type(operands, results)")
          .summary("the gradient where a rectified linear unit's output is positive, else zero")
          .description(
              """
              `output > 0 ? gradient : 0`, where `output` is the result of the unit, not its
              input.
              """)
          .example(
              """
              func.func @example(%g: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> tensor<2x3xf32> {
                %0 = graph.relu_grad %g, %y
                    : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private ReluGradOp(OpState state) {
    super(SPEC, state);
  }

  public static ReluGradOp create(OpBuilder b, Location at, Value gradient, Value output) {
    return b.create(SPEC, OpState.at(at).operands(gradient, output));
  }

  private static List<Type> infer(OpState state) {
    requireSameType(state, 0, 1, "gradient and output");
    return sameAs(state, 0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var g = operands.get(0);
    var y = operands.get(1);
    var out = g.zeros(g.shape());
    for (long i = 0; i < g.size(); i++) {
      out.set(i, y.get(i) > 0 ? g.get(i) : 0);
    }
    return List.of(out);
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
                (s, in) -> s.ifPositive(in.get(1), in.get(0), s.constant(0))));
  }
}
