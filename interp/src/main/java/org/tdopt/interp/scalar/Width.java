package org.tdopt.interp.scalar;

import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** The width of an integer type in bits, at most 64. */
public record Width(int bits) {
  /** The width of an integer type, or that of a long for {@code index}. */
  public static Width of(Type type) {
    return new Width(type instanceof IntegerType i ? i.width() : Long.SIZE);
  }

  /** The value that the low bits stand for: 0 or 1 for a truth value, else sign-extended. */
  public long wrap(long value) {
    if (bits == 1) {
      return value & 1;
    }
    int shift = Long.SIZE - bits;
    return value << shift >> shift;
  }
}
