package org.tdopt.dialects.tensor;

import java.util.List;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.behavior.TensorView;
import org.tdopt.dialects.view.ExpandingOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.ReassociatingOp;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.TensorType;

/** The same elements with dimensions split into groups. */
public final class ExpandShapeOp extends ExpandingOp implements Bufferizable, TensorView {
  public static final OpSpec<ExpandShapeOp> SPEC =
      spec("tensor.expand_shape", ExpandShapeOp::new, TypeConstraint.TENSOR)
          .resultNames("expanded")
          .summary("the same elements with dimensions split into groups")
          .description(
              """
              The inverse of `tensor.collapse_shape`: each group of the reassociation is made of
              one dimension of the operand. `output_shape` gives the extents, of which the unknown
              ones are operands.
              """)
          .example(
              """
              func.func @example(%x: tensor<6x4xf32>) -> tensor<2x3x4xf32> {
                %0 = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 3, 4]
                    : tensor<6x4xf32> into tensor<2x3x4xf32>
                func.return %0 : tensor<2x3x4xf32>
              }
              """);

  private ExpandShapeOp(OpState state) {
    super(SPEC, state);
  }

  /** The elements of {@code src} in the shape {@code sizes}. */
  public static ExpandShapeOp create(
      OpBuilder b, Location loc, Value src, Reassociation reassociation, List<MixedIndex> sizes) {
    long[] shape = sizes.stream().mapToLong(MixedIndex::staticOrDynamic).toArray();
    return b.create(
        SPEC,
        sized(OpState.at(loc).operands(src), reassociation, sizes)
            .results(TensorType.of(src.type(TensorType.class).elementType(), shape)));
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  @Override
  protected boolean isInverseOf(ReassociatingOp before) {
    return before instanceof CollapseShapeOp && type().shape().isStatic();
  }

  @Override
  public void verify(Verifier v) {
    verifyShapes(v, src().type(TensorType.class).shape(), type().shape());
  }

  @Override
  public Value source() {
    return src();
  }

  @Override
  public void bufferize(Buffers buffers) {
    var view =
        org.tdopt.dialects.memref.ExpandShapeOp.create(
            buffers.builder(), location(), buffers.of(src()), reassociation(), outputShape());
    buffers.put(result(0), view.result());
  }
}
