package org.tdopt.target;

import java.util.regex.Pattern;

/** Prints instructions as GNU tools do without aliases: {@code lw a0,4(sp)}. */
public final class Disassembler {
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");

  private Disassembler() {}

  /**
   * The instruction that starts with {@code word}, or {@code .word 0x...} if it is illegal.
   *
   * @param address of the instruction; targets of branches are printed as addresses
   */
  public static String format(int word, int address) {
    return Decoder.decode(word)
        .map(
            instruction -> {
              var text = format(instruction, address);
              return instruction.bytes() == 2
                  ? CompressedSyntax.format(word & 0xffff, text)
                  : text;
            })
        .orElseGet(
            () ->
                Decoder.isCompressed(word)
                    ? ".half 0x%04x".formatted(word & 0xffff)
                    : ".word 0x%08x".formatted(word));
  }

  /** A compressed instruction is printed as the instruction it stands for. */
  public static String format(Instruction instruction, int address) {
    var opcode = instruction.opcode();
    var syntax = opcode.syntax();
    if (opcode.hasRoundingMode()) {
      boolean dynamic = instruction.get(Operand.ROUNDING_MODE) == Encoder.DYNAMIC_ROUNDING;
      syntax = syntax.replace("[,rm]", dynamic ? "" : ",rm");
    }
    if (syntax.isEmpty()) {
      return opcode.mnemonic();
    }
    var tokens = TOKEN.matcher(syntax);
    var text = new StringBuilder(opcode.mnemonic()).append(' ');
    int end = 0;
    for (int i = 0; tokens.find(); i++) {
      text.append(syntax, end, tokens.start());
      text.append(value(opcode.operands().get(i), instruction.word(), address));
      end = tokens.end();
    }
    return text.append(syntax, end, syntax.length()).toString();
  }

  private static String value(Operand operand, int word, int address) {
    int value = operand.decode(word);
    return switch (operand.kind()) {
      case INTEGER_REGISTER -> Registers.integerName(value);
      case FLOAT_REGISTER -> Registers.floatName(value);
      case SIGNED, UNSIGNED ->
          operand == Operand.SHIFT ? "0x" + Integer.toHexString(value) : Integer.toString(value);
      case UPPER -> "0x" + Integer.toHexString(value);
      case SIGNED_OFFSET, UNSIGNED_OFFSET -> "0x" + Integer.toHexString(address + value);
      case CSR -> Csr.nameOf(value);
      case ROUNDING_MODE -> Registers.roundingName(value);
      case FENCE_SET -> fenceSet(value);
      case LOOP -> "x" + value;
    };
  }

  private static String fenceSet(int value) {
    var text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      if ((value & 8 >> i) != 0) {
        text.append("iorw".charAt(i));
      }
    }
    return text.isEmpty() ? "unknown" : text.toString();
  }
}
