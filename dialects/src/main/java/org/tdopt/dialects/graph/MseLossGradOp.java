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

/** Gradient of the mean squared error with respect to the prediction. */
public final class MseLossGradOp extends GraphOp implements Evaluable, FlopCount, Structured {
  public static final OperandSlot PREDICTION =
      OperandSlot.of("prediction", TensorConstraints.FLOATS);
  public static final OperandSlot TARGET = OperandSlot.of("target", TensorConstraints.FLOATS);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<MseLossGradOp> SPEC =
      OpSpec.of("graph.mse_loss_grad", MseLossGradOp::new, PREDICTION, TARGET, RESULT)
          .infers(MseLossGradOp::infer)
          .format("$prediction `,` $target attr-dict `:` functional-type(operands, results)")
          .summary("gradient of the mean squared error with respect to the prediction")
          .description("`2 * (prediction - target) / n` for `n` elements.")
          .example(
              """
              func.func @example(%y: tensor<2x3xf32>, %t: tensor<2x3xf32>) -> tensor<2x3xf32> {
                %0 = graph.mse_loss_grad %y, %t
                    : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private MseLossGradOp(OpState state) {
    super(SPEC, state);
  }

  public static MseLossGradOp create(OpBuilder b, Location at, Value prediction, Value target) {
    return b.create(SPEC, OpState.at(at).operands(prediction, target));
  }

  private static List<Type> infer(OpState state) {
    requireSameType(state, 0, 1, "prediction and target");
    return sameAs(state, 0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var y = operands.get(0);
    var t = operands.get(1);
    var out = y.zeros(y.shape());
    for (long i = 0; i < y.size(); i++) {
      out.set(i, 2.0 / y.size() * (y.get(i) - t.get(i)));
    }
    return List.of(out);
  }

  /** One product per element: the loss has counted the difference already. */
  @Override
  public long flops() {
    return tensor(result(0)).shape().elementCount();
  }

  @Override
  public List<Value> toStructured(OpBuilder b) {
    var type = tensor(result(0));
    return List.of(
        new StructuredBuilder(b, location())
            .elementwise(
                type,
                operands(),
                (s, in) ->
                    s.mul(
                        s.sub(in.get(0), in.get(1)),
                        s.constant(2.0 / type.shape().elementCount()))));
  }
}
