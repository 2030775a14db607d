package org.tdopt.target;

/**
 * The C extension: expands a 16-bit instruction to the 32-bit instruction it stands for.
 *
 * <p>Source: The RISC-V Instruction Set Manual, volume I, chapter "C Standard Extension for
 * Compressed Instructions". As in GVSoC's core models, most of what it reserves is executed, see
 * {@link #isReserved}.
 */
public final class CompressedDecoder {
  private static final int ZERO = 0;
  private static final int RETURN_ADDRESS = 1;
  private static final int STACK_POINTER = 2;

  private CompressedDecoder() {}

  /**
   * Expands one instruction.
   *
   * @param half the 16 bits
   * @return the 32-bit word, or 0 (never a legal instruction) if {@code half} is illegal
   */
  public static int expand(int half) {
    int funct3 = half >>> 13 & 7;
    return switch (half & 3) {
      case 0 -> quadrant0(half, funct3);
      case 1 -> quadrant1(half, funct3);
      case 2 -> quadrant2(half, funct3);
      default -> 0;
    };
  }

  /**
   * Whether the specification reserves an encoding that these cores execute all the same: zero
   * immediates, shifts by 32 and more, of which the lower five bits count, and loads to {@code x0}.
   */
  public static boolean isReserved(int half) {
    boolean wide = (half >>> 12 & 1) != 0;
    int rd = half >>> 7 & 31;
    return switch (half & 3 | half >>> 11 & 0x1c) {
      case 0 -> half != 0 && (half >>> 5 & 0xff) == 0;
      case 1 | 3 << 2 -> (half & 0x107c) == 0;
      case 1 | 4 << 2 -> wide && (half >>> 11 & 1) == 0;
      case 2 -> wide;
      case 2 | 2 << 2 -> rd == 0;
      default -> false;
    };
  }

  private static int quadrant0(int half, int funct3) {
    int rd = 8 + (half >>> 2 & 7);
    int rs1 = 8 + (half >>> 7 & 7);
    int wordOffset = slice(half, 10, 3, 3) | slice(half, 6, 1, 2) | slice(half, 5, 1, 6);
    return switch (funct3) {
      case 0 -> {
        int offset =
            slice(half, 11, 2, 4)
                | slice(half, 7, 4, 6)
                | slice(half, 6, 1, 2)
                | slice(half, 5, 1, 3);
        yield half == 0 ? 0 : Encoder.encode(Opcode.ADDI, rd, STACK_POINTER, offset);
      }
      case 2 -> Encoder.encode(Opcode.LW, rd, wordOffset, rs1);
      case 3 -> Encoder.encode(Opcode.FLW, rd, wordOffset, rs1);
      case 6 -> Encoder.encode(Opcode.SW, rd, wordOffset, rs1);
      case 7 -> Encoder.encode(Opcode.FSW, rd, wordOffset, rs1);
      default -> 0;
    };
  }

  private static int quadrant1(int half, int funct3) {
    int rd = half >>> 7 & 31;
    int immediate = signExtend(slice(half, 12, 1, 5) | slice(half, 2, 5, 0), 6);
    return switch (funct3) {
      case 0 -> Encoder.encode(Opcode.ADDI, rd, rd, immediate);
      case 1 -> Encoder.encode(Opcode.JAL, RETURN_ADDRESS, jumpOffset(half));
      case 2 -> Encoder.encode(Opcode.ADDI, rd, ZERO, immediate);
      case 3 -> upperOrStack(half, rd, immediate);
      case 4 -> arithmetic(half, immediate);
      case 5 -> Encoder.encode(Opcode.JAL, ZERO, jumpOffset(half));
      case 6 -> Encoder.encode(Opcode.BEQ, 8 + (rd & 7), ZERO, branchOffset(half));
      default -> Encoder.encode(Opcode.BNE, 8 + (rd & 7), ZERO, branchOffset(half));
    };
  }

