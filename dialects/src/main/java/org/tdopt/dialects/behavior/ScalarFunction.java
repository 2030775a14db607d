package org.tdopt.dialects.behavior;

/**
 * The meaning of a scalar operation on primitives. An interpreter node holds one as a constant, so
 * that its compiler sees through the call. Integers of every width and {@code index} travel as
 * sign-extended longs; the node wraps a result to the width of its type. A truth value is 0 or 1.
 */
public sealed interface ScalarFunction {
  /** One 32-bit float to one. */
  non-sealed interface F32Unary extends ScalarFunction {
    float apply(float a);
  }

  /** Two 32-bit floats to one. */
  non-sealed interface F32Binary extends ScalarFunction {
    float apply(float a, float b);
  }

  /** Three 32-bit floats to one. */
  non-sealed interface F32Ternary extends ScalarFunction {
    float apply(float a, float b, float c);
  }

  /** Two 32-bit floats to a truth value. */
  non-sealed interface F32Compare extends ScalarFunction {
    boolean apply(float a, float b);
  }

  /** One 64-bit float to one. */
  non-sealed interface F64Unary extends ScalarFunction {
    double apply(double a);
  }

  /** Two 64-bit floats to one. */
  non-sealed interface F64Binary extends ScalarFunction {
    double apply(double a, double b);
  }

  /** Three 64-bit floats to one. */
  non-sealed interface F64Ternary extends ScalarFunction {
    double apply(double a, double b, double c);
  }

  /** Two 64-bit floats to a truth value. */
  non-sealed interface F64Compare extends ScalarFunction {
    boolean apply(double a, double b);
  }

  /** One integer to one; also integer casts. */
  non-sealed interface IntUnary extends ScalarFunction {
    long apply(long a);
  }

  /** Two integers to one. */
  non-sealed interface IntBinary extends ScalarFunction {
    long apply(long a, long b);
  }

  /** Two integers to a truth value. */
  non-sealed interface IntCompare extends ScalarFunction {
    boolean apply(long a, long b);
  }

  /** An integer to a 64-bit float, which the node rounds to the type of its result. */
  non-sealed interface IntToFloat extends ScalarFunction {
    double apply(long a);
  }

  /** A float, widened to 64 bits, to an integer. */
  non-sealed interface FloatToInt extends ScalarFunction {
    long apply(double a);
  }

  /** A float, widened to 64 bits, to a float, which the node rounds to the type of its result. */
  non-sealed interface FloatCast extends ScalarFunction {
    double apply(double a);
  }

  /** A truth value chooses between two values of any one type. */
  record Select() implements ScalarFunction {}
}
