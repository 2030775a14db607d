package org.tdopt.dialects.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFunctionTest {
  /** Values rounded from 50-digit arithmetic. */
  @ParameterizedTest
  @CsvSource({
    "0.001, 0.0011283787909692363799",
    "0.5, 0.52049987781304653768",
    "1.0, 0.84270079294971486934",
    "1.24, 0.92050518429902966986",
    "1.26, 0.92523594181012948451",
    "1.75, 0.98667167121918244377",
    "2.5, 0.99959304798255504106",
    "4.0, 0.99999998458274209972",
    "7.0, 1"
  })
  void equalsTheKnownValues(double x, double expected) {
    assertThat(Math.abs(ErrorFunction.erf(x) - expected)).isLessThanOrEqualTo(4e-16);
    assertThat(ErrorFunction.erf(-x)).isEqualTo(-ErrorFunction.erf(x));
  }

  @Test
  void keepsZeroAndNan() {
    assertThat(Double.compare(ErrorFunction.erf(-0.0), -0.0)).isZero();
    assertThat(ErrorFunction.erf(Double.NaN)).isNaN();
    assertThat(ErrorFunction.erf(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }
}