  private static int upperOrStack(int half, int rd, int immediate) {
    if (rd == STACK_POINTER) {
      int offset =
          signExtend(
              slice(half, 12, 1, 9)
                  | slice(half, 6, 1, 4)
                  | slice(half, 5, 1, 6)
                  | slice(half, 3, 2, 7)
                  | slice(half, 2, 1, 5),
              10);
      return Encoder.encode(Opcode.ADDI, rd, rd, offset);
    }
    return Encoder.encode(Opcode.LUI, rd, immediate & 0xfffff);
  }

  private static int arithmetic(int half, int immediate) {
    int rd = 8 + (half >>> 7 & 7);
    int rs2 = 8 + (half >>> 2 & 7);
    boolean wide = (half >>> 12 & 1) != 0;
    return switch (half >>> 10 & 3) {
      case 0 -> Encoder.encode(Opcode.SRLI, rd, rd, immediate & 31);
      case 1 -> Encoder.encode(Opcode.SRAI, rd, rd, immediate & 31);
      case 2 -> Encoder.encode(Opcode.ANDI, rd, rd, immediate);
      default ->
          wide
              ? 0
              : switch (half >>> 5 & 3) {
                case 0 -> Encoder.encode(Opcode.SUB, rd, rd, rs2);
                case 1 -> Encoder.encode(Opcode.XOR, rd, rd, rs2);
                case 2 -> Encoder.encode(Opcode.OR, rd, rd, rs2);
                default -> Encoder.encode(Opcode.AND, rd, rd, rs2);
              };
    };
  }

  private static int quadrant2(int half, int funct3) {
    int rd = half >>> 7 & 31;
    int rs2 = half >>> 2 & 31;
    int loadOffset = slice(half, 12, 1, 5) | slice(half, 4, 3, 2) | slice(half, 2, 2, 6);
    int storeOffset = slice(half, 9, 4, 2) | slice(half, 7, 2, 6);
    boolean high = (half >>> 12 & 1) != 0;
    return switch (funct3) {
      case 0 -> Encoder.encode(Opcode.SLLI, rd, rd, rs2);
      case 2 -> Encoder.encode(Opcode.LW, rd, loadOffset, STACK_POINTER);
      case 3 -> Encoder.encode(Opcode.FLW, rd, loadOffset, STACK_POINTER);
      case 4 -> moveOrJump(rd, rs2, high);
      case 6 -> Encoder.encode(Opcode.SW, rs2, storeOffset, STACK_POINTER);
      case 7 -> Encoder.encode(Opcode.FSW, rs2, storeOffset, STACK_POINTER);
      default -> 0;
    };
  }

  private static int moveOrJump(int rd, int rs2, boolean high) {
    if (rs2 != 0) {
      return Encoder.encode(Opcode.ADD, rd, high ? rd : ZERO, rs2);
    }
    if (rd == 0) {
      return high ? Encoder.encode(Opcode.EBREAK) : 0;
    }
    return Encoder.encode(Opcode.JALR, high ? RETURN_ADDRESS : ZERO, 0, rd);
  }

  private static int jumpOffset(int half) {
    int offset =
        slice(half, 12, 1, 11)
            | slice(half, 11, 1, 4)
            | slice(half, 9, 2, 8)
            | slice(half, 8, 1, 10)
            | slice(half, 7, 1, 6)
            | slice(half, 6, 1, 7)
            | slice(half, 3, 3, 1)
            | slice(half, 2, 1, 5);
    return signExtend(offset, 12);
  }

  private static int branchOffset(int half) {
    int offset =
        slice(half, 12, 1, 8)
            | slice(half, 10, 2, 3)
            | slice(half, 5, 2, 6)
            | slice(half, 3, 2, 1)
            | slice(half, 2, 1, 5);
    return signExtend(offset, 9);
  }

  /** Moves {@code width} bits from position {@code from} to position {@code to}. */
  private static int slice(int half, int from, int width, int to) {
    return (half >>> from & (1 << width) - 1) << to;
  }

  private static int signExtend(int value, int bits) {
    return value << 32 - bits >> 32 - bits;
  }
}
