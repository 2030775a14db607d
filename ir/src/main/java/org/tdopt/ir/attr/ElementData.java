package org.tdopt.ir.attr;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Read-only bytes of a constant's elements, little-endian, row-major; a handle that is never
 * boxed. Equality is of content; the hash is computed once.
 */
public final class ElementData {
  private static final ValueLayout.OfFloat F32 =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble F64 =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt I32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment bytes;
  private int hash;

  private ElementData(MemorySegment bytes) {
    this.bytes = bytes.asReadOnly();
  }

  /** A handle over {@code bytes}, which must not change afterwards. */
  public static ElementData of(MemorySegment bytes) {
    return new ElementData(bytes);
  }

  public static ElementData ofBytes(byte[] bytes) {
    return new ElementData(MemorySegment.ofArray(bytes.clone()));
  }

  public static ElementData ofFloats(float... values) {
    var segment = MemorySegment.ofArray(new byte[Math.multiplyExact(values.length, 4)]);
    for (int i = 0; i < values.length; i++) {
      segment.set(F32, 4L * i, values[i]);
    }
    return new ElementData(segment);
  }

  public static ElementData ofDoubles(double... values) {
    var segment = MemorySegment.ofArray(new byte[Math.multiplyExact(values.length, 8)]);
    for (int i = 0; i < values.length; i++) {
      segment.set(F64, 8L * i, values[i]);
    }
    return new ElementData(segment);
  }

  public long byteSize() {
    return bytes.byteSize();
  }

  public MemorySegment bytes() {
    return bytes;
  }

  /** Element {@code i} of 32-bit floats. */
  public float floatAt(long i) {
    return bytes.get(F32, 4 * i);
  }

  /** Element {@code i} of 32-bit integers. */
  public int intAt(long i) {
    return bytes.get(I32, 4 * i);
  }

  /** All elements as 32-bit floats. */
  public float[] toFloats() {
    var out = new float[Math.toIntExact(bytes.byteSize() / 4)];
    MemorySegment.copy(bytes, F32, 0, out, 0, out.length);
    return out;
  }

  /** The bytes as upper-case hexadecimal digits. */
  public String toHex() {
    var out = new StringBuilder(Math.toIntExact(2 * bytes.byteSize()));
    for (long i = 0; i < bytes.byteSize(); i++) {
      int b = bytes.get(ValueLayout.JAVA_BYTE, i) & 0xff;
      out.append(Character.toUpperCase(Character.forDigit(b >> 4, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }
    return out.toString();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof ElementData d
            && byteSize() == d.byteSize()
            && hashCode() == d.hashCode()
            && bytes.mismatch(d.bytes) == -1;
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      var crc = new CRC32();
      crc.update(bytes.asByteBuffer());
      hash = (int) crc.getValue() | 1;
    }
    return hash;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d bytes", byteSize());
  }
}
