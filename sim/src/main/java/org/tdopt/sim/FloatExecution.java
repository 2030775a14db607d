package org.tdopt.sim;

import static java.lang.Float.intBitsToFloat;

/**
 * Single-precision instructions other than round-to-nearest arithmetic: comparisons, conversions,
 * moves, and arithmetic in the other rounding modes. Source: The RISC-V Instruction Set Manual,
 * volume I, chapter "F Standard Extension".
 */
final class FloatExecution {
  private static final int SIGN = 0x80000000;
  private static final int INFINITY = 0x7f800000;

  private final Core core;
  private final int[] x;
  private final int[] f;

  FloatExecution(Core core) {
    this.core = core;
    this.x = core.x;
    this.f = core.f;
  }

  /** Executes the instruction if it is one of these. */
  boolean execute(DecodedInstruction d) {
    int a = f[d.rs1];
    int b = f[d.rs2];
    switch (d.opcode) {
      case FSGNJ_S -> f[d.rd] = a & ~SIGN | b & SIGN;
      case FSGNJN_S -> f[d.rd] = a & ~SIGN | ~b & SIGN;
      case FSGNJX_S -> f[d.rd] = a ^ b & SIGN;
      case FMIN_S -> f[d.rd] = minimum(a, b, FloatFormat.SINGLE);
      case FMAX_S -> f[d.rd] = maximum(a, b, FloatFormat.SINGLE);
      case FEQ_S -> x[d.rd] = intBitsToFloat(a) == intBitsToFloat(b) ? 1 : 0;
      case FLT_S -> x[d.rd] = intBitsToFloat(a) < intBitsToFloat(b) ? 1 : 0;
      case FLE_S -> x[d.rd] = intBitsToFloat(a) <= intBitsToFloat(b) ? 1 : 0;
      case FCVT_W_S -> x[d.rd] = toInteger(intBitsToFloat(a), mode(d), true);
      case FCVT_WU_S -> x[d.rd] = toInteger(intBitsToFloat(a), mode(d), false);
      case FCVT_S_W -> f[d.rd] = FloatFormat.SINGLE.encode(x[d.rs1], mode(d));
      case FCVT_S_WU ->
          f[d.rd] = FloatFormat.SINGLE.encode(Integer.toUnsignedLong(x[d.rs1]), mode(d));
      case FMV_X_W -> x[d.rd] = a;
      case FMV_W_X -> f[d.rd] = x[d.rs1];
      case FCLASS_S -> x[d.rd] = classify(a);
      case FMADD_S -> f[d.rd] = multiplyAdd(d, 1, 1);
      case FMSUB_S -> f[d.rd] = multiplyAdd(d, 1, -1);
      case FNMSUB_S -> f[d.rd] = multiplyAdd(d, -1, 1);
      case FNMADD_S -> f[d.rd] = multiplyAdd(d, -1, -1);
      case FADD_S -> f[d.rd] = rounded(d, RoundToOdd.add(value(a), value(b)));
      case FSUB_S -> f[d.rd] = rounded(d, RoundToOdd.add(value(a), -value(b)));
      case FMUL_S -> f[d.rd] = rounded(d, value(a) * value(b));
      case FDIV_S -> f[d.rd] = rounded(d, RoundToOdd.divide(value(a), value(b)));
      case FSQRT_S -> f[d.rd] = rounded(d, RoundToOdd.squareRoot(value(a)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private int multiplyAdd(DecodedInstruction d, int productSign, int addendSign) {
    double product = productSign * value(f[d.rs1]) * value(f[d.rs2]);
    return rounded(d, RoundToOdd.add(product, addendSign * value(f[d.rs3])));
  }

  private int rounded(DecodedInstruction d, double result) {
    return FloatFormat.SINGLE.encode(result, mode(d));
  }

  private int mode(DecodedInstruction d) {
    return d.rounding != 0 ? d.rounding : core.csrs.roundingMode;
  }

  private static double value(int bits) {
    return intBitsToFloat(bits);
  }

  /** The smaller one; -0 is smaller than +0, and a number wins over a NaN. */
  static int minimum(int a, int b, FloatFormat format) {
    if (format.isNan(a)) {
      return format.isNan(b) ? format.canonicalNan() : b;
    }
    return format.isNan(b) || Double.compare(format.decode(a), format.decode(b)) <= 0 ? a : b;
  }

  static int maximum(int a, int b, FloatFormat format) {
    if (format.isNan(a)) {
      return format.isNan(b) ? format.canonicalNan() : b;
    }
    return format.isNan(b) || Double.compare(format.decode(a), format.decode(b)) >= 0 ? a : b;
  }

  /** Rounds to an integer; what does not fit becomes the nearest that does, a NaN the largest. */
  static int toInteger(double value, int mode, boolean signed) {
    double rounded =
        switch (mode) {
          case FloatFormat.TO_NEAREST_EVEN -> Math.rint(value);
          case FloatFormat.DOWN -> Math.floor(value);
          case FloatFormat.UP -> Math.ceil(value);
          case FloatFormat.TO_NEAREST_AWAY ->
              Math.copySign(Math.floor(Math.abs(value) + 0.5), value);
          default -> value < 0 ? Math.ceil(value) : Math.floor(value);
        };
    if (value != value) {
      return signed ? Integer.MAX_VALUE : -1;
    }
    // Casting saturates.
    return signed ? (int) rounded : (int) (long) Math.min(Math.max(rounded, 0), 0xffffffffL);
  }

  private static int classify(int bits) {
    int magnitude = bits & ~SIGN;
    boolean negative = bits < 0;
    if (magnitude > INFINITY) {
      return (bits & 0x400000) != 0 ? 1 << 9 : 1 << 8;
    }
    int kind = magnitude == INFINITY ? 0 : magnitude >= 0x800000 ? 1 : magnitude != 0 ? 2 : 3;
    return 1 << (negative ? kind : 7 - kind);
  }
}
