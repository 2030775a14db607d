package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.Type;

/**
 * A tensor at run time: elements, and whether anyone else holds the same storage. An operation that
 * uses a tensor for the last time may write into storage that is not shared.
 */
public final class TensorValue {
  private final TensorData data;
  private boolean shared;

  private TensorValue(TensorData data, boolean shared) {
    this.data = data;
    this.shared = shared;
  }

  /** A tensor whose storage nobody else holds. */
  public static TensorValue owned(TensorData data) {
    return new TensorValue(data, false);
  }

  /** A tensor whose storage others hold too. */
  public static TensorValue shared(TensorData data) {
    return new TensorValue(data, true);
  }

  public TensorData data() {
    return data;
  }

  public Shape shape() {
    return data.shape();
  }

  public int size(int dimension) {
    return (int) data.shape().dim(dimension);
  }

  /** The backing array: of floats, doubles or longs. */
  public Object array() {
    return switch (data) {
      case TensorData.F32 t -> t.values();
      case TensorData.F64 t -> t.values();
      case TensorData.I64 t -> t.values();
    };
  }

  /** From now on somebody else holds the storage too. */
  public void share() {
    shared = true;
  }

  /** This tensor if its storage may be written into, or else a copy. */
  public TensorValue writable(boolean lastUse) {
    return lastUse && !shared ? this : copy();
  }

  /** As {@link #writable}, when every element is overwritten anyway. */
  public TensorValue overwritable(boolean lastUse) {
    return lastUse && !shared ? this : fresh();
  }

  @TruffleBoundary
  private TensorValue copy() {
    return owned(copyOf(data));
  }

  @TruffleBoundary
  private TensorValue fresh() {
    return owned(data.zeros(data.shape()));
  }

  /** The same elements in another shape. */
  @TruffleBoundary
  public TensorValue reshaped(Shape shape, boolean lastUse) {
    if (!lastUse) {
      shared = true;
    }
    var view =
        switch (data) {
          case TensorData.F32 t -> new TensorData.F32(shape, t.values());
          case TensorData.F64 t -> new TensorData.F64(shape, t.values());
          case TensorData.I64 t -> new TensorData.I64(shape, t.elementType(), t.values());
        };
    return new TensorValue(view, shared);
  }

  /** A copy of the elements. */
  public static TensorData copyOf(TensorData data) {
    return switch (data) {
      case TensorData.F32 t -> new TensorData.F32(t.shape(), t.values().clone());
      case TensorData.F64 t -> new TensorData.F64(t.shape(), t.values().clone());
      case TensorData.I64 t -> new TensorData.I64(t.shape(), t.elementType(), t.values().clone());
    };
  }

  /** 64-bit floats for 32-bit ones; other elements as they are. */
  public static TensorData widened(TensorData data) {
    if (!(data instanceof TensorData.F32 t)) {
      return data;
    }
    var values = new double[t.values().length];
    Arrays.setAll(values, i -> t.values()[i]);
    return new TensorData.F64(t.shape(), values);
  }

  /**
   * A tensor whose elements nobody may read: floats are NaN, so that a result shows if somebody
   * does.
   */
  @TruffleBoundary
  public static TensorValue uninitialised(Type elementType, Shape shape) {
    var data = TensorData.zeros(elementType, shape);
    switch (data) {
      case TensorData.F32 t -> Arrays.fill(t.values(), Float.NaN);
      case TensorData.F64 t -> Arrays.fill(t.values(), Double.NaN);
      case TensorData.I64 t -> Arrays.fill(t.values(), poison(elementType));
    }
    return owned(data);
  }

  private static long poison(Type elementType) {
    return elementType instanceof FloatType ? 0 : Long.MIN_VALUE >> 1;
  }
}
