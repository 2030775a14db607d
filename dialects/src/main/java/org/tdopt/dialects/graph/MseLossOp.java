package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** Mean over all elements of the squared difference of prediction and target. */
public final class MseLossOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Structured {
  public static final OperandSlot PREDICTION =
      OperandSlot.of("prediction", TensorConstraints.FLOATS);
  public static final OperandSlot TARGET = OperandSlot.of("target", TensorConstraints.FLOATS);
  public static final ResultSlot LOSS = ResultSlot.of("loss", TensorConstraints.SCALAR);
  public static final OpSpec<MseLossOp> SPEC =
      OpSpec.of("graph.mse_loss", MseLossOp::new, PREDICTION, TARGET, LOSS)
          .infers(MseLossOp::infer)
          .format("$prediction `,` $target attr-dict `:` functional-type(operands, results)")
          .summary("mean over all elements of the squared difference of prediction and target")
          .description(
              """
              `mean((prediction - target)^2)` over all elements, as PyTorch's `MSELoss` with
              `reduction='mean'`.
              """)
          .example(
              """
              func.func @example(%y: tensor<2x3xf32>, %t: tensor<2x3xf32>) -> tensor<f32> {
                %0 = graph.mse_loss %y, %t : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<f32>
                func.return %0 : tensor<f32>
              }
              """);

  private MseLossOp(OpState state) {
    super(SPEC, state);
  }

  public static MseLossOp create(OpBuilder b, Location at, Value prediction, Value target) {
    return b.create(SPEC, OpState.at(at).operands(prediction, target));
  }

  private static List<Type> infer(OpState state) {
    requireSameType(state, 0, 1, "prediction and target");
    return List.of(TensorType.of(tensor(state, 0).elementType(), Shape.of()));
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /** {@code d/dy (1/n) sum (y - t)^2 = (2/n) (y - t)}, and its negative for the target. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var slope = MseLossGradOp.create(b, location(), get(PREDICTION), get(TARGET)).result(0);
    var signed = index == 0 ? slope : ScaleOp.create(b, location(), slope, -1).result(0);
    return LossSeed.scaleBy(b, location(), signed, resultGradients.getFirst());
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var y = operands.get(0);
    var t = operands.get(1);
    double sum = 0;
    for (long i = 0; i < y.size(); i++) {
      double difference = y.get(i) - t.get(i);
      sum += difference * difference;
    }
    var out = y.zeros(Shape.of());
    out.set(0, sum / y.size());
    return List.of(out);
  }

  /** A subtraction, a product and an addition per element. */
  @Override
  public long flops() {
    return 3 * tensor(get(PREDICTION)).shape().elementCount();
  }

  /** The mean is folded into the sum: {@code sum ((1/n) (y - t)) (y - t)}. */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    var shape = tensor(get(PREDICTION)).shape();
    var each = AffineMap.identity(shape.rank());
    var build = new StructuredBuilder(b, location());
    return List.of(
        build.accumulated(
            build.filled(tensor(result(0)), 0),
            operands(),
            List.of(each, each, AffineMap.projection(shape.rank())),
            (s, sum, in) -> {
              var difference = s.sub(in.get(0), in.get(1));
              var scaled = s.mul(difference, s.constant(1.0 / shape.elementCount()));
              return s.add(sum, s.mul(scaled, difference));
            }));
  }
}
