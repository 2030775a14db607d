package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Type;

/** An integer as an index, or an index as an integer. */
public abstract class IndexCastingOp extends CastOp implements Canonicalizable {
  protected IndexCastingOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  @Override
  protected final @Nullable String fault(Type from, Type to) {
    return (from() == IndexType.INDEX) != (to() == IndexType.INDEX)
        ? null
        : "exactly one of the types must be index";
  }

  /** Buffers may differ in what their types know of the extents. */
  @Override
  protected final boolean haveSameShape(Type in, Type out) {
    return in instanceof MemRefType a && out instanceof MemRefType b
        ? a.shape().mayBe(b.shape())
        : super.haveSameShape(in, out);
  }

  /** {@code cast(cast(x)) = x} if both extend alike and nothing was cut. */
  @Override
  protected final List<FoldResult> simplify() {
    return in().definingOp().orElse(null) instanceof IndexCastingOp inner
            && inner.spec() == spec()
            && inner.in().type().equals(out().type())
            && ArithTypes.width(inner.from()) <= ArithTypes.width(from())
        ? Foldable.to(inner.in())
        : Foldable.unchanged();
  }
}
