package org.tdopt.dialects.graph;

import java.util.ArrayList;
import java.util.Optional;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/**
 * NumPy's broadcasting: shapes are aligned at their last dimension, and a missing dimension or one
 * of extent 1 is repeated.
 */
final class Broadcasting {
  private Broadcasting() {}

  /** The shape that both broadcast to; empty if there is none. */
  static Optional<Shape> common(Shape a, Shape b) {
    int rank = Math.max(a.rank(), b.rank());
    var dims = new long[rank];
    for (int i = 1; i <= rank; i++) {
      long x = i > a.rank() ? 1 : a.dim(a.rank() - i);
      long y = i > b.rank() ? 1 : b.dim(b.rank() - i);
      if (x != y && x != 1 && y != 1) {
        return Optional.empty();
      }
      dims[rank - i] = x == 1 ? y : x;
    }
    return Optional.of(Shape.of(dims));
  }

  static boolean isBroadcastable(Shape from, Shape to) {
    return common(from, to).filter(to::equals).isPresent();
  }

  /** Strides that read a tensor of shape {@code from} at the indices of {@code to}. */
  static long[] strides(Shape from, Shape to) {
    var own = from.rowMajorStrides();
    var strides = new long[to.rank()];
    int shift = to.rank() - from.rank();
    for (int d = 0; d < from.rank(); d++) {
      strides[d + shift] = from.dim(d) == 1 ? 0 : own[d];
    }
    return strides;
  }

  /** The map from indices of {@code to} to those of {@code from}. */
  static AffineMap map(Shape from, Shape to) {
    int shift = to.rank() - from.rank();
    var results = new AffineExpr[from.rank()];
    for (int d = 0; d < from.rank(); d++) {
      boolean repeated = from.dim(d) == 1 && to.dim(d + shift) != 1;
      results[d] = repeated ? AffineExpr.constant(0) : AffineExpr.dim(d + shift);
    }
    return AffineMap.of(to.rank(), results);
  }

  /**
   * Sums {@code gradient} over the dimensions along which a tensor of type {@code to} was repeated:
   * the vector-Jacobian product of a broadcast.
   */
  static Value sumTo(OpBuilder b, Location at, Value gradient, TensorType to) {
    var from = gradient.type(TensorType.class).shape();
    int shift = from.rank() - to.rank();
    var repeated = new ArrayList<Long>();
    for (int d = 0; d < from.rank(); d++) {
      if (d < shift || to.dim(d - shift) == 1 && from.dim(d) != 1) {
        repeated.add((long) d);
      }
    }
    if (repeated.isEmpty()) {
      return gradient;
    }
    var dims = repeated.stream().mapToLong(Long::longValue).toArray();
    var sum = ReduceSumOp.create(b, at, gradient, dims, false).result(0);
    return ReshapeOp.createUnlessSame(b, at, sum, to);
  }
}
