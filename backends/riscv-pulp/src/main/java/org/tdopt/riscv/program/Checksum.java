package org.tdopt.riscv.program;

import static org.tdopt.riscv.assembly.Reg.A0;
import static org.tdopt.riscv.assembly.Reg.A1;
import static org.tdopt.riscv.assembly.Reg.A2;
import static org.tdopt.riscv.assembly.Reg.RA;
import static org.tdopt.riscv.assembly.Reg.T0;
import static org.tdopt.riscv.assembly.Reg.T1;
import static org.tdopt.riscv.assembly.Reg.T2;
import static org.tdopt.riscv.assembly.Reg.T3;
import static org.tdopt.riscv.assembly.Reg.ZERO;

import org.tdopt.riscv.assembly.AsmBuilder;
import org.tdopt.target.Opcode;

/**
 * CRC-32 of memory (IEEE 802.3, reflected, as in zlib), a byte at a time through a table that is built
 * in L1 once the program no longer needs what is there.
 */
final class Checksum {
  private static final String TABLE = "tdopt_crc_table";
  private static final String UPDATE = "tdopt_crc_update";
  private static final int POLYNOMIAL = 0xEDB88320;
  private static final int TABLE_ENTRIES = 256;

  /** Bytes of L1 the table takes. */
  static final int TABLE_BYTES = 4 * TABLE_ENTRIES;

  private final AsmBuilder out;
  private final int tableAddress;

  Checksum(AsmBuilder out, int tableAddress) {
    this.out = out;
    this.tableAddress = tableAddress;
  }

  /** Builds the table. */
  void buildTable() {
    out.jump(Opcode.JAL, TABLE, RA);
  }

  /** Starts a checksum in a0. */
  void start() {
    out.loadImmediate(A0, -1);
  }

  /** Adds a block of memory, in whole words, to a0. */
  void update(int address, int bytes) {
    if (bytes % 4 != 0) {
      throw new IllegalArgumentException(
          "the checksum takes whole words, not %d bytes".formatted(bytes));
    }
    if (bytes > 0) {
      out.loadImmediate(A1, address);
      out.loadImmediate(A2, address + bytes);
      out.jump(Opcode.JAL, UPDATE, RA);
    }
  }

  /** Ends the checksum in a0. */
  void finish() {
    out.emit(Opcode.XORI, A0, A0, -1);
  }

  /** The subroutines; come after all calls. */
  void emitSubroutines() {
    out.label(TABLE).loadImmediate(T0, 0);
    out.loadImmediate(T1, tableAddress);
    out.loadImmediate(T3, POLYNOMIAL);
    out.label(".crc_entry");
    out.emit(Opcode.ADDI, A0, T0, 0);
    for (int bit = 0; bit < 8; bit++) {
      out.emit(Opcode.ANDI, T2, A0, 1);
      out.emit(Opcode.SUB, T2, ZERO, T2);
      out.emit(Opcode.AND, T2, T2, T3);
      out.emit(Opcode.SRLI, A0, A0, 1);
      out.emit(Opcode.XOR, A0, A0, T2);
    }
    out.emit(Opcode.SW, A0, 0, T1);
    out.emit(Opcode.ADDI, T1, T1, 4);
    out.emit(Opcode.ADDI, T0, T0, 1);
    out.loadImmediate(T2, TABLE_ENTRIES);
    out.jump(Opcode.BNE, ".crc_entry", T0, T2);
    out.emit(Opcode.JALR, ZERO, 0, RA);

    out.label(UPDATE).loadImmediate(T1, tableAddress);
    out.label(".crc_word");
    out.emit(Opcode.LW, T0, 0, A1);
    out.emit(Opcode.ADDI, A1, A1, 4);
    out.emit(Opcode.XOR, A0, A0, T0);
    for (int b = 0; b < 4; b++) {
      out.emit(Opcode.ANDI, T0, A0, 0xff);
      out.emit(Opcode.SLLI, T0, T0, 2);
      out.emit(Opcode.ADD, T0, T0, T1);
      out.emit(Opcode.LW, T0, 0, T0);
      out.emit(Opcode.SRLI, A0, A0, 8);
      out.emit(Opcode.XOR, A0, A0, T0);
    }
    out.jump(Opcode.BNE, ".crc_word", A1, A2);
    out.emit(Opcode.JALR, ZERO, 0, RA);
  }
}
