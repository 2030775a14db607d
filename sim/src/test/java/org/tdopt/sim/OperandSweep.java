package org.tdopt.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tdopt.target.Csr;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * A program that executes each of some instructions on thousands of operands and prints a hash of
 * all results for each. Operands are pseudo-random bits; every other time the second and the third
 * have nearly the exponents of the first, as floats of 16 or of 32 bits.
 */
final class OperandSweep {
  private static final int RESULTS = 0x1C100000;

  // The operands and destinations, as integer and as float registers.
  private static final int FIRST = 5;
  private static final int DESTINATION = 8;

  private static final int HASH = 10;
  private static final int STATE = 11;
  private static final int FACTOR = 12;
  private static final int STEP = 13;
  private static final int COUNT = 14;
  private static final int RESULT_POINTER = 15;
  private static final int EXPONENTS = 16;
  private static final int TEMPORARY = 17;

  private static final int SINGLE_EXPONENTS = 0x81ffffff;
  private static final int HALF_EXPONENTS = 0x87ff87ff;

  /** One instruction with its rounding mode. */
  record Operation(Opcode opcode, int[] operands, int roundingMode) {
    int word() {
      return Encoder.encode(opcode, operands);
    }
  }

  private OperandSweep() {}

  /** Every instruction that computes, {@code variants} times with other immediates and modes. */
  static List<Operation> operations(long seed, int variants) {
    var random = new Random(seed);
    var operations = new ArrayList<Operation>();
    for (var group : StreamKind.CLUSTER.arithmetic()) {
      for (var opcode : group) {
        boolean varies =
            opcode.operands().stream().anyMatch(operand -> !operand.isRegister())
                || FloatUnits.usesFloatRegisters(opcode);
        for (int i = 0; i < (varies ? variants : 1); i++) {
          operations.add(operation(opcode, random));
        }
      }
    }
    return operations;
  }

  private static Operation operation(Opcode opcode, Random random) {
    int[] operands =
        opcode.operands().stream()
            .mapToInt(
                operand ->
                    switch (operand) {
                      case RD, RD_IN_OUT, FD, FD_IN_OUT -> DESTINATION;
                      case RS1, FS1 -> FIRST;
                      case RS2, FS2 -> FIRST + 1;
                      case FS3 -> FIRST + 2;
                      case ROUNDING_MODE -> rounding(random.nextInt(5));
                      default ->
                          operand.lowest()
                              + random.nextInt(operand.highest() - operand.lowest() + 1);
                    })
            .toArray();
    return new Operation(opcode, operands, random.nextInt(4));
  }

  private static int rounding(int choice) {
    return choice == 4 ? Encoder.DYNAMIC_ROUNDING : choice;
  }

  /** The program, which prints a hash per operation. */
  static byte[] elf(List<Operation> operations, int count, boolean readsFlags) {
    var program = new ProgramBuilder().onCluster(1);
    program.li(RESULT_POINTER, RESULTS).li(FACTOR, 1664525).li(STEP, 1013904223);
    int seed = 0;
    for (var operation : operations) {
      program.li(STATE, ++seed * 0x9E3779B1).li(HASH, 0).li(COUNT, count);
      boolean isHalf = HalfOperation.of(operation.opcode()).isPresent();
      program.li(EXPONENTS, isHalf ? HALF_EXPONENTS : SINGLE_EXPONENTS);
      program.emit(Opcode.CSRRWI, 0, Csr.FRM.number(), operation.roundingMode());
      int loop = program.here();
      for (int i = 0; i < 4; i++) {
        program.emit(Opcode.MUL, STATE, STATE, FACTOR).emit(Opcode.ADD, STATE, STATE, STEP);
        // The lower bits of this generator repeat soon.
        program.emit(Opcode.SRLI, TEMPORARY, STATE, 15);
        program.emit(Opcode.XOR, FIRST + i, STATE, TEMPORARY);
      }
      program.emit(Opcode.ANDI, TEMPORARY, COUNT, 1).emit(Opcode.BEQ, TEMPORARY, 0, 20);
      program.emit(Opcode.AND, FIRST + 1, FIRST + 1, EXPONENTS);
      program.emit(Opcode.XOR, FIRST + 1, FIRST + 1, FIRST);
      program.emit(Opcode.AND, FIRST + 2, FIRST + 2, EXPONENTS);
      program.emit(Opcode.XOR, FIRST + 2, FIRST + 2, FIRST);
      for (int i = 0; i < 4; i++) {
        program.emit(Opcode.FMV_W_X, FIRST + i, FIRST + i);
      }
      if (readsFlags) {
        program.emit(Opcode.CSRRWI, 0, Csr.FFLAGS.number(), 0);
      }
      program.word(operation.word());
      program.emit(Opcode.FMV_X_W, TEMPORARY, DESTINATION);
      addToHash(program, DESTINATION);
      addToHash(program, TEMPORARY);
      if (readsFlags) {
        program.emit(Opcode.CSRRS, TEMPORARY, Csr.FFLAGS.number(), 0);
        addToHash(program, TEMPORARY);
      }
      program.emit(Opcode.ADDI, COUNT, COUNT, -1).branchTo(Opcode.BNE, COUNT, 0, loop);
      program.emit(Opcode.SW, HASH, 0, RESULT_POINTER);
      program.emit(Opcode.ADDI, RESULT_POINTER, RESULT_POINTER, 4);
    }
    HexPrinter.print(program, RESULTS, operations.size(), 1);
    return program.exit(0).elf();
  }

  private static void addToHash(ProgramBuilder program, int register) {
    program.emit(Opcode.P_ROR, HASH, HASH, STEP).emit(Opcode.MUL, HASH, HASH, FACTOR);
    program.emit(Opcode.ADD, HASH, HASH, register);
  }
}
