package org.tdopt.passes.memory;

import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Type;

/** How many bytes elements and buffers take on the machine. */
public final class StorageSize {
  private StorageSize() {}

  /** Whether elements of that type are stored in memory. */
  public static boolean isStored(Type type) {
    return type instanceof FloatType || type instanceof IntegerType || type == IndexType.INDEX;
  }

  /**
   * Bytes of an element; an {@code index} has the width of the target's addresses, 4 bytes.
   *
   * @throws IllegalArgumentException if elements of that type are not stored in memory
   */
  public static int ofElement(Type type) {
    return switch (type) {
      case FloatType f -> Math.ceilDiv(f.width(), 8);
      case IntegerType i -> Math.ceilDiv(i.width(), 8);
      case IndexType _ -> 4;
      default -> throw new IllegalArgumentException("no size in memory for type '" + type + "'");
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
