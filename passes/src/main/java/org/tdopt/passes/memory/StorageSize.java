package org.tdopt.passes.memory;

import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Type;

/** How many bytes elements and buffers take on the machine. */
public final class StorageSize {
  private StorageSize() {}

  /** Bytes of an element; an index is a word. */
  public static int ofElement(Type type) {
    return switch (type) {
      case FloatType f -> Math.ceilDiv(f.width(), 8);
      case IntegerType i -> Math.ceilDiv(i.width(), 8);
      default -> 4;
    };
  }

  /**
   * Bytes of a buffer without gaps.
   *
   * @throws IllegalArgumentException if an extent is not known
   */
  public static long of(MemRefType type) {
    if (!type.shape().isStatic()) {
      throw new IllegalArgumentException("the size of a buffer of type " + type + " is not known");
    }
    return type.shape().elementCount() * ofElement(type.elementType());
  }
}
