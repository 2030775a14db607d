package org.tdopt.onnx;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.tdopt.dialects.graph.ReshapeOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** {@code Reshape} and {@code Flatten}: the same elements under another shape. */
final class ReshapeImports {
  private ReshapeImports() {}

  static Value reshapeTo(OnnxNode node, Value value, long... dims) {
    var from = OnnxNode.type(value);
    var to = TensorType.of(from.elementType(), Shape.of(dims));
    return to.equals(from)
        ? value
        : ReshapeOp.create(node.body(), node.location(), value, to).result(0);
  }

  /** All dimensions before {@code axis} become one, and all from it on another. */
  static Value flatten(OnnxNode node) {
    node.requireInputs(1, 1);
    var input = node.tensor(0);
    var dims = OnnxNode.type(input).shape().toArray();
    long axis = node.integer("axis", 1);
    if (axis < -dims.length || axis > dims.length) {
      throw node.error(
          "axis %d is outside %d..%d of shape [%s]",
          axis, -dims.length, dims.length, Shape.of(dims));
    }
    long before = axis < 0 ? axis + dims.length : axis;
    return reshapeTo(
        node,
        input,
        product(Arrays.stream(dims).limit(before)),
        product(Arrays.stream(dims).skip(before)));
  }

  /** In the shape, 0 keeps an extent (unless {@code allowzero}) and one -1 takes the rest. */
  static Value reshape(OnnxNode node) {
    node.requireInputs(2, 2);
    var input = node.tensor(0);
    var from = OnnxNode.type(input).shape();
    var shape = node.integers(1);
    boolean allowZero = node.flag("allowzero");
    var dims = shape.clone();
    int unknown = -1;
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] == 0 && !allowZero && i < from.rank()) {
        dims[i] = from.dim(i);
      } else if (dims[i] == -1 && unknown < 0) {
        unknown = i;
        dims[i] = 1;
      } else if (dims[i] <= 0 || dims[i] > from.elementCount()) {
        throw node.error(
            "the shape %s cannot be had from [%s]", Arrays.toString(shape), from);
      }
    }
    long known = product(Arrays.stream(dims));
    if (unknown >= 0 && from.elementCount() % known == 0) {
      dims[unknown] = from.elementCount() / known;
      known = from.elementCount();
    }
    if (known != from.elementCount()) {
      throw node.error(
          "the shape %s cannot hold the %d elements of [%s]",
          Arrays.toString(shape), from.elementCount(), from);
    }
    return reshapeTo(node, input, dims);
  }

  private static long product(LongStream extents) {
    return extents.reduce(1, Math::multiplyExact);
  }
}
