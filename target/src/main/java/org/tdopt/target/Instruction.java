package org.tdopt.target;

/**
 * A decoded instruction.
 *
 * @param opcode which one
 * @param word the 32-bit encoding; for a compressed instruction that of its expansion
 * @param bytes size in memory, 2 or 4
 */
public record Instruction(Opcode opcode, int word, int bytes) {

  /** Value of one of the opcode's operands. */
  public int get(Operand operand) {
    return operand.decode(word);
  }

  /** The field of {@code rd} or {@code fd}. */
  public int rd() {
    return word >>> 7 & 31;
  }

  /** The field of {@code rs1} or {@code fs1}. */
  public int rs1() {
    return word >>> 15 & 31;
  }

  /** The field of {@code rs2} or {@code fs2}. */
  public int rs2() {
    return word >>> 20 & 31;
  }

  /** The field of {@code fs3}. */
  public int rs3() {
    return word >>> 27;
  }
}
