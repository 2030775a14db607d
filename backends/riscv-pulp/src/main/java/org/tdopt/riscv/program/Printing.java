package org.tdopt.riscv.program;

import static org.tdopt.riscv.assembly.Reg.A0;
import static org.tdopt.riscv.assembly.Reg.A1;
import static org.tdopt.riscv.assembly.Reg.RA;
import static org.tdopt.riscv.assembly.Reg.SP;
import static org.tdopt.riscv.assembly.Reg.T0;
import static org.tdopt.riscv.assembly.Reg.T1;
import static org.tdopt.riscv.assembly.Reg.T2;
import static org.tdopt.riscv.assembly.Reg.T3;
import static org.tdopt.riscv.assembly.Reg.ZERO;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tdopt.riscv.assembly.AsmBuilder;
import org.tdopt.riscv.assembly.AsmItem;
import org.tdopt.target.Opcode;

/** Subroutines that print on the chip's standard output; they use a0, a1 and t0 to t3. */
final class Printing {
  private static final String TEXT = "tdopt_print_text";
  private static final String HEX = "tdopt_print_hex";
  private static final String DECIMAL = "tdopt_print_decimal";
  private static final int FRAME_BYTES = 16;

  private final AsmBuilder out;
  private final int stdout;
  private final Map<String, String> labels = new LinkedHashMap<>();

  Printing(AsmBuilder out, int stdout) {
    this.out = out;
    this.stdout = stdout;
  }

  /** Prints a constant text. */
  void text(String text) {
    var label = labels.computeIfAbsent(text, _ -> out.freshLabel("text"));
    out.loadAddress(A0, label);
    out.loadImmediate(A1, text.getBytes(StandardCharsets.UTF_8).length);
    out.jump(Opcode.JAL, TEXT, RA);
  }

  /** Prints a0 as eight hexadecimal digits. */
  void hex() {
    out.jump(Opcode.JAL, HEX, RA);
  }

  /** Prints a0 as an unsigned decimal number. */
  void decimal() {
    out.jump(Opcode.JAL, DECIMAL, RA);
  }

  /** The subroutines and the texts; comes after all calls. */
  void emitSubroutines() {
    emitText();
    emitHex();
    emitDecimal();
    labels.forEach(
        (text, label) -> {
          out.label(label).add(new AsmItem.Text(text));
        });
    out.add(new AsmItem.Align(4));
  }

  private void emitText() {
    out.label(TEXT).loadImmediate(T0, stdout);
    out.label(".text_next");
    out.emit(Opcode.LBU, T1, 0, A0);
    out.emit(Opcode.ADDI, A0, A0, 1);
    out.emit(Opcode.SB, T1, 0, T0);
    out.emit(Opcode.ADDI, A1, A1, -1);
    out.jump(Opcode.BNE, ".text_next", A1, ZERO);
    ret();
  }

  private void emitHex() {
    out.label(HEX).loadImmediate(T0, stdout).loadImmediate(T1, 28).loadImmediate(T3, 10);
    out.label(".hex_next");
    out.emit(Opcode.SRL, T2, A0, T1);
    out.emit(Opcode.ANDI, T2, T2, 15);
    out.jump(Opcode.BLTU, ".hex_digit", T2, T3);
    out.emit(Opcode.ADDI, T2, T2, 'a' - '0' - 10);
    out.label(".hex_digit");
    out.emit(Opcode.ADDI, T2, T2, '0');
    out.emit(Opcode.SB, T2, 0, T0);
    out.emit(Opcode.ADDI, T1, T1, -4);
    out.jump(Opcode.BGE, ".hex_next", T1, ZERO);
    ret();
  }

  /** Digits are made last first and go to the stack. */
  private void emitDecimal() {
    out.label(DECIMAL).emit(Opcode.ADDI, SP, SP, -FRAME_BYTES);
    out.emit(Opcode.ADDI, A1, SP, 0);
    out.loadImmediate(T0, 10);
    out.label(".decimal_next");
    out.emit(Opcode.REMU, T1, A0, T0);
    out.emit(Opcode.DIVU, A0, A0, T0);
    out.emit(Opcode.ADDI, T1, T1, '0');
    out.emit(Opcode.SB, T1, 0, A1);
    out.emit(Opcode.ADDI, A1, A1, 1);
    out.jump(Opcode.BNE, ".decimal_next", A0, ZERO);
    out.loadImmediate(T0, stdout);
    out.label(".decimal_print");
    out.emit(Opcode.ADDI, A1, A1, -1);
    out.emit(Opcode.LBU, T1, 0, A1);
    out.emit(Opcode.SB, T1, 0, T0);
    out.jump(Opcode.BNE, ".decimal_print", A1, SP);
    out.emit(Opcode.ADDI, SP, SP, FRAME_BYTES);
    ret();
  }

  private void ret() {
    out.emit(Opcode.JALR, ZERO, 0, RA);
  }
}
