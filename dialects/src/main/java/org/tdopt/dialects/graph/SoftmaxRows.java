package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.type.TensorType;

/**
 * Per row of a matrix its maximum and the sum of {@code exp(x - maximum)}, in structured form: a
 * softmax that cannot overflow.
 */
record SoftmaxRows(Value maxima, Value sums) {
  static SoftmaxRows of(StructuredBuilder build, Value logits) {
    var matrix = logits.type(TensorType.class);
    var rows = TensorType.of(matrix.elementType(), matrix.dim(0));
    var element = AffineMap.identity(2);
    var row = AffineMap.projection(2, 0);
    var maxima =
        build.accumulated(
            build.filled(rows, Double.NEGATIVE_INFINITY),
            List.of(logits),
            List.of(element, row),
            (s, max, in) -> s.max(max, in.getFirst()));
    var sums =
        build.accumulated(
            build.filled(rows, 0),
            List.of(logits, maxima),
            List.of(element, row, row),
            (s, sum, in) -> s.add(sum, s.exp(s.sub(in.get(0), in.get(1)))));
    return new SoftmaxRows(maxima, sums);
  }

  /** The type of both vectors. */
  TensorType type() {
    return maxima.type(TensorType.class);
  }
}
