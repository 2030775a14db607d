package org.tdopt.riscv.select;

import java.util.List;
import org.tdopt.ir.Value;
import org.tdopt.target.Opcode;

/**
 * Elementary functions from arithmetic, within 2 units in the last place. The polynomials are
 * Taylor and atanh series cut where their rest is below half a unit on the reduced interval; the
 * reductions are those of Cody and Waite, Software Manual for the Elementary Functions, 1980.
 */
final class MathFunctions {
  private static final float LOG2_E = 1.44269504f;

  /** ln 2 as a sum of two floats; products of the first with integers up to 2^9 are exact. */
  private static final float LN2_HIGH = 0.693359375f;

  private static final float LN2_LOW = -2.12194440e-4f;

  /** Beyond these the result is infinite or zero. */
  private static final float EXP_HIGHEST = 89f;

  private static final float EXP_LOWEST = -104f;

  /** {@code 1/n!} from the highest power down. */
  private static final List<Float> EXP_SERIES =
      List.of(1f / 5040, 1f / 720, 1f / 120, 1f / 24, 1f / 6, 0.5f, 1f, 1f);

  /** {@code 2/(2n+1)} from the highest power of the square down, without the first term. */
  private static final List<Float> LOG_SERIES =
      List.of(2f / 11, 2f / 9, 2f / 7, 2f / 5, 2f / 3);

  private static final int MANTISSA_BITS = 23;
  private static final int EXPONENT_BIAS = 127;

  /** The bits of sqrt(1/2), where the mantissa interval of the logarithm begins. */
  private static final int SQRT_HALF_BITS = Float.floatToIntBits(0.70710678f);

  private final Emitter emitter;

  MathFunctions(Emitter emitter) {
    this.emitter = emitter;
  }

  /**
   * {@code e^x = 2^n e^r} with {@code n = round(x / ln 2)} and {@code |r| <= ln 2 / 2}. The power of
   * two is applied in two factors, so that results below the smallest normal number and above the
   * largest number come out right. What is not a number gives itself.
   */
  Value exp(Value x, Scope scope) {
    var bounded =
        emitter.compute(
            Opcode.FMAX_S,
            emitter.compute(Opcode.FMIN_S, x, emitter.floatConstant(EXP_HIGHEST, scope)),
            emitter.floatConstant(EXP_LOWEST, scope));
    var n =
        emitter.compute(
            Opcode.FCVT_W_S,
            emitter.compute(Opcode.FMUL_S, bounded, emitter.floatConstant(LOG2_E, scope)));
    var whole = emitter.compute(Opcode.FCVT_S_W, n);
    var reduced =
        emitter.compute(
            Opcode.FNMSUB_S, whole, emitter.floatConstant(LN2_HIGH, scope), bounded);
    var r =
        emitter.compute(Opcode.FNMSUB_S, whole, emitter.floatConstant(LN2_LOW, scope), reduced);
    var power = polynomial(EXP_SERIES, r, scope);
    var half = emitter.computeImmediate(Opcode.SRAI, 1, n);
    var rest = emitter.compute(Opcode.SUB, n, half);
    return emitter.compute(
        Opcode.FMSUB_S,
        emitter.compute(Opcode.FMUL_S, power, powerOfTwo(half)),
        powerOfTwo(rest),
        zeroOrNaN(List.of(x)));
  }

  /**
   * Zero if all values are numbers, else not a number. To subtract it from a result, whose sign is
   * then kept even if it is zero, is how instructions that ignore what is not a number pass it on.
   */
  Value zeroOrNaN(List<Value> values) {
    var areNumbers = emitter.compute(Opcode.FEQ_S, values.getFirst(), values.getFirst());
    for (var value : values.subList(1, values.size())) {
      var isNumber = emitter.compute(Opcode.FEQ_S, value, value);
      areNumbers = emitter.compute(Opcode.AND, areNumbers, isNumber);
    }
    // All ones are not a number.
    return emitter.compute(
        Opcode.FMV_W_X, emitter.computeImmediate(Opcode.ADDI, -1, areNumbers));
  }

  /** {@code 2^n} for the exponent of a normal number. */
  private Value powerOfTwo(Value n) {
    var biased = emitter.computeImmediate(Opcode.ADDI, EXPONENT_BIAS, n);
    return emitter.compute(
        Opcode.FMV_W_X, emitter.computeImmediate(Opcode.SLLI, MANTISSA_BITS, biased));
  }

