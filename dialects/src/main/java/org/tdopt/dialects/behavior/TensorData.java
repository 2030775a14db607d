package org.tdopt.dialects.behavior;

import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
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
    int n = Math.toIntExact(shape.elementCount());
    return switch (this) {
      case F32 _ -> new F32(shape, new float[n]);
      case F64 _ -> new F64(shape, new double[n]);
      case I64 t -> new I64(shape, t.elementType(), new long[n]);
    };
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
