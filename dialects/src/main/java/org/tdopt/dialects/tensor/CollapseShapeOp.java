package org.tdopt.dialects.tensor;

import java.util.List;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.behavior.TensorView;
import org.tdopt.dialects.view.ReassociatingOp;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** The same elements with groups of dimensions merged into one each. */
public final class CollapseShapeOp extends ReassociatingOp implements Bufferizable, TensorView {
  public static final OperandSlot SRC = OperandSlot.of("src", TypeConstraint.TENSOR);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.TENSOR);
  public static final OpSpec<CollapseShapeOp> SPEC =
      OpSpec.of("tensor.collapse_shape", CollapseShapeOp::new, SRC, REASSOCIATION, RESULT)
          .infers(s -> List.of(inferType(s)))
          .format("$src $reassociation attr-dict `:` type($src) `into` type($result)")
          .resultNames("collapsed")
          .summary("the same elements with groups of dimensions merged")
          .description(
              """
              Each group of the reassociation becomes one dimension, its extent the product of the
              group's. Elements stay in row-major order.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3x4xf32>) -> tensor<6x4xf32> {
                %0 = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
                func.return %0 : tensor<6x4xf32>
              }
              """);

  private CollapseShapeOp(OpState state) {
    super(SPEC, state);
  }

  private static Type inferType(OpState state) {
    var from = (TensorType) state.operands().getFirst().type();
    var groups = Reassociation.decode(REASSOCIATION.of(state.properties()));
    return TensorType.of(from.elementType(), groups.collapse(from.shape()));
  }

  public static CollapseShapeOp create(
      OpBuilder b, Location loc, Value src, Reassociation reassociation) {
    return b.create(
        SPEC, OpState.at(loc).operands(src).set(REASSOCIATION, reassociation.encode()));
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  @Override
  protected boolean isInverseOf(ReassociatingOp before) {
    return before instanceof ExpandShapeOp;
  }

  @Override
  public void verify(Verifier v) {
    reassociation().verify(v, src().type(TensorType.class).shape(), type().shape());
  }

  @Override
  public Value source() {
    return src();
  }

  @Override
  public void bufferize(Buffers buffers) {
    var view =
        org.tdopt.dialects.memref.CollapseShapeOp.create(
            buffers.builder(), location(), buffers.of(src()), reassociation());
    buffers.put(result(0), view.result());
  }
}
