package org.tdopt.ir.type;

import java.util.List;

/**
 * A vector of fixed extents; {@code scalable.get(i)} marks an extent multiplied by the hardware's
 * vector scale.
 */
public record VectorType(Shape shape, List<Boolean> scalable, Type elementType)
    implements ShapedType {
  public VectorType {
    scalable = List.copyOf(scalable);
    if (!shape.isStatic() || scalable.size() != shape.rank()) {
      throw new IllegalArgumentException(
          "a vector has static extents and one scalable flag each, got " + shape + ", " + scalable);
    }
  }

  @Override
  public String toString() {
    var out = new StringBuilder("vector<");
    for (int i = 0; i < rank(); i++) {
      out.append(scalable.get(i) ? "[" + dim(i) + "]" : Long.toString(dim(i))).append('x');
    }
    return out.append(elementType).append('>').toString();
  }
}
