package org.tdopt.dialects.tensor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.behavior.DestinationStyle;
import org.tdopt.dialects.view.ExtentOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;

/** The extent of one dimension of a tensor. */
public final class DimOp extends ExtentOp implements Canonicalizable {
  public static final OpSpec<DimOp> SPEC =
      spec("tensor.dim", DimOp::new, TypeConstraint.ANY_TENSOR)
          .resultNames("dim")
          .summary("the extent of one dimension of a tensor")
          .description(
              """
              `index` counts dimensions from 0; one that the tensor has not is undefined. An
              extent that the type knows folds to a constant.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>) -> index {
                %one = arith.constant 1 : index
                %0 = tensor.dim %x, %one : tensor<2x3xf32>
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
      case EmptyOp empty -> empty.sizes();
      case ExtractSliceOp part when part.slice().rank() == rank -> part.slice().sizes();
      default -> null;
    };
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MeasureDestination());
  }

  /** The extents of a result are those of the destination it is tied to. */
  private record MeasureDestination() implements RewritePattern<DimOp> {
    @Override
    public Class<DimOp> root() {
      return DimOp.class;
    }

    @Override
    public PatternResult rewrite(DimOp op, Rewriter rewriter) {
      var tied =
          switch (op.source()) {
            case OpResult r when r.owner() instanceof DestinationStyle d -> d.destinationOf(r);
            case OpResult r when r.owner() instanceof CastOp cast -> cast.source();
            default -> null;
          };
      if (tied == null) {
        return PatternResult.declined("the tensor is tied to no destination");
      }
      rewriter.replace(op, create(rewriter, op.location(), tied, op.index()).result());
      return PatternResult.applied();
    }
  }
}
