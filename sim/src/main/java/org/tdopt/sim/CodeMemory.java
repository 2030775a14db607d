package org.tdopt.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tdopt.target.Chip;
import org.tdopt.target.Decoder;
import org.tdopt.target.Instruction;
import org.tdopt.target.Opcode;
import org.tdopt.target.RegisterFile;

/**
 * Decoded instructions by address, kept until {@code fence.i}: code that a program writes is seen
 * after one.
 */
final class CodeMemory {
  static final int PAGE_SHIFT = 12;
  static final int PAGE_SLOTS = 1 << PAGE_SHIFT - 1;

  private final Memories memories;
  private final boolean hasSinglePrecision;
  private final boolean aliasedRegisters;
  private final int divideCycles;
  private final int halfDivideCycles;
  private final Map<Integer, DecodedInstruction[]> pages = new HashMap<>();

  /** What to do when decoded instructions are dropped, those of the fabric controller included. */
  private final List<Runnable> readers;

  CodeMemory(Chip chip, Memories memories) {
    this(chip, memories, true, new ArrayList<>());
  }

  private CodeMemory(
      Chip chip, Memories memories, boolean hasSinglePrecision, List<Runnable> readers) {
    this.memories = memories;
    this.hasSinglePrecision = hasSinglePrecision;
    this.readers = readers;
    readers.add(pages::clear);
    this.aliasedRegisters = chip.cluster().registerFile() == RegisterFile.ALIASED;
    this.divideCycles = chip.timing().floatDivide();
    this.halfDivideCycles = chip.timing().halfDivide();
  }

  /**
   * The same code as the fabric controller decodes it, which has no instructions for single
   * precision.
   */
  CodeMemory ofFabricController(Chip chip) {
    return new CodeMemory(chip, memories, false, readers);
  }

  /** Has an action run whenever all decoded instructions are dropped. */
  void whenFlushed(Runnable action) {
    readers.add(action);
  }

  /** The page around an address: one slot per half word, empty where nothing is decoded yet. */
  DecodedInstruction[] page(int address) {
    return pages.computeIfAbsent(
        address >>> PAGE_SHIFT, number -> new DecodedInstruction[PAGE_SLOTS]);
  }

  /** Decodes the instruction at an address into its page. */
  DecodedInstruction decode(int address) {
    int word = word(address);
    // An illegal instruction traps as an environment call does.
    var instruction =
        legal(word)
            .orElseGet(
                () -> new Instruction(Opcode.ECALL, word, Decoder.isCompressed(word) ? 2 : 4));
    var decoded =
        new DecodedInstruction(
            instruction, address, aliasedRegisters, divideCycles, halfDivideCycles);
    page(address)[(address & (1 << PAGE_SHIFT) - 1) >>> 1] = decoded;
    return decoded;
  }

  /** Whether there is a legal instruction at an address. */
  boolean isLegal(int address) {
    if (memories.at(address) == null || memories.at(address + 2) == null) {
      return false;
    }
    return legal(word(address)).isPresent();
  }

  private Optional<Instruction> legal(int word) {
    return Decoder.decode(word)
        .filter(legal -> hasSinglePrecision || !FloatUnits.usesSinglePrecision(legal.opcode()));
  }

  void flush() {
    readers.forEach(Runnable::run);
  }

  private int word(int address) {
    int low = half(address);
    return Decoder.isCompressed(low) ? low : low | half(address + 2) << 16;
  }

  private int half(int address) {
    var memory = memories.at(address);
    if (memory == null) {
      throw new SimulationFault(
          "instruction fetch from unmapped address 0x%08x".formatted(address));
    }
    return memory.read(address - memory.base) & 0xffff;
  }
}
