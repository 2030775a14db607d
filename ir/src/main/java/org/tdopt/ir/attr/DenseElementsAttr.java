package org.tdopt.ir.attr;

import java.nio.ByteOrder;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.ShapedType;

/**
 * A constant of a shaped type. {@code data} holds every element, or one alone if {@code splat}.
 * Each element takes its width rounded up to bytes; an {@code index} takes eight.
 */
public record DenseElementsAttr(ShapedType type, ElementData data, boolean splat)
    implements Attribute {
  public static DenseElementsAttr splat(ShapedType type, float value) {
    return new DenseElementsAttr(type, ElementData.ofFloats(value), true);
  }

  public static DenseElementsAttr floats(ShapedType type, float... values) {
    return new DenseElementsAttr(type, ElementData.ofFloats(values), false);
  }

  /** Bytes one element takes. */
  public int elementBytes() {
    return switch (type.elementType()) {
      case IntegerType i -> (i.width() + 7) / 8;
      case FloatType f -> (f.width() + 7) / 8;
      case IndexType _ -> 8;
      default -> throw new IllegalStateException("no dense elements of type " + type.elementType());
    };
  }

  /** The element at row-major position {@code i} of 32-bit floats. */
  public float floatAt(long i) {
    return data.floatAt(splat ? 0 : i);
  }

  @Override
  public String toString() {
    return elementsText() + " : " + type;
  }

  /** The text without the type: {@code dense<...>}. */
  public String elementsText() {
    var out = new StringBuilder("dense<");
    if (splat) {
      out.append(element(0));
    } else if (data.byteSize() > 0) {
      nest(out, 0, new long[] {0});
    }
    return out.append('>').toString();
  }

  private void nest(StringBuilder out, int depth, long[] next) {
    if (depth == type.rank()) {
      out.append(element(next[0]++));
      return;
    }
    out.append('[');
    for (long i = 0; i < type.dim(depth); i++) {
      if (i > 0) {
        out.append(", ");
      }
      nest(out, depth + 1, next);
    }
    out.append(']');
  }

  private String element(long i) {
    int width = elementBytes();
    var buffer = data.bytes().asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    int at = Math.toIntExact(i * width);
    long bits = 0;
    for (int b = 0; b < width; b++) {
      bits |= (buffer.get(at + b) & 0xffL) << (8 * b);
    }
    return switch (type.elementType()) {
      case FloatType f when f == FloatType.F64 -> FloatText.of(Double.longBitsToDouble(bits), f);
      case FloatType f when f == FloatType.F32 -> FloatText.of(Float.intBitsToFloat((int) bits), f);
      case FloatType f when f == FloatType.F16 ->
          FloatText.of(Float.float16ToFloat((short) bits), f);
      case FloatType f when f == FloatType.BF16 ->
          FloatText.of(Float.intBitsToFloat((int) bits << 16), f);
      case IntegerType t when t.width() == 1 -> bits == 0 ? "false" : "true";
      case IntegerType t when t.signedness() == IntegerType.Signedness.UNSIGNED ->
          Long.toUnsignedString(bits);
      default -> {
        int shift = 64 - 8 * width;
        yield Long.toString(bits << shift >> shift);
      }
    };
  }
}
