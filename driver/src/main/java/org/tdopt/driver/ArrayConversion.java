package org.tdopt.driver;

import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.npz.NpzArray;

/** Arrays of NumPy as tensors and back. */
final class ArrayConversion {
  private ArrayConversion() {}

  /**
   * The array as argument {@code index} of {@code @entry}.
   *
   * @throws UsageException if kind or shape do not fit
   */
  static TensorData toTensor(NpzArray array, ShapedType type, String entry, int index) {
    boolean floats = type.elementType() instanceof FloatType;
    if (floats != array instanceof NpzArray.Floats || !fits(array.shape(), type.shape())) {
      throw new UsageException(
          "array '%s' holds %s of shape %s, but argument %d of @%s is %s"
              .formatted(
                  array.name(),
                  array instanceof NpzArray.Floats ? "floats" : "integers",
                  array.shapeText(),
                  index,
                  entry,
                  type));
    }
    var shape = Shape.of(array.shape());
    return switch (array) {
      case NpzArray.Floats f ->
          type.elementType() == FloatType.F64
              ? new TensorData.F64(shape, f.values())
              : new TensorData.F32(shape, f.toFloats());
      case NpzArray.Integers i -> new TensorData.I64(shape, type.elementType(), i.values());
    };
  }

  private static boolean fits(long[] actual, Shape expected) {
    if (actual.length != expected.rank()) {
      return false;
    }
    for (int d = 0; d < actual.length; d++) {
      if (!Shape.isDynamic(expected.dim(d)) && expected.dim(d) != actual[d]) {
        return false;
      }
    }
    return true;
  }

  /** The tensor as an array of that name. */
  static NpzArray toArray(String name, TensorData data) {
    var shape = new long[data.shape().rank()];
    for (int d = 0; d < shape.length; d++) {
      shape[d] = data.shape().dim(d);
    }
    return switch (data) {
      case TensorData.F32 t -> NpzArray.Floats.of(name, shape, t.values());
      case TensorData.F64 t -> new NpzArray.Floats(name, shape, t.values(), Double.BYTES);
      case TensorData.I64 t -> new NpzArray.Integers(name, shape, t.values());
    };
  }
}
