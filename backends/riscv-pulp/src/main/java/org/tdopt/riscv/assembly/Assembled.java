package org.tdopt.riscv.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;
import org.tdopt.target.Registers;

/** Machine code and where its labels are. */
public final class Assembled {
  /** How instructions that GNU tools do not know are printed. */
  public enum Style {
    /** By their names in the documentation of the cores. */
    MNEMONIC,
    /** As words, so that an assembler without the extensions accepts the text. */
    WORD
  }

  private final int base;
  private final byte[] bytes;
  private final Map<String, Integer> labels;
  private final List<Assembler.Placed> lines;

  Assembled(
      int base, byte[] bytes, Map<String, Integer> labels, List<Assembler.Placed> lines) {
    this.base = base;
    this.bytes = bytes;
    this.labels = labels;
    this.lines = lines;
  }

  /** The address of the first byte. */
  public int base() {
    return base;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Addresses of all labels, in program order. */
  public Map<String, Integer> labels() {
    return labels;
  }

  /** The text; addresses of labels outside of it are given as numbers. */
  public String text(Style style) {
    var out = new StringBuilder();
    for (var line : lines) {
      for (var instruction : line.instructions()) {
        out.append('\t').append(text(instruction, style)).append('\n');
      }
      switch (line.item()) {
        case AsmItem.Label label -> out.append(label.name()).append(":\n");
        case AsmItem.Comment comment -> out.append("\t# ").append(comment.text()).append('\n');
        case AsmItem.Word word -> out.append("\t.word\t").append(hex(word.value())).append('\n');
        case AsmItem.Text text -> out.append("\t.ascii\t\"").append(escaped(text)).append("\"\n");
        default -> {}
      }
    }
    return out.toString();
  }

  private static String escaped(AsmItem.Text text) {
    return text.value().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String text(Assembler.Instruction instruction, Style style) {
    var readable = readable(instruction);
    return style == Style.WORD && isExtension(instruction.opcode())
        ? ".word\t" + hex(instruction.word()) + "\t# " + readable
        : readable;
  }

  /** Whether GNU tools do not know the instruction; the base set comes first in the table. */
  private static boolean isExtension(Opcode opcode) {
    return opcode.compareTo(Opcode.FLH) >= 0;
  }

  private static String readable(Assembler.Instruction instruction) {
    var opcode = instruction.opcode();
    var syntax = opcode.syntax().replace("[,rm]", "");
    var out = new StringBuilder(opcode.mnemonic());
    if (!syntax.isEmpty()) {
      out.append('\t');
    }
    int at = 0;
    for (int i = 0; i < opcode.operands().size(); i++) {
      var operand = opcode.operands().get(i);
      if (operand == Operand.ROUNDING_MODE) {
        if (i < instruction.operands().size()) {
          out.append(',').append(Registers.roundingName(instruction.operands().get(i)));
        }
        break;
      }
      int start = syntax.indexOf(operand.token(), at);
      out.append(syntax, at, start).append(value(instruction, i));
      at = start + operand.token().length();
    }
    return out.append(syntax, at, syntax.length()).toString().replace(",", ", ");
  }

  private static String value(Assembler.Instruction instruction, int i) {
    int value = instruction.operands().get(i);
    return switch (instruction.opcode().operands().get(i).kind()) {
      case INTEGER_REGISTER -> Registers.integerName(value);
      case FLOAT_REGISTER -> Registers.floatName(value);
      case UPPER, CSR -> "0x" + Integer.toHexString(value);
      case SIGNED_OFFSET, UNSIGNED_OFFSET ->
          instruction.target() != null ? instruction.target() : ". + " + value;
      case LOOP -> "x" + value;
      case ROUNDING_MODE -> Registers.roundingName(value);
      case FENCE_SET -> "iorw";
      case SIGNED, UNSIGNED -> Integer.toString(value);
    };
  }

  private static String hex(int value) {
    return String.format(Locale.ROOT, "0x%08x", value);
  }
}
