package org.tdopt.ir.attr;

import java.math.BigInteger;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/**
 * An integer of an integer or index type. The value is kept as printed: signed for signless and
 * signed types, unsigned for unsigned ones. An {@code i1} is a {@link BoolAttr}.
 */
public record IntegerAttr(BigInteger value, Type type) implements Attribute {
  public static IntegerAttr of(long value, Type type) {
    return new IntegerAttr(BigInteger.valueOf(value), type);
  }

  public static IntegerAttr index(long value) {
    return of(value, IndexType.INDEX);
  }

  public static IntegerAttr i32(int value) {
    return of(value, IntegerType.I32);
  }

  public static IntegerAttr i64(long value) {
    return of(value, IntegerType.I64);
  }

  /**
   * The value as a long.
   *
   * @throws ArithmeticException if it does not fit
   */
  public long longValue() {
    return value.longValueExact();
  }

  public int intValue() {
    return value.intValueExact();
  }

  @Override
  public String toString() {
    return value + " : " + type;
  }
}
