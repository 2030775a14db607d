package org.tdopt.sim;

import static java.lang.Float.intBitsToFloat;

import org.tdopt.target.Opcode;

/**
 * The 16-bit float extensions: scalars, and two elements in a register.
 *
 * <p>Source: G. Tagliavini, S. Mach, D. Rossi, A. Marongiu and L. Benini, "Design and Evaluation of
 * SmallFloat SIMD extensions to the RISC-V ISA", DATE 2019.
 */
final class HalfExecution {
  private static final int ELEMENT = 0xffff;

  private final Core core;
  private final int[] x;
  private final int[] f;

  HalfExecution(Core core) {
    this.core = core;
    this.x = core.x;
    this.f = core.f;
  }

  /** Executes the instruction if it is one of these. */
  boolean execute(DecodedInstruction d) {
    var operation = d.half;
    if (operation == null) {
      return false;
    }
    var format = operation.format();
    int a = f[d.rs1];
    int b = f[d.rs2];
    int mode = d.rounding != 0 ? d.rounding : core.csrs.roundingMode;
    switch (operation.base()) {
      case FLH -> {
        f[d.rd] = core.memory.load(x[d.rs1] + d.immediate, 2) | ~ELEMENT;
        core.hazard = d.writes;
      }
      case FSH -> core.memory.store(x[d.rs1] + d.immediate, 2, b);
      case FADD_H, FSUB_H, FMUL_H, FDIV_H, FSQRT_H, FMIN_H, FMAX_H, FSGNJ_H, FSGNJN_H, FSGNJX_H ->
          f[d.rd] = element(operation.base(), format, a, b, 0, mode);
      case FMADD_H, FMSUB_H, FNMSUB_H, FNMADD_H ->
          f[d.rd] = element(operation.base(), format, a, b, f[d.rs3], mode);
      case FEQ_H -> x[d.rd] = format.decode(a) == format.decode(b) ? 1 : 0;
      case FLT_H -> x[d.rd] = format.decode(a) < format.decode(b) ? 1 : 0;
      case FLE_H -> x[d.rd] = format.decode(a) <= format.decode(b) ? 1 : 0;
      case FCVT_W_H -> x[d.rd] = FloatExecution.toInteger(format.decode(a), mode, true);
      case FCVT_WU_H -> x[d.rd] = FloatExecution.toInteger(format.decode(a), mode, false);
      case FCVT_H_W -> f[d.rd] = format.encode(x[d.rs1], mode);
      case FCVT_H_WU -> f[d.rd] = format.encode(Integer.toUnsignedLong(x[d.rs1]), mode);
      case FMV_X_H -> x[d.rd] = (short) a;
      case FMV_H_X -> f[d.rd] = x[d.rs1] & ELEMENT;
      case FCLASS_H -> x[d.rd] = classify(a & ELEMENT, format);
      case FCVT_S_H -> f[d.rd] = FloatFormat.SINGLE.encode(format.decode(a), mode);
      case FCVT_H_S -> f[d.rd] = format.encode(intBitsToFloat(a), mode);
      case FCVT_H_AH -> f[d.rd] = FloatFormat.HALF.encode(FloatFormat.BFLOAT16.decode(a), mode);
      case FCVT_AH_H -> f[d.rd] = FloatFormat.BFLOAT16.encode(FloatFormat.HALF.decode(a), mode);
      case FMULEX_S_H ->
          f[d.rd] = FloatFormat.SINGLE.encode(format.decode(a) * format.decode(b), mode);
      case FMACEX_S_H ->
          f[d.rd] =
              FloatFormat.SINGLE.encode(
                  RoundToOdd.multiplyAdd(
                      format.decode(a), format.decode(b), intBitsToFloat(f[d.rdInput])),
                  mode);
      default -> vector(d, operation, a, b);
    }
    return true;
  }

