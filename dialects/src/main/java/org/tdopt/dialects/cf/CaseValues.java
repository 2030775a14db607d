package org.tdopt.dialects.cf;

import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.VectorType;

/** The values of a switch as the attribute that holds them, a vector of integers. */
final class CaseValues {
  private CaseValues() {}

  static DenseElementsAttr of(IntegerType type, List<BigInteger> numbers) {
    int size = bytes(type);
    boolean splat = numbers.stream().distinct().count() == 1;
    var stored = splat ? numbers.subList(0, 1) : numbers;
    var bytes = new byte[size * stored.size()];
    for (int i = 0; i < stored.size(); i++) {
      for (int j = 0; j < size; j++) {
        bytes[i * size + j] = stored.get(i).shiftRight(8 * j).byteValue();
      }
    }
    var vector = new VectorType(Shape.of(numbers.size()), List.of(false), type);
    return new DenseElementsAttr(vector, ElementData.ofBytes(bytes), splat);
  }

  /** The numbers as signed integers of their width. */
  static List<BigInteger> numbers(DenseElementsAttr values) {
    var type = (IntegerType) values.type().elementType();
    int size = bytes(type);
    var numbers = new ArrayList<BigInteger>();
    for (long i = 0; i < values.type().shape().elementCount(); i++) {
      var number = BigInteger.ZERO;
      for (int j = size - 1; j >= 0; j--) {
        long at = (values.splat() ? 0 : i * size) + j;
        int b = values.data().bytes().get(ValueLayout.JAVA_BYTE, at) & 0xFF;
        number = number.shiftLeft(8).or(BigInteger.valueOf(b));
      }
      numbers.add(wrapped(number, type.width()));
    }
    return numbers;
  }

  /** The signed integer of {@code width} bits with the low bits of {@code value}. */
  static BigInteger wrapped(BigInteger value, int width) {
    var low = value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
    return low.testBit(width - 1) ? low.subtract(BigInteger.ONE.shiftLeft(width)) : low;
  }

  /**
   * The number as assembly shows it: without a sign, unless it could not be read back as a signed
   * integer of 64 bits.
   */
  static BigInteger written(BigInteger value, IntegerType type) {
    return value.signum() < 0 && type.width() < Long.SIZE
        ? value.add(BigInteger.ONE.shiftLeft(type.width()))
        : value;
  }

  private static int bytes(IntegerType type) {
    return (type.width() + 7) / 8;
  }
}
