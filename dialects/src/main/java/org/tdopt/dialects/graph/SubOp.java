package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/** Difference of two tensors, with broadcasting. */
public final class SubOp extends BroadcastingOp {
  public static final OpSpec<SubOp> SPEC =
      OpSpec.of("graph.sub", SubOp::new, LHS, RHS, RESULT)
          .infers(BroadcastingOp::infer)
          .format(FORMAT)
          .summary("difference of two tensors, element by element, with broadcasting")
          .description(
              """
              `lhs - rhs`. Shapes broadcast by NumPy's rules: aligned at the last dimension, an
              extent of 1 repeats.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>, %y: tensor<3xf32>) -> tensor<2x3xf32> {
                %0 = graph.sub %x, %y : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private SubOp(OpState state) {
    super(SPEC, state);
  }

  public static SubOp create(OpBuilder b, Location at, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(at).operands(lhs, rhs));
  }

  @Override
  double apply(double l, double r) {
    return l - r;
  }

  /** {@code d/dl (l - r) = 1} and {@code d/dr (l - r) = -1}. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var g = resultGradients.getFirst();
    var signed = index == 0 ? g : ScaleOp.create(b, location(), g, -1).result(0);
    return Broadcasting.sumTo(b, location(), signed, tensor(operand(index)));
  }

  @Override
  Value scalar(Scalars s, Value l, Value r) {
    return s.sub(l, r);
  }
}
