package org.tdopt.ir.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseStringsAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.attr.FloatBits;
import org.tdopt.ir.attr.SparseElementsAttr;
import org.tdopt.ir.attr.WideArrayAttr;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** Builds constants of shaped types from their literals, once the type is known. */
final class DenseReader {
  private final Source source;
  private final AttributeReader attributes;

  DenseReader(Source source, AttributeReader attributes) {
    this.source = source;
    this.attributes = attributes;
  }

  Attribute elements(DenseLiteral literal, Type type, Token at) {
    if (!(type instanceof ShapedType shaped)) {
      throw source.error(at, "dense elements need a shaped type, found '%s'", type);
    }
    if (!shaped.shape().isStatic()) {
      throw source.error(at, "elements literal type must have static shape, found '%s'", type);
    }
    if (hasStrings(literal) && !isNumeric(shaped.elementType())) {
      return strings(literal, shaped, at);
    }
    long count = elementCount(shaped, at);
    int width = width(shaped.elementType(), at);
    if (literal.isScalar()
        && literal.elements().getFirst().token().getType() == IrParser.STRING) {
      return hex(literal.elements().getFirst().token(), shaped, count, width);
    }
    boolean complex = shaped.elementType() instanceof ComplexType;
    int parts = complex ? 2 : 1;
    var list = literal.elements();
    if (literal.ragged() != null) {
      throw source.error(
          literal.ragged(), "tensor literal is invalid; ranks are not consistent between elements");
    }
    if (!literal.isScalar()) {
      checkShape(literal, shaped, at);
    } else if (list.size() != parts) {
      throw source.error(at, "expected elements of the type '%s'", shaped.elementType());
    }
    if (list.size() % parts != 0) {
      throw source.error(at, "expected complex elements, in parentheses");
    }
    int partWidth = width / parts;
    var bytes = new byte[Math.multiplyExact(list.size(), partWidth)];
    var element =
        shaped.elementType() instanceof ComplexType c ? c.elementType() : shaped.elementType();
    int to = 0;
    for (var e : list) {
      if (partWidth > Long.BYTES) {
        putWide(wideBits(e, element), bytes, to, partWidth);
      } else {
        long bits = bits(e, element);
        for (int b = 0; b < partWidth; b++) {
          bytes[to + b] = (byte) (bits >> (8 * b));
        }
      }
      to += partWidth;
    }
    return normalized(shaped, bytes, width, count, literal.isScalar());
  }

  private long elementCount(ShapedType type, Token at) {
    try {
      return type.shape().elementCount();
    } catch (ArithmeticException e) {
      throw source.error(at, "the number of elements of '%s' exceeds 64 bits", type);
    }
  }

  private void checkShape(DenseLiteral literal, ShapedType type, Token at) {
    var written = shape(literal);
    boolean fits =
        literal.elements().isEmpty()
            ? type.shape().elementCount() == 0
            : written.equals(type.shape());
    if (!fits) {
      throw source.error(
          at,
          "inferred shape of elements literal ([%s]) does not match type ([%s])",
          written.toString().replace("x", ", "),
          type.shape().toString().replace("x", ", "));
    }
  }

  private static boolean hasStrings(DenseLiteral literal) {
    return !literal.elements().isEmpty()
        && literal.elements().getFirst().token().getType() == IrParser.STRING;
  }

  private static boolean isNumeric(Type element) {
    return element instanceof IntegerType
        || element instanceof FloatType
        || element instanceof IndexType
        || element instanceof ComplexType;
  }

  private DenseStringsAttr strings(DenseLiteral literal, ShapedType type, Token at) {
    if (literal.ragged() != null) {
      throw source.error(
          literal.ragged(), "tensor literal is invalid; ranks are not consistent between elements");
    }
    if (!literal.isScalar()) {
      checkShape(literal, type, at);
    }
    var values = new ArrayList<String>(literal.elements().size());
    for (var e : literal.elements()) {
      if (e.token().getType() != IrParser.STRING) {
        throw source.error(e.token(), "expected a string, found '%s'", e.token().getText());
      }
      values.add(attributes.unquote(e.token()));
    }
    boolean splat = literal.isScalar() || Set.copyOf(values).size() == 1;
    return new DenseStringsAttr(type, splat ? values.subList(0, 1) : values, splat);
  }

  private static DenseElementsAttr normalized(
      ShapedType type, byte[] bytes, int width, long count, boolean single) {
    boolean splat = width > 0 && (single || count >= 1 && repeats(bytes, width));
    if (splat && bytes.length > width) {
      bytes = Arrays.copyOf(bytes, width);
    }
    return new DenseElementsAttr(type, ElementData.ofBytes(bytes), splat);
  }

