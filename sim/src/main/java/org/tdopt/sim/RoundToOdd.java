package org.tdopt.sim;

/**
 * Double-precision arithmetic that rounds inexact results to the neighbour with an odd last bit.
 * Rounding such a result again to a format with at least two bits less gives the correctly rounded
 * result in every rounding mode.
 *
 * <p>Source: S. Boldo and G. Melquiond, "Emulation of a FMA and Correctly Rounded Sums: Proved
 * Algorithms Using Rounding to Odd", IEEE Transactions on Computers 57(4), 2008.
 */
final class RoundToOdd {
  private RoundToOdd() {}

  static double add(double a, double b) {
    double sum = a + b;
    if (Double.isNaN(sum) || Double.isInfinite(sum)) {
      return sum;
    }
    double bPart = sum - a;
    double error = (a - (sum - bPart)) + (b - bPart);
    return toOdd(sum, error);
  }

  /**
   * {@code a * b + c} where the product of {@code a} and {@code b} is exact in double precision.
   */
  static double multiplyAdd(double a, double b, double c) {
    return add(a * b, c);
  }

  static double divide(double a, double b) {
    double quotient = a / b;
    if (Double.isNaN(quotient) || Double.isInfinite(quotient) || quotient == 0) {
      return quotient;
    }
    double remainder = Math.fma(-quotient, b, a);
    return toOdd(quotient, b < 0 ? -remainder : remainder);
  }

  static double squareRoot(double a) {
    double root = Math.sqrt(a);
    if (Double.isNaN(root) || Double.isInfinite(root) || root == 0) {
      return root;
    }
    return toOdd(root, Math.fma(-root, root, a));
  }

  /** The odd neighbour of an even result, on the side on which the exact value lies. */
  private static double toOdd(double rounded, double error) {
    if (error == 0 || (Double.doubleToRawLongBits(rounded) & 1) != 0) {
      return rounded;
    }
    return error > 0 ? Math.nextUp(rounded) : Math.nextDown(rounded);
  }
}
