package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Commutative;

/** Product of two tensors, element by element, with broadcasting. */
public final class MulOp extends BroadcastingOp implements Commutative {
  public static final OpSpec<MulOp> SPEC =
      OpSpec.of("graph.mul", MulOp::new, LHS, RHS, RESULT)
          .infers(BroadcastingOp::infer)
          .format(FORMAT)
          .summary("product of two tensors, element by element, with broadcasting")
          .description(
              """
              Shapes broadcast by NumPy's rules: aligned at the last dimension, an extent of 1
              repeats.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>, %y: tensor<3xf32>) -> tensor<2x3xf32> {
                %0 = graph.mul %x, %y : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private MulOp(OpState state) {
    super(SPEC, state);
  }

  public static MulOp create(OpBuilder b, Location at, Value lhs, Value rhs) {
    return b.create(SPEC, OpState.at(at).operands(lhs, rhs));
  }

  @Override
  double apply(double l, double r) {
    return l * r;
  }

  /** {@code d/dl (l * r) = r} and {@code d/dr (l * r) = l}. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var g = resultGradients.getFirst();
    var product = MulOp.create(b, location(), g, operand(1 - index)).result(0);
    return Broadcasting.sumTo(b, location(), product, tensor(operand(index)));
  }

  @Override
  Value scalar(Scalars s, Value l, Value r) {
    return s.mul(l, r);
  }
}
