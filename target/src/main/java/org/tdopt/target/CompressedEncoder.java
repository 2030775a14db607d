package org.tdopt.target;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The C extension backwards: the 16-bit instruction that stands for a 32-bit one. */
public final class CompressedEncoder {
  private static final int NOP = 1;
  private static final int HALVES = 1 << 16;

  /** Compressed instructions by what they expand to; built when first used. */
  private static final class ByExpansion {
    static final Map<Integer, Integer> ALL = all();

    private static Map<Integer, Integer> all() {
      var halves = new HashMap<Integer, Integer>();
      for (int half = 0; half < HALVES; half++) {
        int word = CompressedDecoder.expand(half);
        if (word != 0 && !CompressedDecoder.isReserved(half) && !isHint(half, word)) {
          halves.putIfAbsent(word, half);
        }
      }
      return Map.copyOf(halves);
    }

    /** Hints are instructions without an effect other than the no-operation. */
    private static boolean isHint(int half, int word) {
      var opcode = Decoder.decode(word).orElseThrow().opcode();
      boolean writesZero = opcode.operands().contains(Operand.RD) && Operand.RD.decode(word) == 0;
      boolean jumps = opcode == Opcode.JAL || opcode == Opcode.JALR;
      boolean addsZero =
          opcode == Opcode.ADDI
              && Operand.I_IMMEDIATE.decode(word) == 0
              && Operand.RD.decode(word) == Operand.RS1.decode(word);
      return half != NOP && (writesZero && !jumps || addsZero);
    }
  }

  private CompressedEncoder() {}

  /** The 16 bits that expand to {@code word}, if there are any. */
  public static OptionalInt compress(int word) {
    var half = ByExpansion.ALL.get(word);
    return half == null ? OptionalInt.empty() : OptionalInt.of(half);
  }
}
