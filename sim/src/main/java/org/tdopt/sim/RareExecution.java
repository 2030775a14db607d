package org.tdopt.sim;

import org.tdopt.target.Opcode;

/**
 * Instructions off the hot path: system, CSRs, bit manipulation, fixed point, and the floats that
 * {@link FloatExecution} and {@link HalfExecution} execute.
 */
final class RareExecution {
  /** Cycles an event load takes on top of its access, whatever the event. */
  private static final int EVENT_LOAD_STALL = 2;

  /** Cycles that the return from a trap takes beyond the first. */
  private static final int TRAP_RETURN_STALL = 4;

  private final Core core;
  private final int[] x;
  private final FloatExecution floats;
  private final HalfExecution halves;
  private final SimdExecution simd;

  RareExecution(Core core, FloatArithmetic arithmetic) {
    this.core = core;
    this.x = core.x;
    this.floats = new FloatExecution(core, arithmetic);
    this.halves = new HalfExecution(core, arithmetic);
    this.simd = new SimdExecution(core);
  }

  /** Executes an instruction; returns the address of the next one, loops apart. */
  int execute(DecodedInstruction d, int pc) {
    if (simd.execute(d)
        || floats.execute(d)
        || halves.execute(d)
        || bits(d)
        || fixedPoint(d)) {
      return pc + d.bytes;
    }
    return system(d, pc);
  }

  private int system(DecodedInstruction d, int pc) {
    int next = pc + d.bytes;
    switch (d.opcode) {
      case CSRRW -> csr(d, x[d.rs1], ~0, true);
      case CSRRS -> csr(d, ~0, x[d.rs1], d.rs1 != 0);
      case CSRRC -> csr(d, 0, x[d.rs1], true);
      case CSRRWI -> csr(d, d.immediate2, ~0, true);
      case CSRRSI -> csr(d, ~0, d.immediate2, true);
      case CSRRCI -> csr(d, 0, d.immediate2, true);
      case P_ELW -> {
        core.stall += EVENT_LOAD_STALL;
        x[d.rd] = core.memory.load(x[d.rs1] + d.immediate, 4);
        core.accountStallAsWait(EVENT_LOAD_STALL);
        // What sleeps has its value before it goes on.
        core.hazard = core.asleep ? 0 : d.writes;
      }
      case P_BEQIMM, P_BNEIMM -> {
        boolean equal = x[d.rs1] == d.immediate;
        return core.branch(equal == (d.opcode == Opcode.P_BEQIMM), pc + d.immediate2, next);
      }
      case FENCE, SFENCE_VMA -> {
        // One core's accesses are in order, and addresses are not translated.
      }
      case FENCE_I -> core.fenceInstructions();
      case WFI -> core.detours().waitForInterrupt();
      case ECALL, EBREAK -> {
        return core.csrs.trap(pc);
      }
      case MRET -> {
        core.stall += TRAP_RETURN_STALL;
        return core.csrs.returnAddress();
      }
      default -> throw new IllegalStateException("no semantics for " + d.opcode.mnemonic());
    }
    return next;
  }

  /** Replaces the CSR's bits under a mask, after the old value is read. */
  private void csr(DecodedInstruction d, int value, int mask, boolean writes) {
    int old = core.csrs.read(d.immediate);
    if (writes) {
      core.csrs.write(d.immediate, old & ~mask | value & mask);
    }
    x[d.rd] = old;
  }

