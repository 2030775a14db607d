package org.tdopt.ir.type;

/** A type with a known rank and an element type. */
public sealed interface ShapedType extends Type permits VectorType, TensorType, MemRefType {
  Shape shape();

  Type elementType();

  default int rank() {
    return shape().rank();
  }

  default long dim(int i) {
    return shape().dim(i);
  }
}
