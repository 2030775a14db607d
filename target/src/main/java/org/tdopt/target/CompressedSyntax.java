package org.tdopt.target;

/** Prints compressed instructions as GNU tools do without aliases: {@code c.addi sp,-16}. */
final class CompressedSyntax {
  private CompressedSyntax() {}

  /**
   * Turns the text of the instruction that a compressed one stands for into its own.
   *
   * @param half the 16 bits, which are a legal instruction
   * @param expanded the text of the 32-bit instruction
   */
  static String format(int half, String expanded) {
    int space = expanded.indexOf(' ');
    var mnemonic = space < 0 ? expanded : expanded.substring(0, space);
    var operands = space < 0 ? new String[0] : expanded.substring(space + 1).split(",");
    return switch (half & 3 | half >>> 11 & 0x1c) {
      case 0 -> "c.addi4spn " + String.join(",", operands);
      case 1 -> half == 1 ? "c.nop" : "c.addi " + operands[0] + "," + operands[2];
      case 1 | 1 << 2 -> "c.jal " + operands[1];
      case 1 | 2 << 2 -> "c.li " + operands[0] + "," + operands[2];
      case 1 | 3 << 2 ->
          mnemonic.equals("lui")
              ? "c.lui " + operands[0] + "," + operands[1]
              : "c.addi16sp " + operands[0] + "," + operands[2];
      case 1 | 4 << 2, 2 -> "c." + mnemonic + " " + operands[0] + "," + operands[2];
      case 1 | 5 << 2 -> "c.j " + operands[1];
      case 1 | 6 << 2, 1 | 7 << 2 -> "c." + mnemonic + "z " + operands[0] + "," + operands[2];
      case 2 | 4 << 2 -> moveOrJump(half, mnemonic, operands);
      case 2 | 2 << 2, 2 | 3 << 2, 2 | 6 << 2, 2 | 7 << 2 ->
          "c." + mnemonic + "sp " + String.join(",", operands);
      default -> "c." + mnemonic + " " + String.join(",", operands);
    };
  }

  private static String moveOrJump(int half, String mnemonic, String[] operands) {
    return switch (mnemonic) {
      case "ebreak" -> "c.ebreak";
      case "jalr" ->
          ((half >>> 12 & 1) == 0 ? "c.jr " : "c.jalr ")
              + Registers.integerName(half >>> 7 & 31);
      default ->
          ((half >>> 12 & 1) == 0 ? "c.mv " : "c.add ") + operands[0] + "," + operands[2];
    };
  }
}
