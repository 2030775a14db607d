package org.tdopt.sim;

import org.tdopt.target.Opcode;

/**
 * The 16-bit float extensions: scalars, and two elements in a register. What an instruction does to
 * which register file follows GVSoC's model of the cores.
 *
 * <p>Source: G. Tagliavini, S. Mach, D. Rossi, A. Marongiu and L. Benini, "Design and Evaluation of
 * SmallFloat SIMD extensions to the RISC-V ISA", DATE 2019.
 */
final class HalfExecution {
  private static final int ELEMENT = 0xffff;
  private static final FloatFormat SINGLE = FloatFormat.SINGLE;

  private final Core core;
  private final FloatArithmetic arithmetic;
  private final int[] x;
  private final int[] f;

  HalfExecution(Core core, FloatArithmetic arithmetic) {
    this.core = core;
    this.arithmetic = arithmetic;
    this.x = core.x;
    this.f = core.f;
  }

  /** Executes the instruction if it is one of these. */
  boolean execute(DecodedInstruction d) {
    var operation = d.half;
    if (operation == null) {
      return false;
    }
    int mode = arithmetic.modeInForce(core.csrs.roundingModeOf(d));
    if (operation.usesIntegerFile()) {
      integerFile(d, operation, mode);
    } else if (d.opcode.mnemonic().startsWith("v")) {
      vector(d, operation, f[d.rs1], f[d.rs2]);
    } else {
      scalar(d, operation, mode);
    }
    core.csrs.raise(arithmetic.takeFlags());
    return true;
  }

  private void scalar(DecodedInstruction d, HalfOperation operation, int mode) {
    var format = operation.format();
    int a = f[d.rs1];
    int b = f[d.rs2];
    switch (operation.base()) {
      case FMADD_H, FMSUB_H, FNMSUB_H, FNMADD_H ->
          f[d.rd] = element(operation.base(), format, a, b, f[d.rs3], mode);
      case FEQ_H -> x[d.rd] = arithmetic.equal(format, a, b) ? 1 : 0;
      case FLT_H -> x[d.rd] = arithmetic.less(format, a, b) ? 1 : 0;
      case FLE_H -> x[d.rd] = arithmetic.lessOrEqual(format, a, b) ? 1 : 0;
      case FCVT_W_H -> x[d.rd] = arithmetic.toSigned(format, a, mode);
      case FCVT_WU_H -> x[d.rd] = arithmetic.toUnsigned(format, a, mode);
      case FCVT_H_W -> f[d.rd] = arithmetic.fromInteger(format, x[d.rs1], mode);
      case FCVT_H_WU ->
          f[d.rd] = arithmetic.fromInteger(format, Integer.toUnsignedLong(x[d.rs1]), mode);
      case FMV_X_H -> x[d.rd] = a;
      case FMV_H_X -> f[d.rd] = x[d.rs1];
      case FCLASS_H -> x[d.rd] = 1 << classOf(a, format);
      case FCVT_S_H -> f[d.rd] = arithmetic.convert(format, SINGLE, a, mode);
      case FCVT_H_S -> f[d.rd] = arithmetic.convert(SINGLE, format, a, mode);
      case FCVT_H_AH ->
          f[d.rd] = arithmetic.convert(FloatFormat.BFLOAT16, FloatFormat.HALF, a, mode);
      case FCVT_AH_H ->
          f[d.rd] = arithmetic.convert(FloatFormat.HALF, FloatFormat.BFLOAT16, a, mode);
      default -> f[d.rd] = element(operation.base(), format, a, b, 0, mode);
    }
  }

  /** The instructions that read and write integer registers where others use float registers. */
  private void integerFile(DecodedInstruction d, HalfOperation operation, int mode) {
    var format = operation.format();
    int a = x[d.rs1];
    int b = operation.replicate() ? replicated(x[d.rs2]) : x[d.rs2];
    switch (operation.base()) {
      case FLH -> {
        x[d.rd] = core.memory.load(x[d.rs1] + d.immediate, 2) & ELEMENT;
        core.hazard = d.writes;
      }
      case FSH -> core.memory.store(x[d.rs1] + d.immediate, 2, x[d.rs2]);
      case FMULEX_S_H ->
          x[d.rd] =
              arithmetic.multiply(SINGLE, widened(format, a), widened(format, b), mode);
      case FMACEX_S_H ->
          x[d.rd] =
              arithmetic.multiplyAdd(
                  SINGLE, widened(format, a), widened(format, b), x[d.rdInput], 1, 1, mode);
      case VFDOTP_H -> {
        int high = arithmetic.multiply(format, a >>> 16, b >>> 16, 0);
        x[d.rd] = arithmetic.multiplyAdd(format, a, b, high, 1, 1, 0);
      }
      case VFDOTPEX_S_H -> {
        int high = product(format, a >>> 16, b >>> 16);
        x[d.rd] =
            arithmetic.multiplyAdd(SINGLE, widened(format, a), widened(format, b), high, 1, 1, 0);
      }
      default ->
          x[d.rd] =
              arithmetic.average(format, a, b) & ELEMENT
                  | arithmetic.average(format, a >>> 16, b >>> 16) << 16;
    }
  }

