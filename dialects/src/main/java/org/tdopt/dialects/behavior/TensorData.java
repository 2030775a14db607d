package org.tdopt.dialects.behavior;

import java.nio.ByteOrder;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.Type;

/**
 * The elements of a tensor, row-major. Reference semantics compute in double and round once when an
 * element is stored, so the same code serves 32-bit and 64-bit runs.
 */
public sealed interface TensorData {
  Shape shape();

  /** The element type: {@code f32}, {@code f64}, or an integer type or {@code index}. */
  Type elementType();

  double get(long i);

  void set(long i, double value);

  default long size() {
    return shape().elementCount();
  }

  /** Zeros of the same element type. */
  default TensorData zeros(Shape shape) {
    return zeros(elementType(), shape);
  }

  /** Zeros of that element type: {@code f32}, {@code f64}, an integer type or {@code index}. */
  static TensorData zeros(Type elementType, Shape shape) {
    int n = Math.toIntExact(shape.elementCount());
    return switch (elementType) {
      case FloatType f when f == FloatType.F32 -> new F32(shape, new float[n]);
      case FloatType f when f == FloatType.F64 -> new F64(shape, new double[n]);
      case IntegerType _, IndexType _ -> new I64(shape, elementType, new long[n]);
      default -> throw new IllegalArgumentException("no tensor data of type " + elementType);
    };
  }

  /**
   * The elements of a {@code dense} or {@code dense_resource} attribute.
   *
   * @throws IllegalArgumentException if it is neither, or of an element type without data
   */
  static TensorData ofConstant(Attribute value) {
    return switch (value) {
      case DenseElementsAttr d -> ofBytes(d.type(), d.data(), d.splat());
      case DenseResourceAttr d -> ofBytes(d.type(), d.resource().data(), false);
      default -> throw new IllegalArgumentException("no tensor data in " + value);
    };
  }

  private static TensorData ofBytes(ShapedType type, ElementData data, boolean splat) {
    var result = zeros(type.elementType(), type.shape());
    var bytes = data.bytes().asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    switch (result) {
      case F32 t -> {
        for (int i = 0; i < t.values.length; i++) {
          t.values[i] = bytes.getFloat(splat ? 0 : 4 * i);
        }
      }
      case F64 t -> {
        for (int i = 0; i < t.values.length; i++) {
          t.values[i] = bytes.getDouble(splat ? 0 : 8 * i);
        }
      }
      case I64 t -> {
        int width = type.elementType() instanceof IntegerType i ? (i.width() + 7) / 8 : 8;
        for (int i = 0; i < t.values.length; i++) {
          long bits = 0;
          for (int b = 0; b < width; b++) {
            bits |= (bytes.get((splat ? 0 : i * width) + b) & 0xffL) << (8 * b);
          }
          int shift = 64 - 8 * width;
          t.values[i] = bits << shift >> shift;
        }
      }
    }
    return result;
  }

  /** The elements as doubles; a copy. */
  default double[] toDoubles() {
    var out = new double[Math.toIntExact(size())];
    for (int i = 0; i < out.length; i++) {
      out[i] = get(i);
    }
    return out;
  }

  /** 32-bit floats. */
  record F32(Shape shape, float[] values) implements TensorData {
    @Override
    public Type elementType() {
      return FloatType.F32;
    }

    @Override
    public double get(long i) {
      return values[(int) i];
    }

    @Override
    public void set(long i, double value) {
      values[(int) i] = (float) value;
    }
  }

  /** 64-bit floats. */
  record F64(Shape shape, double[] values) implements TensorData {
    @Override
    public Type elementType() {
      return FloatType.F64;
    }

    @Override
    public double get(long i) {
      return values[(int) i];
    }

    @Override
    public void set(long i, double value) {
      values[(int) i] = value;
    }
  }

  /** Integers of any width, kept sign-extended. */
  record I64(Shape shape, Type elementType, long[] values) implements TensorData {
    @Override
    public double get(long i) {
      return values[(int) i];
    }

    @Override
    public void set(long i, double value) {
      values[(int) i] = (long) value;
    }
  }
}
