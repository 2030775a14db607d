package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FloatFormatTest {
  @Test
  void everyHalfDecodesAsJavaDecodesIt() {
    for (int bits = 0; bits < 0x10000; bits++) {
      double expected = Float.float16ToFloat((short) bits);
      assertThat((Double) FloatFormat.HALF.decode(bits)).isEqualTo((Double) expected);
      if (!Double.isNaN(expected)) {
        for (int mode = 0; mode < 5; mode++) {
          assertThat(FloatFormat.HALF.encode(expected, mode)).isEqualTo(bits);
        }
      }
    }
    assertThat(FloatFormat.HALF.encode(Double.NaN, 0)).isEqualTo(0x7e00);
  }

  @Test
  void floatsRoundToHalvesAsJavaRoundsThem() {
    var random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (!Float.isNaN(value)) {
        assertThat(FloatFormat.HALF.encode(value, 0))
            .as("%s, seed 3", value)
            .isEqualTo(Float.floatToFloat16(value) & 0xffff);
        assertThat(FloatFormat.SINGLE.encode(value, 0)).isEqualTo(Float.floatToIntBits(value));
      }
    }
  }

  @Test
  void bfloat16IsTheUpperHalfOfASingle() {
    assertThat(FloatFormat.BFLOAT16.encode(1.0, 0)).isEqualTo(0x3f80);
    assertThat(FloatFormat.BFLOAT16.encode(Float.intBitsToFloat(0x3f808000), 0)).isEqualTo(0x3f80);
    assertThat(FloatFormat.BFLOAT16.encode(Float.intBitsToFloat(0x3f808001), 0)).isEqualTo(0x3f81);
    assertThat(FloatFormat.BFLOAT16.encode(Float.intBitsToFloat(0x3f818000), 0)).isEqualTo(0x3f82);
    assertThat(FloatFormat.BFLOAT16.decode(0xc040)).isEqualTo(-3.0);
  }

  @Test
  void overflowAndTiesFollowTheMode() {
    double huge = 1e6;
    assertThat(FloatFormat.HALF.encode(huge, FloatFormat.TO_NEAREST_EVEN)).isEqualTo(0x7c00);
    assertThat(FloatFormat.HALF.encode(huge, FloatFormat.TOWARD_ZERO)).isEqualTo(0x7bff);
    assertThat(FloatFormat.HALF.encode(huge, FloatFormat.DOWN)).isEqualTo(0x7bff);
    assertThat(FloatFormat.HALF.encode(-huge, FloatFormat.DOWN)).isEqualTo(0xfc00);
    assertThat(FloatFormat.HALF.encode(-huge, FloatFormat.UP)).isEqualTo(0xfbff);
    double tie = 1 + 0x1p-11;
    assertThat(FloatFormat.HALF.encode(tie, FloatFormat.TO_NEAREST_EVEN)).isEqualTo(0x3c00);
    assertThat(FloatFormat.HALF.encode(tie, FloatFormat.TO_NEAREST_AWAY)).isEqualTo(0x3c01);
    assertThat(FloatFormat.HALF.encode(0x1p-26, FloatFormat.UP)).isEqualTo(1);
    assertThat(FloatFormat.HALF.encode(0x1p-26, FloatFormat.TO_NEAREST_EVEN)).isZero();
  }

  /** Rounding to odd and then to single precision equals rounding the exact result once. */
  @Test
  void directedRoundingIsExact() {
    var random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      double a = value(random);
      double b = value(random);
      double c = value(random);
      var sum = exact(a).add(exact(b));
      var fused = exact(a).multiply(exact(b)).add(exact(c));
      for (int mode = 0; mode < 5; mode++) {
        check(RoundToOdd.add(a, b), sum, mode);
        check(RoundToOdd.multiplyAdd(a, b, c), fused, mode);
        if (b != 0) {
          check(RoundToOdd.divide(a, b), exact(a).divide(exact(b), new MathContext(60)), mode);
        }
      }
    }
  }

  private static double value(Random random) {
    return (float) Math.scalb(random.nextInt(0x1000000) - 0x800000, random.nextInt(40) - 30);
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value);
  }

  private static void check(double odd, BigDecimal exact, int mode) {
    if (exact.signum() == 0) {
      return;
    }
    int bits = FloatFormat.SINGLE.encode(odd, mode);
    assertThat(Float.intBitsToFloat(bits))
        .as("%s in mode %d, seed 9", exact, mode)
        .isEqualTo(rounded(exact, mode));
  }

  /** The neighbour of an exact value that a mode asks for, found without the code under test. */
  private static float rounded(BigDecimal exact, int mode) {
    float near = exact.floatValue();
    int side = exact(near).compareTo(exact);
    if (side == 0) {
      return near;
    }
    float below = side < 0 ? near : Math.nextDown(near);
    float above = side < 0 ? Math.nextUp(near) : near;
    boolean negative = exact.signum() < 0;
    return switch (mode) {
      case FloatFormat.TOWARD_ZERO -> negative ? above : below;
      case FloatFormat.DOWN -> below;
      case FloatFormat.UP -> above;
      case FloatFormat.TO_NEAREST_AWAY -> {
        var middle = exact(below).add(exact(above)).multiply(new BigDecimal(0.5));
        int toMiddle = exact.compareTo(middle);
        yield toMiddle == 0 ? negative ? below : above : toMiddle < 0 ? below : above;
      }
      default -> near;
    };
  }
}
