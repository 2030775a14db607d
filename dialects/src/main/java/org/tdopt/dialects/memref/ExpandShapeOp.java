package org.tdopt.dialects.memref;

import java.util.List;
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
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** The same buffer with dimensions split into groups. */
public final class ExpandShapeOp extends ExpandingOp {
  public static final OpSpec<ExpandShapeOp> SPEC =
      spec("memref.expand_shape", ExpandShapeOp::new, TypeConstraint.MEMREF)
          .resultNames("expand_shape")
          .summary("the same buffer with dimensions split into groups")
          .description(
              """
              A view, the inverse of `memref.collapse_shape`. `output_shape` gives the extents, of
              which the unknown ones are operands.
              """)
          .example(
              """
              func.func @example(%m: memref<16xf32>, %i: index) -> f32 {
                %0 = memref.expand_shape %m [[0, 1]] output_shape [4, 4]
                    : memref<16xf32> into memref<4x4xf32>
                %1 = memref.load %0[%i, %i] : memref<4x4xf32>
                func.return %1 : f32
              }
              """);

  private ExpandShapeOp(OpState state) {
    super(SPEC, state);
  }

  /** The buffer in the shape {@code sizes}. */
  public static ExpandShapeOp create(
      OpBuilder b, Location loc, Value src, Reassociation reassociation, List<MixedIndex> sizes) {
    var shape = Shape.of(sizes.stream().mapToLong(MixedIndex::staticOrDynamic).toArray());
    return b.create(
        SPEC,
        sized(OpState.at(loc).operands(src), reassociation, sizes)
            .results(inferType(src.type(MemRefType.class), reassociation, shape)));
  }

  /** The type of that shape. */
  public static MemRefType inferType(MemRefType from, Reassociation groups, Shape shape) {
    var layout = from.hasIdentityLayout() ? null : StridedLayouts.expand(from, groups, shape);
    return StridedLayouts.type(from, shape, layout);
  }

  public MemRefType type() {
    return result(0).type(MemRefType.class);
  }

  @Override
  protected boolean isInverseOf(ReassociatingOp before) {
    return before instanceof CollapseShapeOp && type().shape().isStatic();
  }

  @Override
  public void verify(Verifier v) {
    var from = src().type(MemRefType.class);
    if (!v.check(StridedLayouts.isStrided(from), "expected a strided layout, got '%s'", from)
        || !verifyShapes(v, from.shape(), type().shape())) {
      return;
    }
    var expected = inferType(from, reassociation(), type().shape());
    v.check(
        expected.equals(type()),
        "expected expanded type to be '%s', but found '%s'",
        expected,
        type());
  }
}
