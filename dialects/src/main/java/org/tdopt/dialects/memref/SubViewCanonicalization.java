package org.tdopt.dialects.memref;

import java.util.Arrays;
import java.util.List;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Rewrites of views to their canonical form. */
final class SubViewCanonicalization {
  private SubViewCanonicalization() {}

  static List<RewritePattern<?>> patterns() {
    return List.of(new MakeConstantsStatic(), new ViewSourceOfCast());
  }

  /** Writes constant offsets, sizes and strides as numbers, and casts to the old type. */
  private record MakeConstantsStatic() implements RewritePattern<SubViewOp> {
    @Override
    public Class<SubViewOp> root() {
      return SubViewOp.class;
    }

    @Override
    public PatternResult rewrite(SubViewOp op, Rewriter rewriter) {
      var folded = op.slice().folded();
      if (folded.equals(op.slice())) {
        return PatternResult.declined("no offset, size or stride is a constant value");
      }
      replace(op, op.source(), folded, rewriter);
      return PatternResult.applied();
    }
  }

  /** {@code subview(cast(x)) = cast(subview(x))} if the cast forgets something. */
  private record ViewSourceOfCast() implements RewritePattern<SubViewOp> {
    @Override
    public Class<SubViewOp> root() {
      return SubViewOp.class;
    }

    @Override
    public PatternResult rewrite(SubViewOp op, Rewriter rewriter) {
      if (!(op.source().definingOp().orElse(null) instanceof CastOp cast)) {
        return PatternResult.declined("the source is no cast");
      }
      var from = cast.source().type(MemRefType.class);
      if (!StridedLayouts.isStrided(from)) {
        return PatternResult.declined("the source of the cast has no strided layout");
      }
      if (unknowns(from) > unknowns(op.source().type(MemRefType.class))) {
        return PatternResult.declined("the cast adds what the source does not know");
      }
      replace(op, cast.source(), op.slice(), rewriter);
      return PatternResult.applied();
    }

    private static long unknowns(MemRefType type) {
      return Arrays.stream(type.strides()).filter(Shape::isDynamic).count()
          + Arrays.stream(type.shape().toArray()).filter(Shape::isDynamic).count()
          + (Shape.isDynamic(type.offset()) ? 1 : 0);
    }
  }

  private static void replace(SubViewOp op, Value source, Slice slice, Rewriter rewriter) {
    var view =
        SubViewOp.createDropping(rewriter, op.location(), source, slice, op.droppedDims());
    view.setAttributes(op.attributes());
    rewriter.replace(op, CastOp.to(rewriter, op.location(), view.result(), op.type()));
  }
}
