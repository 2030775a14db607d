package org.tdopt.sim;

import org.tdopt.target.Opcode;

/** Lets a program print words of its memory as hexadecimal digits. */
final class HexPrinter {
  private static final int STDOUT = 0x1A10F000;

  private HexPrinter() {}

  /**
   * Appends code that prints {@code lines} lines of {@code words} words; overwrites x5 to x7 and x20
   * to x25.
   */
  static void print(ProgramBuilder program, int address, int lines, int words) {
    program.li(20, address).li(21, STDOUT).li(22, lines).li(25, 10);
    int line = program.here();
    program.li(23, words);
    int word = program.here();
    program.emit(Opcode.LW, 5, 0, 20).emit(Opcode.ADDI, 20, 20, 4).li(24, 8);
    int digit = program.here();
    program.emit(Opcode.SRLI, 6, 5, 28).emit(Opcode.SLLI, 5, 5, 4);
    program.emit(Opcode.SLTIU, 7, 6, 10).emit(Opcode.ADDI, 6, 6, '0');
    // Digits above 9 are letters, which come 39 characters later.
    program.emit(Opcode.ADDI, 7, 7, -1).emit(Opcode.ANDI, 7, 7, 'a' - '0' - 10);
    program.emit(Opcode.ADD, 6, 6, 7).emit(Opcode.SB, 6, 0, 21);
    program.emit(Opcode.ADDI, 24, 24, -1).branchTo(Opcode.BNE, 24, 0, digit);
    program.emit(Opcode.ADDI, 23, 23, -1).branchTo(Opcode.BNE, 23, 0, word);
    program.emit(Opcode.SB, 25, 0, 21);
    program.emit(Opcode.ADDI, 22, 22, -1).branchTo(Opcode.BNE, 22, 0, line);
  }
}
