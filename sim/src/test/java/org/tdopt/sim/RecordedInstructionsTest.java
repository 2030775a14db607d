package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.target.Csr;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * Random operations of every opcode without memory access or control transfer leave the registers
 * and exception flags that they leave on GVSoC. Operations follow from the seed; the recordings
 * hold, per operation, the integer and the float destination and the flags where they are read.
 */
class RecordedInstructionsTest {
  private static final int RESULTS = 0x1C100000;
  private static final int ROUNDS = 4;

  private record Operation(Opcode opcode, int[] operands, int[] inputs, int roundingMode) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s of 0x%08x 0x%08x 0x%08x into 0x%08x, frm %d, operands %s",
          opcode,
          inputs[0],
          inputs[1],
          inputs[2],
          inputs[3],
          roundingMode,
          Arrays.toString(operands));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, false", "4, true"})
  void leavesWhatGvsocLeft(int seed, boolean readsFlags) throws Exception {
    var operations = operations(new Random(seed));
    byte[] elf = program(operations, readsFlags);
    var resource = "gvsoc/instructions-" + seed + ".txt";
    var expected = GvsocRunner.recorded(resource, elf, line -> line);
    var actual = InstructionStreamTest.simulate(elf).lines().toList();
    assertThat(actual).hasSize(operations.size());
    assertThat(expected).hasSize(operations.size());
    var differences = new ArrayList<String>();
    for (int i = 0; i < operations.size(); i++) {
      if (!actual.get(i).equals(expected.get(i))) {
        differences.add(operations.get(i) + ": " + actual.get(i) + ", GVSoC " + expected.get(i));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static List<Operation> operations(Random random) {
    var operations = new ArrayList<Operation>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Opcode opcode : Opcode.values()) {
        if (isComparable(opcode)) {
          operations.add(operation(opcode, random));
        }
      }
    }
    return operations;
  }

  private static boolean isComparable(Opcode opcode) {
    return !opcode.syntax().contains("(")
        && !opcode.operands().contains(Operand.CSR)
        && !opcode.operands().contains(Operand.B_OFFSET)
        && !opcode.operands().contains(Operand.LOOP)
        && !opcode.operands().isEmpty()
        && opcode != Opcode.AUIPC
        && opcode != Opcode.JAL
        && opcode != Opcode.FENCE
        && opcode != Opcode.SFENCE_VMA;
  }

  private static Operation operation(Opcode opcode, Random random) {
    boolean toInteger = opcode.name().startsWith("FCVT_W");
    int[] operands =
        opcode.operands().stream()
            .mapToInt(
                operand ->
                    switch (operand) {
                      case RD, RD_IN_OUT, FD, FD_IN_OUT -> 8;
                      case RS1, FS1 -> 5;
                      case RS2, FS2 -> 6;
                      case FS3 -> 7;
                      case ROUNDING_MODE -> rounding(random.nextInt(toInteger ? 6 : 5));
                      default ->
                          operand.lowest()
                              + random.nextInt(operand.highest() - operand.lowest() + 1);
                    })
            .toArray();
    boolean halves = opcode.mnemonic().contains("h") && random.nextInt(3) > 0;
    int[] inputs = new int[4];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] =
          halves
              ? TestValues.half(random) | TestValues.half(random) << 16
              : TestValues.word(random);
    }
    return new Operation(opcode, operands, inputs, random.nextInt(4));
  }

  private static int rounding(int choice) {
    return choice == 4 ? Encoder.DYNAMIC_ROUNDING : choice == 5 ? 4 : choice;
  }

  /** Executes all operations on core 0, then prints the results, one operation a line. */
  private static byte[] program(List<Operation> operations, boolean readsFlags) {
    var program = new ProgramBuilder().onCluster(1).li(20, RESULTS);
    int words = readsFlags ? 3 : 2;
    for (var operation : operations) {
      for (int i = 0; i < 4; i++) {
        program.li(5 + i, operation.inputs()[i]).emit(Opcode.FMV_W_X, 5 + i, 5 + i);
      }
      program.emit(Opcode.CSRRWI, 0, Csr.FRM.number(), operation.roundingMode());
      if (readsFlags) {
        program.emit(Opcode.CSRRWI, 0, Csr.FFLAGS.number(), 0);
      }
      program.emit(operation.opcode(), operation.operands());
      if (readsFlags) {
        program.emit(Opcode.CSRRS, 9, Csr.FFLAGS.number(), 0).emit(Opcode.SW, 9, 8, 20);
      }
      program.emit(Opcode.SW, 8, 0, 20).emit(Opcode.FSW, 8, 4, 20);
      program.emit(Opcode.ADDI, 20, 20, 4 * words);
    }
    HexPrinter.print(program, RESULTS, operations.size(), words);
    return program.exit(0).elf();
  }
}
