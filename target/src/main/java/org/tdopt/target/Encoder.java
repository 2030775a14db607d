package org.tdopt.target;

/** Turns an opcode and its operands into the instruction word. */
public final class Encoder {
  /** Rounding mode "dynamic", used where none is given. */
  public static final int DYNAMIC_ROUNDING = 7;

  private Encoder() {}

  /**
   * Encodes an instruction.
   *
   * @param operands in the order of {@link Opcode#operands()}: register numbers 0 to 31,
   *     immediates, byte offsets from the instruction for branches, jumps and loops. The rounding
   *     mode may be left out.
   * @return the 32-bit word
   * @throws IllegalArgumentException if an operand is missing, surplus or out of range
   */
  public static int encode(Opcode opcode, int... operands) {
    int expected = opcode.operands().size();
    int required = opcode.hasRoundingMode() ? expected - 1 : expected;
    if (operands.length < required || operands.length > expected) {
      throw new IllegalArgumentException(
          "%s takes %d operands (%s), not %d"
              .formatted(opcode.mnemonic(), required, opcode.syntax(), operands.length));
    }
    int word = opcode.match();
    for (int i = 0; i < expected; i++) {
      int value = i < operands.length ? operands[i] : DYNAMIC_ROUNDING;
      try {
        word |= opcode.operands().get(i).encode(value);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s: operand %d: %s".formatted(opcode.mnemonic(), i + 1, e.getMessage()));
      }
    }
    return word;
  }
}
