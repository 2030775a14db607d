package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.target.Chip;
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
  private static final int STDOUT = 0x1A10F000;
  private static final int ROUNDS = 4;

  private static final int[] SPECIAL = {
    0, 1, -1, 0x80000000, 0x7fffffff, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000,
    0x7f800001, 0xffc12345, 0x00000001, 0x80000001, 0x007fffff, 0x00800000, 0x7f7fffff, 0x4f000000,
    0xcf000000, 0x4f800000, 0x3f000000, 0x40200000, 0xc0200000, 0x33800000, 0x3effffff, 0x4b800001
  };

  /** The same for half words, some for both 16-bit formats. */
  private static final int[] SPECIAL_HALVES = {
    0, 1, 0x8000, 0x8001, 0x3ff, 0x400, 0x3c00, 0xbc00, 0x7bff, 0x7c00, 0xfc00, 0x7c01, 0x7e00,
    0xfe12, 0x3f80, 0xbf80, 0x7f80, 0xff80, 0x7f81, 0x7fc0, 0x7f7f, 0x80, 0x7f, 0x4000, 0xffff
  };

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
    var gvsoc = GvsocRunner.find();
    var recording = gvsoc.isPresent() ? gvsoc.get().run(elf) : resource("/" + resource);
    if (gvsoc.isPresent()) {
      GvsocRunner.record(resource, recording);
    }
    var expected = recording.lines().toList();
    var output = new ByteArrayOutputStream();
    var result =
        new Simulator(
                Chip.named("siracusa"),
                ElfImage.load(elf),
                SimulationOptions.printingTo(output))
            .run();
    assertThat(result.fault()).isEmpty();
    var actual = output.toString(StandardCharsets.UTF_8).lines().toList();
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

  private static String resource(String name) throws IOException {
    try (var in = RecordedInstructionsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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
        && opcode != Opcode.FENCE;
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
      inputs[i] = halves ? half(random) | half(random) << 16 : word(random);
    }
    return new Operation(opcode, operands, inputs, random.nextInt(4));
  }

  private static int rounding(int choice) {
    return choice == 4 ? Encoder.DYNAMIC_ROUNDING : choice == 5 ? 4 : choice;
  }

  private static int word(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextInt(64) - 32;
      case 2 -> Float.floatToRawIntBits((random.nextFloat() - 0.5f) * 8);
      case 3 -> Float.floatToRawIntBits(random.nextInt(1 << 13) - (1 << 12));
      default -> SPECIAL[random.nextInt(SPECIAL.length)];
    };
  }

  private static int half(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(0x10000);
      case 1 -> Float.floatToFloat16((random.nextFloat() - 0.5f) * 8) & 0xffff;
      case 2 -> Float.floatToRawIntBits((random.nextFloat() - 0.5f) * 8) >>> 16;
      default -> SPECIAL_HALVES[random.nextInt(SPECIAL_HALVES.length)];
    };
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
    print(program, operations.size(), words);
    return program.exit(0).elf();
  }

  private static void print(ProgramBuilder program, int lines, int words) {
    program.li(20, RESULTS).li(21, STDOUT).li(22, lines).li(25, 10);
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
