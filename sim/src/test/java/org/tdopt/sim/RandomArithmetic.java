package org.tdopt.sim;

import java.util.List;
import java.util.Random;
import org.tdopt.target.CompressedDecoder;
import org.tdopt.target.Decoder;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/** Emits random instructions that compute. */
class RandomArithmetic extends StreamAssembler {
  /** Integer registers that take part; the others hold addresses for the program itself. */
  static final int REGISTERS = 28;

  /** Registers that hold addresses; arithmetic reads them, but writes only those below. */
  static final int FIRST_POINTER = 24;

  /** The bit that most vector instructions ignore. */
  private static final int IGNORED_BIT = 1 << 25;

  final StreamKind kind;

  private final List<List<Opcode>> arithmetic;

  RandomArithmetic(StreamKind kind, Random random) {
    super(random);
    this.kind = kind;
    this.arithmetic = kind.arithmetic();
  }

  /** Some instructions that compute. */
  final List<Integer> body(int count) {
    return inBody(
        () -> {
          for (int i = 0; i < count; i++) {
            emitArithmetic();
          }
        });
  }

  final void emitArithmetic() {
    if (random.nextInt(16) == 0) {
      emitHalf(compressedArithmetic());
    } else {
      emitOf(anyOf(anyOf(arithmetic)));
    }
  }

  /** One instruction that computes, without copies. */
  final void emitSingle() {
    emitOf(anyOf(kind.sharesRegisters() ? arithmetic.getLast() : anyOf(arithmetic)));
  }

  /** The instruction with random operands. */
  final void emitOf(Opcode opcode) {
    int[] operands =
        opcode.operands().stream().mapToInt(operand -> operand(opcode, operand)).toArray();
    int withOtherBit = Encoder.encode(opcode, operands) ^ IGNORED_BIT;
    boolean isVector = opcode.mnemonic().startsWith("pv.");
    if (isVector && random.nextInt(8) == 0 && isA(opcode, withOtherBit)) {
      emitWord(withOtherBit);
    } else {
      emitFloat(opcode, operands);
    }
  }

  private static boolean isA(Opcode opcode, int word) {
    return Decoder.decode(word).filter(decoded -> decoded.opcode() == opcode).isPresent();
  }

  /** Any compressed instruction that computes, those without effect included. */
  private int compressedArithmetic() {
    while (true) {
      int half = random.nextInt(1 << 16);
      int word = CompressedDecoder.expand(half);
      boolean has = kind != StreamKind.SPECIFIED || !CompressedDecoder.isReserved(half);
      if (word == 0 || !has || Operand.RD.decode(word) >= FIRST_POINTER) {
        continue;
      }
      switch (Decoder.decode(word).orElseThrow().opcode()) {
        case ADDI, LUI, ANDI, SLLI, SRLI, SRAI -> {
          return half;
        }
        case ADD, SUB, AND, OR, XOR -> {
          if (Operand.RS2.decode(word) < REGISTERS) {
            return half;
          }
        }
        default -> {}
      }
    }
  }

  private int operand(Opcode opcode, Operand operand) {
    return switch (operand) {
      case RD, RD_IN_OUT -> random.nextInt(FIRST_POINTER);
      case RS1, RS2, FS1, FS2, FS3 -> random.nextInt(REGISTERS);
      case FD, FD_IN_OUT ->
          // Some of these instructions write integer registers, in GVSoC even x0.
          1 + random.nextInt(FIRST_POINTER - 1);
      case ROUNDING_MODE -> rounding(opcode);
      default ->
          operand.lowest()
              + random.nextInt((operand.highest() - operand.lowest()) / operand.alignment() + 1)
                  * operand.alignment();
    };
  }

  /**
   * Any rounding mode but the one with ties away from zero, which GVSoC has for conversions to
   * integers only; 5 and 6 are reserved.
   */
  private int rounding(Opcode opcode) {
    boolean differs =
        switch (opcode) {
          case FADD_S, FSUB_S, FMUL_S, FDIV_S -> true;
          default -> false;
        };
    if (kind == StreamKind.SPECIFIED) {
      return differs ? 0 : random.nextBoolean() ? random.nextInt(4) : Encoder.DYNAMIC_ROUNDING;
    }
    boolean toInteger = opcode.mnemonic().startsWith("fcvt.w");
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> random.nextInt(toInteger ? 5 : 4);
      case 3 -> kind.hasReservedModes() ? 5 + random.nextInt(2) : 0;
      default -> Encoder.DYNAMIC_ROUNDING;
    };
  }

  /** Emits an instruction with the copies that it needs where register files are shared. */
  final void emitFloat(Opcode opcode, int... operands) {
    boolean usesFloats =
        !HalfOperation.of(opcode).map(HalfOperation::usesIntegerFile).orElse(false);
    boolean copies = kind.sharesRegisters() && usesFloats;
    for (int i = 0; i < operands.length && copies; i++) {
      switch (opcode.operands().get(i)) {
        case FS1, FS2, FS3, FD_IN_OUT -> emitCopy(Opcode.FMV_W_X, operands[i]);
        default -> {}
      }
    }
    emit(opcode, operands);
    for (int i = 0; i < operands.length && copies; i++) {
      switch (opcode.operands().get(i)) {
        case FD, FD_IN_OUT -> emitCopy(Opcode.FMV_X_W, operands[i]);
        default -> {}
      }
    }
  }

  private void emitCopy(Opcode move, int register) {
    if (kind == StreamKind.COPIED) {
      emitWide(move, register, register);
    } else {
      emitWide(Opcode.ADDI, 0, 0, 0);
    }
  }
}