  private static boolean repeats(byte[] bytes, int width) {
    for (int i = width; i < bytes.length; i++) {
      if (bytes[i] != bytes[i - width]) {
        return false;
      }
    }
    return true;
  }

  private static Shape shape(DenseLiteral literal) {
    return Shape.of(literal.extents().stream().mapToLong(Long::longValue).toArray());
  }

  private DenseElementsAttr hex(Token token, ShapedType type, long count, int width) {
    var bytes = HexText.decode(attributes.unquote(token), source, token);
    boolean bits = type.elementType().equals(IntegerType.I1);
    long expected = bits ? (count + 7) / 8 : count * width;
    boolean one = count > 0 && bytes.length == width && bytes.length != expected;
    if (bytes.length != expected && !one) {
      throw source.error(
          token,
          "elements hex data size is invalid for the type '%s': %d bytes instead of %d",
          type,
          bytes.length,
          expected);
    }
    if (bits) {
      bytes = HexText.unpackBits(bytes, one ? 1 : Math.toIntExact(count));
    }
    return normalized(type, bytes, width, count, one);
  }

  private int width(Type element, Token at) {
    return switch (element) {
      case IntegerType i -> (i.width() + 7) / 8;
      case FloatType f -> (f.width() + 7) / 8;
      case IndexType _ -> 8;
      case ComplexType c -> 2 * width(c.elementType(), at);
      default ->
          throw source.error(at, "dense elements of type '%s' are not supported", element);
    };
  }

  private long bits(DenseLiteral.Element e, Type type) {
    var number = e.number();
    if (number == null) {
      if (e.token().getType() == IrParser.STRING) {
        throw source.error(e.token(), "expected an element of type '%s', found a string", type);
      }
      if (!isOneBit(type)) {
        throw source.error(
            e.token(), "expected i1 type for '%s' values, not '%s'", e.token().getText(), type);
      }
      return e.token().getText().equals("true") ? 1 : 0;
    }
    if (type instanceof FloatType f) {
      return FloatBits.toBits(attributes.floatValue(number, f), f);
    }
    long bits = attributes.integerValue(number, type).longValue();
    return isOneBit(type) ? bits & 1 : bits;
  }

  private static boolean isOneBit(Type type) {
    return type instanceof IntegerType i && i.width() == 1;
  }

  /** An integer's value or a float's bits, of more than 64 bits. */
  private BigInteger wideBits(DenseLiteral.Element e, Type type) {
    var number = e.number();
    if (number == null) {
      throw source.error(
          e.token(), "expected an element of type '%s', found '%s'", type, e.token().getText());
    }
    return type instanceof FloatType f
        ? attributes.wideFloatBits(number, f)
        : attributes.integerValue(number, type);
  }

  private static void putWide(BigInteger bits, byte[] bytes, int at, int width) {
    for (int b = 0; b < width; b++) {
      bytes[at + b] = bits.shiftRight(8 * b).byteValue();
    }
  }

  Attribute sparse(DenseLiteral indices, DenseLiteral values, Type type, Token at) {
    if (!(type instanceof ShapedType shaped)) {
      throw source.error(at, "sparse elements need a tensor or vector type, found '%s'", type);
    }
    boolean one = values.isScalar();
    long count = one ? 1 : first(values);
    var indexShape = indices.isScalar() ? Shape.of(count, shaped.rank()) : shape(indices);
    if (indices.elements().isEmpty()) {
      indexShape = Shape.of(0, shaped.rank());
    }
    var indexType = TensorType.of(IntegerType.I64, indexShape);
    var valueType = TensorType.of(shaped.elementType(), Shape.of(count));
    return new SparseElementsAttr(
        shaped, elements(indices, indexType, at), elements(values, valueType, at));
  }

  private static long first(DenseLiteral literal) {
    return literal.extents().isEmpty() ? 0 : literal.extents().getFirst();
  }

  Attribute array(Type element, Token at, DenseLiteral items) {
    int width =
        switch (element) {
          case IntegerType i -> i.width();
          case FloatType f -> f.width();
          default ->
              throw source.error(
                  at, "element type of 'array' must be integer or float, found '%s'", element);
        };
    if (width == 0 || width != 1 && width % 8 != 0) {
      throw source.error(
          at, "element type bitwidth of 'array' must be 1 or a multiple of 8, found '%s'", element);
    }
    if (width > Long.SIZE) {
      return new WideArrayAttr(
          element, items.elements().stream().map(e -> wideBits(e, element)).toList());
    }
    var bits = new ArrayList<Long>(items.elements().size());
    for (var e : items.elements()) {
      bits.add(bits(e, element));
    }
    return new DenseArrayAttr(element, bits);
  }
}
