package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Commutative;

/** Sum of two tensors, with broadcasting. */
public final class AddOp extends BroadcastingOp implements Commutative {
  public static final OpSpec<AddOp> SPEC =
      OpSpec.of("graph.add", AddOp::new, LHS, RHS, RESULT)
          .infers(BroadcastingOp::infer)
          .format(FORMAT)
          .summary("sum of two tensors, element by element, with broadcasting")
          .description(
              """
              Shapes broadcast by NumPy's rules: aligned at the last dimension, an extent of 1
              repeats.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>, %y: tensor<3xf32>) -> tensor<2x3xf32> {
                %0 = graph.add %x, %y : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private AddOp(OpState state) {
    super(SPEC, state);
  }

  public static AddOp create(OpBuilder b, Location at, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(at).operands(lhs, rhs));
  }

  @Override
  double apply(double l, double r) {
    return l + r;
  }

  /** {@code d/dl (l + r) = 1} and {@code d/dr (l + r) = 1}. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    return Broadcasting.sumTo(
        b, location(), resultGradients.getFirst(), tensor(operand(index)));
  }

  @Override
  Value scalar(Scalars s, Value l, Value r) {
    return s.add(l, r);
  }
}
