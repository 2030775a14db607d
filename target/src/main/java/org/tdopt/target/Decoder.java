package org.tdopt.target;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the opcode of an instruction word. */
public final class Decoder {
  /** Opcodes by the low seven bits of the word, those with more fixed bits first. */
  private static final List<List<Opcode>> BY_MAJOR =
      Stream.iterate(0, major -> major < 128, major -> major + 1).map(Decoder::candidates).toList();

  private Decoder() {}

  /** Whether the 16 bits at an address start a compressed instruction. */
  public static boolean isCompressed(int low) {
    return (low & 3) != 3;
  }

  /**
   * Decodes the instruction that starts with {@code word}.
   *
   * @param word little-endian; of a compressed instruction only the low half is looked at
   * @return nothing for an illegal instruction
   */
  public static Optional<Instruction> decode(int word) {
    int bytes = isCompressed(word) ? 2 : 4;
    int expanded = bytes == 2 ? CompressedDecoder.expand(word & 0xffff) : word;
    for (Opcode opcode : BY_MAJOR.get(expanded & 0x7f)) {
      if ((expanded & opcode.mask()) == opcode.match()) {
        return Optional.of(new Instruction(opcode, expanded, bytes));
      }
    }
    return Optional.empty();
  }

  private static List<Opcode> candidates(int major) {
    return Arrays.stream(Opcode.values())
        .filter(opcode -> (opcode.match() & 0x7f) == major)
        .sorted(Comparator.comparingInt((Opcode opcode) -> -Integer.bitCount(opcode.mask())))
        .toList();
  }
}
