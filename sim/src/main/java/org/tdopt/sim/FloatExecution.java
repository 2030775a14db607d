package org.tdopt.sim;

/**
 * Single-precision instructions other than plain round-to-nearest arithmetic: comparisons,
 * conversions, moves, the other rounding modes, and arithmetic whose exception flags the program
 * reads. Source: The RISC-V Instruction Set Manual, volume I, chapter "F Standard Extension".
 */
final class FloatExecution {
  private static final FloatFormat SINGLE = FloatFormat.SINGLE;
  private static final int SIGN = 0x80000000;
  private static final int INFINITY = 0x7f800000;

  private final Core core;
  private final FloatArithmetic arithmetic;
  private final int[] x;
  private final int[] f;

  FloatExecution(Core core, FloatArithmetic arithmetic) {
    this.core = core;
    this.arithmetic = arithmetic;
    this.x = core.x;
    this.f = core.f;
  }

  /** Executes the instruction if it is one of these. */
  boolean execute(DecodedInstruction d) {
    int a = f[d.rs1];
    int b = f[d.rs2];
    int mode = arithmetic.modeInForce(core.csrs.roundingModeOf(d));
    switch (d.opcode) {
      case FSGNJ_S -> f[d.rd] = a & ~SIGN | b & SIGN;
      case FSGNJN_S -> f[d.rd] = a & ~SIGN | ~b & SIGN;
      case FSGNJX_S -> f[d.rd] = a ^ b & SIGN;
      case FMIN_S -> f[d.rd] = arithmetic.minimum(SINGLE, a, b);
      case FMAX_S -> f[d.rd] = arithmetic.maximum(SINGLE, a, b);
      case FEQ_S -> x[d.rd] = arithmetic.equal(SINGLE, a, b) ? 1 : 0;
      case FLT_S -> x[d.rd] = arithmetic.less(SINGLE, a, b) ? 1 : 0;
      case FLE_S -> x[d.rd] = arithmetic.lessOrEqual(SINGLE, a, b) ? 1 : 0;
      case FCVT_W_S -> x[d.rd] = arithmetic.toSigned(SINGLE, a, mode);
      case FCVT_WU_S -> x[d.rd] = arithmetic.toUnsigned(SINGLE, a, mode);
      case FCVT_S_W -> f[d.rd] = arithmetic.fromInteger(SINGLE, x[d.rs1], mode);
      case FCVT_S_WU ->
          f[d.rd] = arithmetic.fromInteger(SINGLE, Integer.toUnsignedLong(x[d.rs1]), mode);
      case FMV_X_W -> x[d.rd] = a;
      case FMV_W_X -> f[d.rd] = x[d.rs1];
      case FCLASS_S -> x[d.rd] = classify(a);
      case FMADD_S -> f[d.rd] = multiplyAdd(d, 1, 1, mode);
      case FMSUB_S -> f[d.rd] = multiplyAdd(d, 1, -1, mode);
      case FNMSUB_S -> f[d.rd] = multiplyAdd(d, -1, 1, mode);
      case FNMADD_S -> f[d.rd] = multiplyAdd(d, -1, -1, mode);
      case FADD_S -> f[d.rd] = arithmetic.add(SINGLE, a, b, mode);
      case FSUB_S -> f[d.rd] = arithmetic.subtract(SINGLE, a, b, mode);
      case FMUL_S -> f[d.rd] = arithmetic.multiply(SINGLE, a, b, mode);
      case FDIV_S -> f[d.rd] = arithmetic.divide(SINGLE, a, b, mode);
      case FSQRT_S -> f[d.rd] = arithmetic.squareRoot(SINGLE, a, mode);
      default -> {
        return false;
      }
    }
    core.csrs.raise(arithmetic.takeFlags());
    return true;
  }

  private int multiplyAdd(DecodedInstruction d, int productSign, int addendSign, int mode) {
    return arithmetic.multiplyAdd(
        SINGLE, f[d.rs1], f[d.rs2], f[d.rs3], productSign, addendSign, mode);
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
