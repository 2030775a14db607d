package org.tdopt.dialects.math;

/**
 * The error function in double precision, to a few units in the last place: Kummer's series for
 * small arguments, the continued fraction of the complement for large ones (Abramowitz and Stegun,
 * 7.1.6 and 7.1.14).
 */
final class ErrorFunction {
  private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;
  private static final double SERIES_LIMIT = 1.25;
  private static final double SATURATION = 6;

  private ErrorFunction() {}

  static double erf(double x) {
    double magnitude = Math.abs(x);
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    if (magnitude < SERIES_LIMIT) {
      return series(x);
    }
    return Math.copySign(magnitude > SATURATION ? 1 : 1 - complement(magnitude), x);
  }

  /** {@code 2/sqrt(pi) exp(-x^2) sum_n 2^n x^(2n+1) / (1 3 ... (2n+1))}; all terms have one sign. */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > Math.ulp(sum) / 4; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return TWO_OVER_SQRT_PI * Math.exp(-x * x) * sum;
  }

  /** {@code exp(-x^2)/sqrt(pi) / (x + (1/2)/(x + 1/(x + (3/2)/(x + ...))))}, from the inside out. */
  private static double complement(double x) {
    double fraction = x;
    for (int n = 120; n > 0; n--) {
      fraction = x + n / 2.0 / fraction;
    }
    return Math.exp(-x * x) * (TWO_OVER_SQRT_PI / 2) / fraction;
  }
}