  private void vector(DecodedInstruction d, HalfOperation operation, int a, int second) {
    var format = operation.format();
    int b = operation.replicate() ? replicated(second) : second;
    int mode = arithmetic.modeInForce(core.csrs.roundingMode);
    switch (operation.base()) {
      case VFADD_H -> f[d.rd] = elements(Opcode.FADD_H, format, a, b, 0);
      case VFSUB_H -> f[d.rd] = elements(Opcode.FSUB_H, format, a, b, 0);
      case VFMUL_H -> f[d.rd] = elements(Opcode.FMUL_H, format, a, b, 0);
      case VFDIV_H -> f[d.rd] = elements(Opcode.FDIV_H, format, a, b, 0);
      case VFMIN_H -> f[d.rd] = elements(Opcode.FMIN_H, format, a, b, 0);
      case VFMAX_H -> f[d.rd] = elements(Opcode.FMAX_H, format, a, b, 0);
      case VFSQRT_H -> f[d.rd] = elements(Opcode.FSQRT_H, format, a, b, 0);
      case VFSGNJ_H -> f[d.rd] = elements(Opcode.FSGNJ_H, format, a, b, 0);
      case VFSGNJN_H -> f[d.rd] = elements(Opcode.FSGNJN_H, format, a, b, 0);
      case VFSGNJX_H -> f[d.rd] = elements(Opcode.FSGNJX_H, format, a, b, 0);
      case VFMAC_H -> f[d.rd] = elements(Opcode.FMADD_H, format, a, b, f[d.rdInput]);
      case VFMRE_H -> f[d.rd] = elements(Opcode.FMSUB_H, format, a, b, f[d.rdInput]);
      case VFDOTPEX_S_H ->
          f[d.rd] = arithmetic.add(SINGLE, f[d.rdInput], dotProduct(format, a, b), 0);
      case VFNDOTPEX_S_H ->
          f[d.rd] = arithmetic.subtract(SINGLE, f[d.rdInput], dotProduct(format, a, b), 0);
      case VFCPKA_H_S ->
          f[d.rd] =
              arithmetic.convert(SINGLE, format, a, mode) & ELEMENT
                  | arithmetic.convert(SINGLE, format, second, mode) << 16;
      case VFCLASS_H -> x[d.rd] = classBlock(a, format) | classBlock(a >>> 16, format) << 8;
      case VFMV_X_H -> x[d.rd] = a;
      case VFMV_H_X -> f[d.rd] = x[d.rs1];
      case VFCVT_X_H -> x[d.rd] = toShorts(format, a, mode, true);
      case VFCVT_XU_H -> x[d.rd] = toShorts(format, a, mode, false);
      case VFCVT_H_X ->
          f[d.rd] =
              arithmetic.fromIntegerWithFlags(format, (short) x[d.rs1], mode) & ELEMENT
                  | arithmetic.fromIntegerWithFlags(format, x[d.rs1] >> 16, mode) << 16;
      case VFCVT_H_XU ->
          f[d.rd] =
              arithmetic.fromIntegerWithFlags(format, x[d.rs1] & ELEMENT, mode) & ELEMENT
                  | arithmetic.fromIntegerWithFlags(format, x[d.rs1] >>> 16, mode) << 16;
      case VFCVT_H_AH -> f[d.rd] = convert(FloatFormat.BFLOAT16, FloatFormat.HALF, a, mode);
      case VFCVT_AH_H -> f[d.rd] = convert(FloatFormat.HALF, FloatFormat.BFLOAT16, a, mode);
      case VFEQ_H, VFNE_H, VFLT_H, VFGE_H, VFLE_H, VFGT_H ->
          x[d.rd] =
              (compare(operation.base(), format, a, b) ? 1 : 0)
                  | (compare(operation.base(), format, a >>> 16, b >>> 16) ? 1 << 16 : 0);
      default -> throw new IllegalStateException("no semantics for " + operation.base().mnemonic());
    }
  }