  private boolean bits(DecodedInstruction d) {
    int a = x[d.rs1];
    int b = x[d.rs2];
    switch (d.opcode) {
      case P_ABS -> x[d.rd] = Math.abs(a);
      case P_MIN -> x[d.rd] = Math.min(a, b);
      case P_MAX -> x[d.rd] = Math.max(a, b);
      case P_MINU -> x[d.rd] = Integer.compareUnsigned(a, b) < 0 ? a : b;
      case P_MAXU -> x[d.rd] = Integer.compareUnsigned(a, b) > 0 ? a : b;
      case P_SLET -> x[d.rd] = a <= b ? 1 : 0;
      case P_SLETU -> x[d.rd] = Integer.compareUnsigned(a, b) <= 0 ? 1 : 0;
      case P_AVGU -> x[d.rd] = a + b >>> 1;
      case P_ROR -> x[d.rd] = Integer.rotateRight(a, b);
      case P_FF1 -> x[d.rd] = Integer.numberOfTrailingZeros(a);
      case P_FL1 -> x[d.rd] = a == 0 ? 32 : 31 - Integer.numberOfLeadingZeros(a);
      case P_CLB -> x[d.rd] = a == 0 ? 0 : Integer.numberOfLeadingZeros(a ^ a >> 31) - 1;
      case P_CNT -> x[d.rd] = Integer.bitCount(a);
      case P_EXTHS -> x[d.rd] = (short) a;
      case P_EXTHZ -> x[d.rd] = a & 0xffff;
      case P_EXTBS -> x[d.rd] = (byte) a;
      case P_EXTBZ -> x[d.rd] = a & 0xff;
      case P_CLIPI -> {
        int bound = 1 << Math.max(d.immediate - 1, 0);
        x[d.rd] = clip(a, -bound, bound - 1);
      }
      case P_CLIPUI -> x[d.rd] = clipUnsigned(a, (1 << Math.max(d.immediate - 1, 0)) - 1);
      case P_CLIP -> x[d.rd] = clip(a, -b - 1, b);
      case P_CLIPU -> x[d.rd] = clipUnsigned(a, b);
      case P_EXTRACTI -> x[d.rd] = extract(a, d.immediate + 1, d.immediate2);
      case P_EXTRACTUI -> x[d.rd] = (a & field(d.immediate + 1, d.immediate2)) >>> d.immediate2;
      case P_INSERTI ->
          x[d.rd] = insert(x[d.rdInput], a, field(d.immediate + 1, d.immediate2), d.immediate2);
      case P_BCLRI -> x[d.rd] = a & ~field(d.immediate + 1, d.immediate2);
      case P_BSETI -> x[d.rd] = a | field(d.immediate + 1, d.immediate2);
      case P_EXTRACT -> x[d.rd] = extract(a, width(b), b & 31);
      case P_EXTRACTU -> x[d.rd] = (a & field(width(b), b & 31)) >>> (b & 31);
      case P_INSERT -> x[d.rd] = insert(x[d.rdInput], a, field(width(b), b & 31), b & 31);
      case P_BCLR -> x[d.rd] = a & ~field(width(b), b & 31);
      case P_BSET -> x[d.rd] = a | field(width(b), b & 31);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean fixedPoint(DecodedInstruction d) {
    int a = x[d.rs1];
    int b = x[d.rs2];
    int old = x[d.rdInput];
    int shift = d.immediate;
    switch (d.opcode) {
      case P_MULS_N -> x[d.rd] = (short) a * (short) b >> shift;
      case P_MULS_RN -> x[d.rd] = signedRounded((short) a * (short) b, shift);
      case P_MULHHS_N -> x[d.rd] = (a >> 16) * (b >> 16) >> shift;
      case P_MULHHS_RN -> x[d.rd] = signedRounded((a >> 16) * (b >> 16), shift);
      case P_MULU_N -> x[d.rd] = (a & 0xffff) * (b & 0xffff) >>> shift;
      case P_MULU_RN -> x[d.rd] = rounded((a & 0xffff) * (b & 0xffff), shift) >>> shift;
      case P_MULHHU_N -> x[d.rd] = (a >>> 16) * (b >>> 16) >>> shift;
      case P_MULHHU_RN -> x[d.rd] = rounded((a >>> 16) * (b >>> 16), shift) >>> shift;
      case P_MACS_N -> x[d.rd] = old + (short) a * (short) b >> shift;
      case P_MACS_RN -> x[d.rd] = signedRounded(old + (short) a * (short) b, shift);
      case P_MACHHS_N -> x[d.rd] = old + (a >> 16) * (b >> 16) >> shift;
      case P_MACHHS_RN -> x[d.rd] = signedRounded(old + (a >> 16) * (b >> 16), shift);
      case P_MACU_N -> x[d.rd] = old + (a & 0xffff) * (b & 0xffff) >>> shift;
      case P_MACU_RN -> x[d.rd] = unsignedRounded(old + (a & 0xffff) * (b & 0xffff), shift);
      case P_MACHHU_N -> x[d.rd] = old + (a >>> 16) * (b >>> 16) >>> shift;
      case P_MACHHU_RN -> x[d.rd] = unsignedRounded(old + (a >>> 16) * (b >>> 16), shift);
      case P_ADD_N -> x[d.rd] = a + b >> shift;
      case P_ADD_RN -> x[d.rd] = rounded(a + b, shift) >> shift;
      case P_ADDU_N -> x[d.rd] = a + b >>> shift;
      case P_ADDU_RN -> x[d.rd] = rounded(a + b, shift) >>> shift;
      case P_SUB_N -> x[d.rd] = a - b >> shift;
      case P_SUB_RN -> x[d.rd] = rounded(a - b, shift) >> shift;
      case P_SUBU_N -> x[d.rd] = a - b >>> shift;
      case P_SUBU_RN -> x[d.rd] = rounded(a - b, shift) >>> shift;
      case P_ADD_NR -> x[d.rd] = old + a >> b;
      case P_ADD_RNR -> x[d.rd] = rounded(old + a, b & 31) >> b;
      case P_ADDU_NR -> x[d.rd] = old + a >>> b;
      case P_ADDU_RNR -> x[d.rd] = rounded(old + a, b & 31) >>> b;
      case P_SUB_NR -> x[d.rd] = old - a >> b;
      case P_SUB_RNR -> x[d.rd] = rounded(old - a, b & 31) >> b;
      case P_SUBU_NR -> x[d.rd] = old - a >>> b;
      case P_SUBU_RNR -> x[d.rd] = rounded(old - a, b & 31) >>> b;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Shifts a value to which half of what the shift drops is added, without a wrap. */
  private static int signedRounded(int value, int shift) {
    return shift == 0 ? value : (int) (value + (1L << shift - 1) >> shift);
  }

  private static int unsignedRounded(int value, int shift) {
    return shift == 0
        ? value
        : (int) (Integer.toUnsignedLong(value) + (1L << shift - 1) >>> shift);
  }

  /** Adds half of what the shift drops. */
  private static int rounded(int value, int shift) {
    return shift == 0 ? value : value + (1 << shift - 1);
  }

  private static int clip(int value, int low, int high) {
    return value < low ? low : Math.min(value, high);
  }

  /** The upper bound comes first, even if it is negative. */
  private static int clipUnsigned(int value, int high) {
    return value > high ? high : Math.max(value, 0);
  }

  /** Width of a bit field in a register operand: bits 9 to 5, less one. */
  private static int width(int operand) {
    return (operand >> 5 & 31) + 1;
  }

  private static int field(int width, int shift) {
    return (int) ((1L << width) - 1 << shift);
  }

  private static int extract(int value, int width, int shift) {
    int used = Math.min(width, 32 - shift);
    return value << 32 - used - shift >> 32 - used;
  }

  private static int insert(int into, int value, int mask, int shift) {
    return into & ~mask | value << shift & mask;
  }
}