  private void vector(DecodedInstruction d, HalfOperation operation, int a, int second) {
    var format = operation.format();
    int b = operation.replicate() ? second & ELEMENT | second << 16 : second;
    int mode = core.csrs.roundingMode;
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
      case VFMRE_H -> f[d.rd] = elements(Opcode.FNMSUB_H, format, a, b, f[d.rdInput]);
      case VFDOTPEX_S_H -> f[d.rd] = dotProduct(format, a, b, intBitsToFloat(f[d.rdInput]), 1);
      case VFNDOTPEX_S_H -> f[d.rd] = dotProduct(format, a, b, intBitsToFloat(f[d.rdInput]), -1);
      case VFAVG_H -> {
        int sum = elements(Opcode.FADD_H, format, a, b, 0);
        int two = format.encode(2, FloatFormat.TO_NEAREST_EVEN);
        f[d.rd] = elements(Opcode.FDIV_H, format, sum, two | two << 16, 0);
      }
      case VFCPKA_H_S ->
          f[d.rd] =
              format.encode(intBitsToFloat(a), mode)
                  | format.encode(intBitsToFloat(second), mode) << 16;
      case VFMV_X_H -> x[d.rd] = a;
      case VFMV_H_X -> f[d.rd] = x[d.rs1];
      case VFCVT_X_H -> x[d.rd] = toShorts(format, a, mode, true);
      case VFCVT_XU_H -> x[d.rd] = toShorts(format, a, mode, false);
      case VFCVT_H_X ->
          f[d.rd] =
              format.encode((short) x[d.rs1], mode) | format.encode(x[d.rs1] >> 16, mode) << 16;
      case VFCVT_H_XU ->
          f[d.rd] =
              format.encode(x[d.rs1] & ELEMENT, mode) | format.encode(x[d.rs1] >>> 16, mode) << 16;
      case VFCVT_H_AH -> f[d.rd] = convert(FloatFormat.BFLOAT16, FloatFormat.HALF, a, mode);
      case VFCVT_AH_H -> f[d.rd] = convert(FloatFormat.HALF, FloatFormat.BFLOAT16, a, mode);
      case VFEQ_H, VFNE_H, VFLT_H, VFGE_H, VFLE_H, VFGT_H ->
          x[d.rd] =
              (compare(operation.base(), format.decode(a), format.decode(b)) ? 1 : 0)
                  | (compare(operation.base(), format.decode(a >>> 16), format.decode(b >>> 16))
                      ? 2
                      : 0);
      default -> throw new IllegalStateException("no semantics for " + operation.base().mnemonic());
    }
  }

  private int elements(Opcode operation, FloatFormat format, int a, int b, int c) {
    int mode = core.csrs.roundingMode;
    return element(operation, format, a, b, c, mode)
        | element(operation, format, a >>> 16, b >>> 16, c >>> 16, mode) << 16;
  }

  private static int element(Opcode operation, FloatFormat format, int a, int b, int c, int mode) {
    int sign = format.signBit();
    double p = format.decode(a);
    double q = format.decode(b);
    return switch (operation) {
      case FADD_H -> format.encode(RoundToOdd.add(p, q), mode);
      case FSUB_H -> format.encode(RoundToOdd.add(p, -q), mode);
      case FMUL_H -> format.encode(p * q, mode);
      case FDIV_H -> format.encode(RoundToOdd.divide(p, q), mode);
      case FSQRT_H -> format.encode(RoundToOdd.squareRoot(p), mode);
      case FMADD_H -> format.encode(RoundToOdd.multiplyAdd(p, q, format.decode(c)), mode);
      case FMSUB_H -> format.encode(RoundToOdd.multiplyAdd(p, q, -format.decode(c)), mode);
      case FNMSUB_H -> format.encode(RoundToOdd.multiplyAdd(-p, q, format.decode(c)), mode);
      case FNMADD_H -> format.encode(RoundToOdd.multiplyAdd(-p, q, -format.decode(c)), mode);
      case FMIN_H -> FloatExecution.minimum(a & ELEMENT, b & ELEMENT, format);
      case FMAX_H -> FloatExecution.maximum(a & ELEMENT, b & ELEMENT, format);
      case FSGNJ_H -> (a & ~sign | b & sign) & ELEMENT;
      case FSGNJN_H -> (a & ~sign | ~b & sign) & ELEMENT;
      case FSGNJX_H -> (a ^ b & sign) & ELEMENT;
      default -> throw new IllegalStateException("no semantics for " + operation.mnemonic());
    };
  }

  /** {@code sum + sign * (a1*b1 + a0*b0)}: the unit rounds to single precision after each step. */
  private static int dotProduct(FloatFormat format, int a, int b, float sum, int sign) {
    float low = (float) (format.decode(a) * format.decode(b));
    float both = Math.fma((float) format.decode(a >>> 16), (float) format.decode(b >>> 16), low);
    return Float.floatToIntBits(sum + sign * both);
  }

  private static int convert(FloatFormat from, FloatFormat to, int bits, int mode) {
    return to.encode(from.decode(bits), mode) | to.encode(from.decode(bits >>> 16), mode) << 16;
  }

  private static int toShorts(FloatFormat format, int bits, int mode, boolean signed) {
    return toShort(format.decode(bits), mode, signed)
        | toShort(format.decode(bits >>> 16), mode, signed) << 16;
  }

  private static int toShort(double value, int mode, boolean signed) {
    int integer = FloatExecution.toInteger(value, mode, true);
    return signed
        ? Math.clamp(integer, Short.MIN_VALUE, Short.MAX_VALUE) & ELEMENT
        : Math.clamp(integer, 0, ELEMENT);
  }

  private static boolean compare(Opcode operation, double a, double b) {
    return switch (operation) {
      case VFEQ_H -> a == b;
      case VFNE_H -> a != b;
      case VFLT_H -> a < b;
      case VFGE_H -> a >= b;
      case VFLE_H -> a <= b;
      default -> a > b;
    };
  }

  private static int classify(int bits, FloatFormat format) {
    double value = format.decode(bits);
    boolean negative = (bits & format.signBit()) != 0;
    if (Double.isNaN(value)) {
      return format.canonicalNan() == (bits & format.canonicalNan()) ? 1 << 9 : 1 << 8;
    }
    double smallestNormal = format == FloatFormat.HALF ? 0x1p-14 : 0x1p-126;
    int kind =
        Double.isInfinite(value) ? 0 : Math.abs(value) >= smallestNormal ? 1 : value != 0 ? 2 : 3;
    return 1 << (negative ? kind : 7 - kind);
  }
}
