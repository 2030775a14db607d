package org.tdopt.ir.type;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;

/** A tensor value of known rank. */
public record TensorType(Shape shape, Type elementType, @Nullable Attribute encoding)
    implements ShapedType {
  public static TensorType of(Type elementType, long... dims) {
    return new TensorType(Shape.of(dims), elementType, null);
  }

  public static TensorType of(Type elementType, Shape shape) {
    return new TensorType(shape, elementType, null);
  }

  @Override
  public String toString() {
    return "tensor<" + shape.prefix() + elementType + (encoding == null ? "" : ", " + encoding) + ">";
  }
}