  /**
   * {@code ln(2^k m) = k ln 2 + 2 atanh(s)} with {@code m} in [sqrt(1/2), sqrt(2)) and
   * {@code s = (m - 1) / (m + 1)}. Zero gives minus infinity, a negative number no number, and
   * infinity and what is not a number give themselves.
   */
  Value log(Value x, Scope scope) {
    // Numbers below the smallest normal one are scaled up by 2^23 first.
    var smallest = emitter.floatConstant(Float.MIN_NORMAL, scope);
    var isTiny = emitter.compute(Opcode.FLT_S, x, smallest);
    var shift = emitter.times(isTiny, MANTISSA_BITS, scope);
    var scaled = emitter.compute(Opcode.FMUL_S, x, powerOfTwo(shift));
    var bits = emitter.compute(Opcode.FMV_X_W, scaled);
    var offset = emitter.plus(bits, -SQRT_HALF_BITS, scope);
    var exponent = emitter.computeImmediate(Opcode.SRAI, MANTISSA_BITS, offset);
    var k = emitter.compute(Opcode.FCVT_S_W, emitter.compute(Opcode.SUB, exponent, shift));
    var mantissaBits =
        emitter.compute(
            Opcode.SUB, bits, emitter.computeImmediate(Opcode.SLLI, MANTISSA_BITS, exponent));
    var m = emitter.compute(Opcode.FMV_W_X, mantissaBits);
    var one = emitter.floatConstant(1, scope);
    var f = emitter.compute(Opcode.FSUB_S, m, one);
    var s = emitter.compute(Opcode.FDIV_S, f, emitter.compute(Opcode.FADD_S, m, one));
    var square = emitter.compute(Opcode.FMUL_S, s, s);
    var series = emitter.compute(Opcode.FMUL_S, square, polynomial(LOG_SERIES, square, scope));
    // 2s = f - s f, so that the leading term is exact.
    var tail =
        emitter.compute(
            Opcode.FMADD_S, k, emitter.floatConstant(LN2_LOW, scope),
            emitter.compute(
                Opcode.FMUL_S, s, emitter.compute(Opcode.FSUB_S, series, f)));
    var result =
        emitter.compute(
            Opcode.FMADD_S, k, emitter.floatConstant(LN2_HIGH, scope),
            emitter.compute(Opcode.FADD_S, f, tail));
    return special(x, result, scope);
  }

  /** The result where {@code x} is positive and finite, and the special values elsewhere. */
  private Value special(Value x, Value result, Scope scope) {
    var infinity = emitter.floatConstant(Float.POSITIVE_INFINITY, scope);
    var zero = emitter.floatConstant(0, scope);
    var isPositive = emitter.compute(Opcode.FLT_S, zero, x);
    var isFinite = emitter.compute(Opcode.FLT_S, x, infinity);
    var isRegular = emitter.compute(Opcode.AND, isPositive, isFinite);
    // x > 0: infinity. x = 0: -1/0. x < 0 or not a number: 0/0 through the square root of x.
    var root = emitter.compute(Opcode.FSQRT_S, x);
    var isZero = emitter.compute(Opcode.FEQ_S, x, zero);
    var minusInfinity = emitter.constant(Float.floatToRawIntBits(Float.NEGATIVE_INFINITY), scope);
    var other = choose(isZero, minusInfinity, emitter.compute(Opcode.FMV_X_W, root));
    return emitter.compute(
        Opcode.FMV_W_X, choose(isRegular, emitter.compute(Opcode.FMV_X_W, result), other));
  }

  /** {@code truth ? a : b} on bits, as {@code b ^ ((a ^ b) & -truth)}. */
  Value choose(Value truth, Value a, Value b) {
    var mask = emitter.compute(Opcode.SUB, emitter.zero(), truth);
    if (b == emitter.zero()) {
      return emitter.compute(Opcode.AND, a, mask);
    }
    if (a == emitter.zero()) {
      return emitter.compute(Opcode.AND, b, emitter.computeImmediate(Opcode.ADDI, -1, truth));
    }
    var difference = emitter.compute(Opcode.XOR, a, b);
    return emitter.compute(
        Opcode.XOR, b, emitter.compute(Opcode.AND, difference, mask));
  }

  /** Horner's scheme with fused multiply-adds. */
  private Value polynomial(List<Float> coefficients, Value x, Scope scope) {
    var sum = emitter.floatConstant(coefficients.getFirst(), scope);
    for (float coefficient : coefficients.subList(1, coefficients.size())) {
      sum = emitter.compute(Opcode.FMADD_S, sum, x, emitter.floatConstant(coefficient, scope));
    }
    return sum;
  }
}
