package org.tdopt.ir.attr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tdopt.ir.type.FloatType;

/** The expected texts are what mlir-opt 22 prints. */
class FloatTextTest {
  @ParameterizedTest
  @CsvSource({
    "0.0, f32, 0.000000e+00",
    "-0.0, f64, -0.000000e+00",
    "1.0, f32, 1.000000e+00",
    "0.1, f32, 1.000000e-01",
    "0.1, f64, 1.000000e-01",
    "1.234567, f32, 1.23456705",
    "3.1415927410125732, f32, 3.14159274",
    "0.333333333, f64, 0.33333333300000001",
    "16777217.0, f64, 0x4170000010000000",
    "1.0e-7, f32, 1.000000e-07",
    "3.4028234663852886E38, f32, 3.40282347E+38",
    "0.10009765625, bf16, 1.000980e-01",
    "-0.72705078125, f16, -7.270500e-01",
    "65504.0, f16, 6.550400e+04",
    "Infinity, f32, 0x7F800000",
    "-Infinity, f64, 0xFFF0000000000000",
    "NaN, f16, 0x7E00",
    "1.5, f8E4M3FN, 1.500000e+00"
  })
  void numbersArePrintedAsMlirDoes(double value, String type, String text) {
    assertThat(FloatText.of(value, FloatType.named(type).orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "F4E2M1FN", "F6E2M3FN", "F6E3M2FN", "F8E5M2", "F8E4M3", "F8E4M3FN", "F8E5M2FNUZ",
        "F8E4M3FNUZ", "F8E4M3B11FNUZ", "F8E3M4", "F8E8M0FNU", "BF16", "F16"
      })
  void everyBitPatternSurvives(FloatType type) {
    for (long bits = 0; bits < 1L << type.width(); bits++) {
      double value = FloatBits.fromBits(bits, type);
      var back = FloatBits.toBits(value, type);
      if (Double.isNaN(value)) {
        assertThat(FloatBits.fromBits(back, type)).as("%x", bits).isNaN();
      } else {
        assertThat(back).as("%x", bits).isEqualTo(bits);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "449.0, F8E4M3FN, 448.0",
    "465.0, F8E4M3FN, NaN",
    "1000000.0, F8E5M2, Infinity",
    "7.0, F4E2M1FN, 6.0",
    "2.5, F4E2M1FN, 2.0",
    "3.5, F4E2M1FN, 4.0",
    "65520.0, F16, Infinity",
    "5.9604644775390625E-8, F16, 5.9604644775390625E-8",
    "1.00390625, BF16, 1.0",
    "1.01171875, BF16, 1.015625"
  })
  void roundingIsToNearestEven(double value, FloatType type, double rounded) {
    assertThat(FloatBits.round(value, type)).isEqualTo(Double.valueOf(rounded));
  }
}
