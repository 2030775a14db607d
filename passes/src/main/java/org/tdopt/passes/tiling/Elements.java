package org.tdopt.passes.tiling;

import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** Sizes of elements in the target's memory. */
public final class Elements {
  private Elements() {}

  /**
   * Bytes of one element; an {@code index} has the width of the target's addresses, 4 bytes.
   *
   * @throws IllegalArgumentException if elements of that type are not stored in memory
   */
  public static int bytes(Type type) {
    return switch (type) {
      case FloatType f -> (f.width() + 7) / 8;
      case IntegerType i -> (i.width() + 7) / 8;
      case IndexType _ -> 4;
      default -> throw new IllegalArgumentException("no size in memory for type '" + type + "'");
    };
  }
}
