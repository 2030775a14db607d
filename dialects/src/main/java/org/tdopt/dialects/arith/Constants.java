package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.SparseElementsAttr;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/**
 * Reads and makes constant scalars. Integers of up to 64 bits are sign-extended longs; a truth
 * value is 0 or 1.
 */
public final class Constants {
  private Constants() {}

  /** The integer in an attribute; empty if it is none or does not fit. */
  public static OptionalLong integer(@Nullable Attribute attribute) {
    return switch (attribute) {
      case BoolAttr b -> OptionalLong.of(b.value() ? 1 : 0);
      case IntegerAttr i when i.value().bitLength() < 64 -> OptionalLong.of(i.longValue());
      case null, default -> OptionalLong.empty();
    };
  }

  /** The integer of any width in an attribute; empty if it is none. A truth value is 0 or 1. */
  static Optional<BigInteger> number(@Nullable Attribute attribute) {
    return switch (attribute) {
      case BoolAttr b -> Optional.of(b.value() ? BigInteger.ONE : BigInteger.ZERO);
      case IntegerAttr i -> Optional.of(i.value());
      case null, default -> Optional.empty();
    };
  }

  /** The attribute of an integer of any width, wrapped to the width of {@code type}. */
  static Attribute integer(BigInteger value, Type type) {
    if (!(type instanceof IntegerType t) || t.width() <= Long.SIZE) {
      return integer(value.longValue(), type);
    }
    var low = value.mod(BigInteger.ONE.shiftLeft(t.width()));
    return new IntegerAttr(
        low.testBit(t.width() - 1) ? low.subtract(BigInteger.ONE.shiftLeft(t.width())) : low, t);
  }

  /** What an integer of that many bits, given as a sign-extended long, is as unsigned. */
  static BigInteger unsigned(long value, int width) {
    var all = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    return BigInteger.valueOf(value).and(all);
  }

  /** What an integer of that many bits is as signed: a set truth value is -1. */
  static BigInteger signed(long value, int width) {
    return BigInteger.valueOf(IntBinaryOp.signed(value, width));
  }

  /** The integer that a value is known to be. */
  public static OptionalLong integer(Value value) {
    return integer(ConstantLike.valueOf(value).orElse(null));
  }

  public static boolean is(Value value, long integer) {
    var found = integer(value);
    return found.isPresent() && found.getAsLong() == integer;
  }

  /** The attribute of an integer, wrapped to the width of {@code type}. */
  public static Attribute integer(long value, Type type) {
    if (IntegerType.I1.equals(type)) {
      return BoolAttr.of((value & 1) != 0);
    }
    return switch (type) {
      case IndexType _ -> IntegerAttr.index(value);
      case IntegerType t when t.width() < 64 -> {
        int shift = 64 - t.width();
        yield t.signedness() == IntegerType.Signedness.UNSIGNED
            ? IntegerAttr.of(value << shift >>> shift, t)
            : IntegerAttr.of(t.width() == 0 ? 0 : value << shift >> shift, t);
      }
      case IntegerType t ->
          t.signedness() == IntegerType.Signedness.UNSIGNED && t.width() == 64
              ? new IntegerAttr(new BigInteger(Long.toUnsignedString(value)), t)
              : IntegerAttr.of(value, t);
      default -> throw new IllegalArgumentException("no integer of the type " + type);
    };
  }

  /** The type of a constant's value; empty for an attribute that is no value. */
  public static Optional<Type> typeOf(@Nullable Attribute attribute) {
    return switch (attribute) {
      case BoolAttr _ -> Optional.of(IntegerType.I1);
      case IntegerAttr i -> Optional.of(i.type());
      case FloatAttr f -> Optional.of(f.type());
      case DenseElementsAttr d -> Optional.of(d.type());
      case DenseResourceAttr d -> Optional.of(d.type());
      case SparseElementsAttr s -> Optional.of(s.type());
      case null, default -> Optional.empty();
    };
  }
}
