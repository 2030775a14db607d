package org.tdopt.sim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Encoder;
import org.tdopt.target.Instruction;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/** An instruction with its operands taken apart, as a core executes it. */
final class DecodedInstruction {
  /** Which shared unit an instruction occupies. */
  enum Unit {
    NONE,
    FPU,
    DIVIDER
  }

  /** Register-file index that takes results for x0. */
  static final int DISCARD = 32;

  final Opcode opcode;

  /** Which case of {@link Execution} it is, as {@link OperationNumber} says. */
  final int operation;

  final int address;
  final int word;
  final int bytes;

  /** 1 if the instruction has two bytes. */
  final int compressed;

  /** Destination register; {@link #DISCARD} for x0. */
  final int rd;

  /** The register number in the destination's field, where that register is an input. */
  final int rdInput;

  final int rs1;
  final int rs2;
  final int rs3;

  /** First immediate. */
  final int immediate;

  /** Second immediate of instructions that have two. */
  final int immediate2;

  /** Hardware loop that the instruction sets up. */
  final int loop;

  /** Rounding mode; 0, which is round-to-nearest, where {@link #dynamicRounding} is set. */
  final int rounding;

  /** Whether {@code frm} gives the rounding mode. */
  final boolean dynamicRounding;

  /** Registers read: bit r for integer register r, bit 32 + r for float register r. */
  final long reads;

  /** The bit of {@link #reads} for the destination. */
  final long writes;

  final Unit unit;

  /** Cycles that a division or square root takes beyond the first. */
  final int extraCycles;

  /** Floating-point operations it counts for. */
  final int flops;

  /** What a 16-bit float instruction does, null for all others. */
  final @Nullable HalfOperation half;

  /** What an integer SIMD instruction does, null for all others. */
  final @Nullable SimdOperation simd;

  /** Whether it moves the stack pointer. */
  final boolean movesStack;

  /**
   * Whether something is to be done after the instruction: because a hardware loop was set up that
   * ends here, in which case the core's loop registers decide, or because it moves the stack.
   */
  boolean hasSequel;

  DecodedInstruction(
      Instruction instruction,
      int address,
      boolean aliasedRegisters,
      int divideCycles,
      int halfDivideCycles) {
    this.address = address;
    opcode = instruction.opcode();
    operation = OperationNumber.of(opcode);
    word = instruction.word();
    bytes = instruction.bytes();
    compressed = bytes == 2 ? 1 : 0;
    rdInput = instruction.rd();
    rs1 = instruction.rs1();
    rs2 = instruction.rs2();
    rs3 = instruction.rs3();
    int[] immediates = immediates(instruction);
    immediate = immediates[0];
    immediate2 = immediates[1];
    loop = opcode.operands().contains(Operand.LOOP) ? instruction.get(Operand.LOOP) : 0;
    int mode = opcode.hasRoundingMode() ? instruction.get(Operand.ROUNDING_MODE) : 0;
    dynamicRounding = mode == Encoder.DYNAMIC_ROUNDING;
    rounding = dynamicRounding ? 0 : mode;
    half = HalfOperation.of(opcode).orElse(null);
    boolean floatDestination =
        opcode.operands().contains(Operand.FD) || opcode.operands().contains(Operand.FD_IN_OUT);
    boolean integerFile = aliasedRegisters || half != null && half.usesIntegerFile();
    boolean integerDestination = !floatDestination || integerFile;
    rd = integerDestination && rdInput == 0 ? DISCARD : rdInput;
    writes = integerDestination ? rdInput == 0 ? 0 : 1L << rdInput : 1L << 32 + rdInput;
    movesStack = StackWatch.concerns(this);
    hasSequel = movesStack;
    reads = reads(instruction, integerFile);
    unit = FloatUnits.unitOf(opcode);
    extraCycles =
        unit != Unit.DIVIDER
            ? 0
            : (FloatUnits.isScalarHalf(opcode) ? halfDivideCycles : divideCycles) - 1;
    flops = FloatUnits.flopsOf(opcode);
    simd = SimdOperation.of(opcode).orElse(null);
  }

  /** What a long stall of the instruction is due to, the most likely first. */
  List<CycleCause> longestStalls() {
    if (unit == Unit.DIVIDER) {
      return List.of(CycleCause.DIVIDER, CycleCause.INSTRUCTION_CACHE);
    }
    boolean accessesMemory = opcode.syntax().contains("(") && opcode != Opcode.JALR;
    return accessesMemory
        ? List.of(CycleCause.L2, CycleCause.BANK_CONFLICT, CycleCause.INSTRUCTION_CACHE)
        : List.of(CycleCause.INSTRUCTION_CACHE, CycleCause.BRANCH, CycleCause.FPU);
  }

  private static int[] immediates(Instruction instruction) {
    var values = new int[2];
    int count = 0;
    for (Operand operand : instruction.opcode().operands()) {
      if (operand.isRegister() || operand == Operand.LOOP || operand == Operand.ROUNDING_MODE) {
        continue;
      }
      int value = instruction.get(operand);
      values[count++] = operand == Operand.U_IMMEDIATE ? value << 12 : value;
    }
    return values;
  }

  private static long reads(Instruction instruction, boolean integerFile) {
    long reads = 0;
    int floatBase = integerFile ? 0 : 32;
    for (Operand operand : instruction.opcode().operands()) {
      int register = instruction.get(operand);
      switch (operand) {
        case RS1, RS2, RS3, RD_IN_OUT -> reads |= 1L << register;
        case FS1, FS2, FS3, FD_IN_OUT -> reads |= 1L << floatBase + register;
        default -> {}
      }
    }
    // A float load waits for an earlier load of its own destination.
    if (instruction.opcode() == Opcode.FLW) {
      reads |= 1L << floatBase + instruction.rd();
    }
    return reads & ~1L;
  }
}
