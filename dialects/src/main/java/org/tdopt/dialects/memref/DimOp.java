package org.tdopt.dialects.memref;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.view.ExtentOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;

/** The extent of one dimension of a buffer. */
public final class DimOp extends ExtentOp implements LayoutAgnostic {
  public static final OpSpec<DimOp> SPEC =
      spec("memref.dim", DimOp::new, TypeConstraint.ANY_MEMREF)
          .resultNames("dim")
          .summary("the extent of one dimension of a buffer")
          .description(
              """
              `index` counts dimensions from 0; one that the buffer has not is undefined. An
              extent that the type knows folds to a constant.
              """)
          .example(
              """
              func.func @example(%m: memref<2x3xf32>) -> index {
                %one = arith.constant 1 : index
                %0 = memref.dim %m, %one : memref<2x3xf32>
                func.return %0 : index
              }
              """);

  private DimOp(OpState state) {
    super(SPEC, state);
  }

  public static DimOp create(OpBuilder b, Location loc, Value source, Value index) {
    return b.create(SPEC, OpState.at(loc).operands(source, index));
  }

  public static DimOp create(OpBuilder b, Location loc, Value source, long index) {
    return create(b, loc, source, ConstantOp.index(b, loc, index).result());
  }

  /** The extent of dimension {@code i}: a number if the type knows it, else an operation. */
  public static MixedIndex extent(OpBuilder b, Location loc, Value source, int i) {
    return extent(source, i, d -> create(b, loc, source, d));
  }

  @Override
  protected @Nullable List<MixedIndex> extents(Operation maker, int rank) {
    return switch (maker) {
      case AllocLikeOp alloc -> alloc.sizes();
      case SubViewOp view when view.slice().rank() == rank -> view.slice().sizes();
      default -> null;
    };
  }
}
