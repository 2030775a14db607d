package org.tdopt.dialects.graph;

import org.tdopt.ir.type.Shape;

/** Walks the elements of a shape in row-major order. */
final class RowMajor {
  private RowMajor() {}

  /**
   * For each index of {@code shape}, in row-major order, the sum of index times stride.
   *
   * @param strides one per dimension; 0 repeats elements along it
   */
  static int[] offsets(Shape shape, long[] strides) {
    int n = Math.toIntExact(shape.elementCount());
    var offsets = new int[n];
    var index = new long[shape.rank()];
    long at = 0;
    for (int i = 0; i < n; i++) {
      offsets[i] = Math.toIntExact(at);
      for (int d = index.length - 1; d >= 0; d--) {
        at += strides[d];
        if (++index[d] < shape.dim(d)) {
          break;
        }
        at -= strides[d] * shape.dim(d);
        index[d] = 0;
      }
    }
    return offsets;
  }
}
