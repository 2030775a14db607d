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
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;

/** Rectified linear unit: {@code max(x, 0)} of each element. */
public final class ReluOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Structured {
  public static final OperandSlot INPUT = OperandSlot.of("input", TensorConstraints.FLOATS);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<ReluOp> SPEC =
      OpSpec.of("graph.relu", ReluOp::new, INPUT, RESULT)
          .infers(state -> sameAs(state, 0))
          .format("$input attr-dict `:` functional-type(operands, results)")
          .summary("rectified linear unit: the larger of each element and zero")
          .description(
              """
              `max(x, 0)`. Its gradient reads the result, so the input need not be kept; at 0 the
              gradient is 0 (Nair and Hinton, ICML 2010).
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
                %0 = graph.relu %x : (tensor<2x3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private ReluOp(OpState state) {
    super(SPEC, state);
  }

  public static ReluOp create(OpBuilder b, Location at, Value input) {
    return b.create(SPEC, OpState.at(at).operands(input));
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /**
   * {@code d/dx max(x, 0) = [max(x, 0) > 0]}. It reads the result, not the input, so that the input
   * need not be kept; at 0 the gradient is 0.
   */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    return ReluGradOp.create(b, location(), resultGradients.getFirst(), result(0)).result(0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var out = x.zeros(x.shape());
    for (long i = 0; i < x.size(); i++) {
      out.set(i, Math.max(x.get(i), 0));
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
                tensor(result(0)), operands(), (s, in) -> s.max(in.getFirst(), s.constant(0))));
  }
}
