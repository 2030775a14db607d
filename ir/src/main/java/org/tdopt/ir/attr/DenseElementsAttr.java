package org.tdopt.ir.attr;

import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.Type;

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
    return bytesOf(type.elementType());
  }

  private static int bytesOf(Type elementType) {
    return switch (elementType) {
      case IntegerType i -> (i.width() + 7) / 8;
      case FloatType f -> (f.width() + 7) / 8;
      case IndexType _ -> 8;
      case ComplexType c -> 2 * bytesOf(c.elementType());
      default -> throw new IllegalStateException("no dense elements of type " + elementType);
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
    return NestedText.of("dense<", type.shape(), splat, this::element);
  }

  private String element(long i) {
    int width = elementBytes();
    if (type.elementType() instanceof ComplexType c) {
      int part = width / 2;
      return "("
          + number(i * width, part, c.elementType())
          + ","
          + number(i * width + part, part, c.elementType())
          + ")";
    }
    return number(i * width, width, type.elementType());
  }

  private String number(long at, int width, Type elementType) {
    if (width > Long.BYTES) {
      return wideNumber(at, width, elementType);
    }
    long bits = 0;
    for (int b = 0; b < width; b++) {
      bits |= (data.bytes().get(ValueLayout.JAVA_BYTE, at + b) & 0xffL) << (8 * b);
    }
    return switch (elementType) {
      case FloatType f -> FloatText.of(FloatBits.fromBits(bits, f), f);
      case IntegerType t when t.width() == 1 -> bits == 0 ? "false" : "true";
      case IntegerType t when t.signedness() == IntegerType.Signedness.UNSIGNED ->
          Long.toUnsignedString(bits);
      case IntegerType t -> {
        int shift = 64 - t.width();
        yield Long.toString(shift == 64 ? 0 : bits << shift >> shift);
      }
      default -> Long.toString(bits);
    };
  }

  private String wideNumber(long at, int width, Type elementType) {
    var bigEndian = new byte[width];
    for (int b = 0; b < width; b++) {
      bigEndian[width - 1 - b] = data.bytes().get(ValueLayout.JAVA_BYTE, at + b);
    }
    return switch (elementType) {
      case FloatType f -> FloatText.of(new BigInteger(1, bigEndian), f);
      case IntegerType t when t.signedness() == IntegerType.Signedness.UNSIGNED ->
          new BigInteger(1, bigEndian).toString();
      default -> new BigInteger(bigEndian).toString();
    };
  }
}