  private static int replicated(int element) {
    return element & ELEMENT | element << 16;
  }

  private int elements(Opcode operation, FloatFormat format, int a, int b, int c) {
    int mode = arithmetic.modeInForce(core.csrs.roundingMode);
    return element(operation, format, a, b, c, mode) & ELEMENT
        | element(operation, format, a >>> 16, b >>> 16, c >>> 16, mode) << 16;
  }

  private int element(Opcode operation, FloatFormat format, int a, int b, int c, int mode) {
    int sign = format.signBit();
    return switch (operation) {
      case FADD_H -> arithmetic.add(format, a, b, mode);
      case FSUB_H -> arithmetic.subtract(format, a, b, mode);
      case FMUL_H -> arithmetic.multiply(format, a, b, mode);
      case FDIV_H -> arithmetic.divide(format, a, b, mode);
      case FSQRT_H -> arithmetic.squareRoot(format, a, mode);
      case FMADD_H -> arithmetic.multiplyAdd(format, a, b, c, 1, 1, mode);
      case FMSUB_H -> arithmetic.multiplyAdd(format, a, b, c, 1, -1, mode);
      case FNMSUB_H -> arithmetic.multiplyAdd(format, a, b, c, -1, 1, mode);
      case FNMADD_H -> arithmetic.multiplyAdd(format, a, b, c, -1, -1, mode);
      case FMIN_H -> arithmetic.minimum(format, a, b);
      case FMAX_H -> arithmetic.maximum(format, a, b);
      case FSGNJ_H -> format.signExtend(a & ~sign | b & sign);
      case FSGNJN_H -> format.signExtend(a & ~sign | ~b & sign);
      case FSGNJX_H -> format.signExtend(a ^ b & sign);
      default -> throw new IllegalStateException("no semantics for " + operation.mnemonic());
    };
  }

  /** {@code a1*b1 + a0*b0} in single precision; the unit rounds the second product. */
  private int dotProduct(FloatFormat format, int a, int b) {
    int low = product(format, a, b);
    return arithmetic.multiplyAdd(
        SINGLE, widened(format, a >>> 16), widened(format, b >>> 16), low, 1, 1, 0);
  }

  private int product(FloatFormat format, int a, int b) {
    return arithmetic.multiply(SINGLE, widened(format, a), widened(format, b), 0);
  }

  private int widened(FloatFormat format, int bits) {
    return arithmetic.convert(format, SINGLE, bits, 0);
  }

  private int convert(FloatFormat from, FloatFormat to, int bits, int mode) {
    return arithmetic.convert(from, to, bits, mode) & ELEMENT
        | arithmetic.convert(from, to, bits >>> 16, mode) << 16;
  }

  private static int toShorts(FloatFormat format, int bits, int mode, boolean signed) {
    return FloatArithmetic.toShort(format, bits, mode, signed)
        | FloatArithmetic.toShort(format, bits >>> 16, mode, signed) << 16;
  }

  /** Comparisons with a NaN are false, the one for inequality included. */
  private boolean compare(Opcode operation, FloatFormat format, int a, int b) {
    double p = format.decode(a);
    double q = format.decode(b);
    return switch (operation) {
      case VFEQ_H -> arithmetic.equal(format, a, b);
      case VFNE_H -> p < q || p > q;
      case VFLT_H -> arithmetic.less(format, a, b);
      case VFGE_H -> p >= q;
      case VFLE_H -> arithmetic.lessOrEqual(format, a, b);
      default -> p > q;
    };
  }

  private static int classOf(int bits, FloatFormat format) {
    if (format.isNan(bits)) {
      return format.isSignalingNan(bits) ? 8 : 9;
    }
    int magnitude = bits & format.signBit() - 1;
    int exponent = magnitude >> format.fractionBits();
    int kind =
        magnitude == format.infinity() ? 0 : exponent != 0 ? 1 : magnitude != 0 ? 2 : 3;
    return (bits & format.signBit()) != 0 ? kind : 7 - kind;
  }

  /** One byte per element: sign in the upper two bits, the kind of value below. */
  private static int classBlock(int bits, FloatFormat format) {
    int sign = (bits & format.signBit()) != 0 ? 1 << 7 : 1 << 6;
    int kind = classOf(bits, format);
    return sign
        | switch (kind) {
          case 8 -> 1 << 4;
          case 9 -> 1 << 5;
          case 0, 7 -> 1;
          case 1, 6 -> 1 << 1;
          case 2, 5 -> 1 << 2;
          default -> 1 << 3;
        };
  }
}
