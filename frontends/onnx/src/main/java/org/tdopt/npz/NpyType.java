package org.tdopt.npz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** An element type of NumPy: a kind, a width in bytes and a byte order. */
record NpyType(Kind kind, int bytes, ByteOrder order) {
  enum Kind {
    FLOAT,
    SIGNED,
    UNSIGNED
  }

  /** The type of that descriptor, for example {@code <f4}. */
  static NpyType of(String array, String descriptor) throws NpzException {
    if (descriptor.length() == 3) {
      var order =
          switch (descriptor.charAt(0)) {
            case '>' -> ByteOrder.BIG_ENDIAN;
            default -> ByteOrder.LITTLE_ENDIAN;
          };
      int bytes = descriptor.charAt(2) - '0';
      boolean isWidth = bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
      var kind =
          switch (descriptor.charAt(1)) {
            case 'f' -> bytes > 1 ? Kind.FLOAT : null;
            case 'i' -> Kind.SIGNED;
            case 'u' -> Kind.UNSIGNED;
            case 'b' -> bytes == 1 ? Kind.UNSIGNED : null;
            default -> null;
          };
      if (kind != null && isWidth) {
        return new NpyType(kind, bytes, order);
      }
    }
    throw new NpzException(
        "array '"
            + array
            + "' has the element type '"
            + descriptor
            + "'; floats of 2, 4 and 8 bytes, integers and booleans are read");
  }

  double floatAt(ByteBuffer data, int i) {
    return switch (bytes) {
      case 2 -> Float.float16ToFloat(data.getShort(2 * i));
      case 4 -> data.getFloat(4 * i);
      default -> data.getDouble(8 * i);
    };
  }

  /** An element of an integer type; one above 2^63 - 1 comes out negative. */
  long integerAt(ByteBuffer data, int i) {
    boolean signed = kind == Kind.SIGNED;
    return switch (bytes) {
      case 1 -> signed ? data.get(i) : data.get(i) & 0xffL;
      case 2 -> signed ? data.getShort(2 * i) : data.getShort(2 * i) & 0xffffL;
      case 4 -> signed ? data.getInt(4 * i) : data.getInt(4 * i) & 0xffffffffL;
      default -> data.getLong(8 * i);
    };
  }
}
