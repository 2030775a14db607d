package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.interp.TestModules.load;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;

class ExtendedArithmeticTest {
  private static final String TEXT =
      """
      func.func @f(%a: iW, %b: iW) -> (iW, i1, iW, iW, iW, iW) {
        %0:2 = arith.addui_extended %a, %b : iW, i1
        %1:2 = arith.mulsi_extended %a, %b : iW
        %2:2 = arith.mului_extended %a, %b : iW
        return %0#0, %0#1, %1#0, %1#1, %2#0, %2#1 : iW, i1, iW, iW, iW, iW
      }
      """;

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 64})
  void halvesAreThoseOfTheExactResult(int width) {
    var module = load(TEXT.replace("iW", "i" + width));
    System.out.println("seed " + width);
    var random = new Random(width);
    for (int i = 0; i < 200; i++) {
      long a = operand(random, width);
      long b = operand(random, width);
      var results =
          module.call("f", List.of(tensor(a, width), tensor(b, width))).stream()
              .map(r -> low(((TensorData.I64) r).values()[0], width))
              .toList();
      var sum = low(a, width).add(low(b, width));
      var signed = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
      var unsigned = low(a, width).multiply(low(b, width));
      assertThat(results)
          .as("%d and %d of %d bits", a, b, width)
          .containsExactly(
              low(sum, width),
              sum.shiftRight(width),
              low(signed, width),
              low(signed.shiftRight(width), width),
              low(unsigned, width),
              unsigned.shiftRight(width));
    }
  }

  /** Small numbers and extreme ones as often as others. */
  private static long operand(Random random, int width) {
    long value =
        switch (random.nextInt(3)) {
          case 0 -> random.nextInt(-2, 3);
          case 1 -> (1L << width - 1) + random.nextInt(-2, 3);
          default -> random.nextLong();
        };
    return value << Long.SIZE - width >> Long.SIZE - width;
  }

  private static TensorData tensor(long value, int width) {
    return new TensorData.I64(Shape.of(), IntegerType.signless(width), new long[] {value});
  }

  private static BigInteger low(long value, int width) {
    return low(BigInteger.valueOf(value), width);
  }

  private static BigInteger low(BigInteger value, int width) {
    return value.mod(BigInteger.ONE.shiftLeft(width));
  }
}
