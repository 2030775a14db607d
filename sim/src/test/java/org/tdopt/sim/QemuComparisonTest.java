package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Chip;
import org.tdopt.target.CompressedDecoder;
import org.tdopt.target.Csr;
import org.tdopt.target.Decoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * QEMU executes the same random RV32IMF instructions on the same operands and must get the same
 * registers. One file holds both programs; they differ in how they start and end.
 */
class QemuComparisonTest {
  private static final String QEMU = "qemu-riscv32";
  private static final int OPERATIONS = 6000;
  private static final int OPERANDS = ProgramBuilder.RESULTS;
  private static final int RESULTS = OPERANDS + 0x400;
  private static final int RESULT_BYTES = 12;
  private static final int COMPRESSED = 4000;
  private static final int COMPRESSED_NOP = 1;

  /** The register that points to where the next result of a compressed instruction goes. */
  private static final int POINTER = 31;

  private static final int STREAM_TRACE = 0x1C024000;
  private static final int STREAM_STEPS = 150;

  /** Instructions of the code that ends a program on the chip. */
  private static final int EXIT_WORDS = 6;

  private static final int LINUX_WRITE = 64;
  private static final int LINUX_EXIT = 93;

  @TempDir Path dir;

  @BeforeEach
  void needsQemu() throws InterruptedException {
    boolean found;
    try {
      found =
          new ProcessBuilder(QEMU, "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      found = false;
    }
    assumeTrue(found, QEMU + " is not installed");
  }

  private record Operation(Opcode opcode, int a, int b, int c, int immediate, int rounding) {}

  /** The documented differences that change results; GVSoC's flags are compared elsewhere. */
  private static final Map<String, Predicate<Operation>> DIFFERENCES =
      Map.of(
          "overflow-rounding",
          QemuComparisonTest::overflowsInDirectedMode,
          "fused-double-rounding",
          QemuComparisonTest::isFusedAndCloseToTheMiddle,
          "ties-away-integer",
          QemuComparisonTest::convertsNegativeWithTiesAway,
          "tiny-results",
          QemuComparisonTest::isTinyInDirectedMode,
          "float-flags",
          operation -> false);

  /** Operations with the differences of {@code float-flags}; their flags are not compared. */
  private static boolean raisesOtherFlags(Operation operation, int result) {
    float a = Float.intBitsToFloat(operation.a());
    float b = Float.intBitsToFloat(operation.b());
    float c = Float.intBitsToFloat(operation.c());
    boolean converts =
        switch (operation.opcode()) {
          case FCVT_W_S, FCVT_WU_S, FCVT_S_W, FCVT_S_WU, FMIN_S, FMAX_S -> true;
          default -> false;
        };
    float magnitude = Math.abs(Float.intBitsToFloat(result));
    // The smallest normal number may have been rounded up to.
    boolean isSmall = magnitude != 0 && magnitude <= Float.MIN_NORMAL;
    boolean infinite = Float.isInfinite(a) || Float.isInfinite(b) || Float.isInfinite(c);
    return converts || isSmall || infinite || isTiny(operation);
  }

  @Test
  void documentedDifferencesAreThoseThatAreSkipped() throws IOException {
    var table = Pattern.compile("^\\| ([a-z-]+) \\| .*`", Pattern.MULTILINE);
    var text = Files.readString(Path.of("..", "docs", "gvsoc-differences.md"));
    assertThat(table.matcher(text).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
  }

  private static boolean isDocumentedDifference(Operation operation) {
    return DIFFERENCES.values().stream().anyMatch(difference -> difference.test(operation));
  }

  private static boolean overflowsInDirectedMode(Operation operation) {
    boolean directed = operation.rounding() != 0 && operation.rounding() != 4;
    double exact = exact(operation);
    return directed && Math.abs(exact) > Float.MAX_VALUE && !Double.isInfinite(exact);
  }

  private static boolean isTinyInDirectedMode(Operation operation) {
    return operation.rounding() > 1 && isTiny(operation);
  }

  private static boolean isTiny(Operation operation) {
    double exact = exact(operation);
    return exact != 0 && Math.abs(exact) < 0x1p-150;
  }

  /** The result before it is rounded to a float; 0 of operations that are not arithmetic. */
  private static double exact(Operation operation) {
    double a = Float.intBitsToFloat(operation.a());
    double b = Float.intBitsToFloat(operation.b());
    double c = Float.intBitsToFloat(operation.c());
    return switch (operation.opcode()) {
      case FADD_S -> a + b;
      case FSUB_S -> a - b;
      case FMUL_S -> a * b;
      case FDIV_S -> a / b;
      default -> fused(operation.opcode(), a * b, c);
    };
  }

  private static double fused(Opcode opcode, double product, double c) {
    return switch (opcode) {
      case FMADD_S -> product + c;
      case FMSUB_S -> product - c;
      case FNMSUB_S -> -product + c;
      case FNMADD_S -> -product - c;
      default -> 0;
    };
  }

  private static boolean isFusedAndCloseToTheMiddle(Operation operation) {
    double product =
        (double) Float.intBitsToFloat(operation.a()) * Float.intBitsToFloat(operation.b());
    double sum = fused(operation.opcode(), product, Float.intBitsToFloat(operation.c()));
    long dropped = Double.doubleToRawLongBits(sum) & (1 << 29) - 1;
    return operation.rounding() == 0 && sum != 0 && Math.abs(dropped - (1 << 28)) <= 1;
  }

  private static boolean convertsNegativeWithTiesAway(Operation operation) {
    boolean toInteger =
        operation.opcode() == Opcode.FCVT_W_S || operation.opcode() == Opcode.FCVT_WU_S;
    return toInteger && operation.rounding() == 4 && Float.intBitsToFloat(operation.a()) < 0;
  }

  @Test
  void registersAgreeAfterEveryInstruction() throws Exception {
    var opcodes = comparedOpcodes();
    var random = new Random(2024);
    var operations = new ArrayList<Operation>();
    for (int i = 0; i < OPERATIONS; i++) {
      var opcode = opcodes.get(i % opcodes.size());
      var operation =
          new Operation(
              opcode,
              operand(random),
              operand(random),
              operand(random),
              random.nextInt(0x1000) - 0x800,
              random.nextInt(5));
      if (!isDocumentedDifference(operation)) {
        operations.add(operation);
      }
    }
    for (int start = 0; start < operations.size(); start += 200) {
      compare(operations.subList(start, Math.min(start + 200, operations.size())));
    }
  }

  private static int operand(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt();
      case 1 -> random.nextInt(64) - 32;
      case 2 -> Float.floatToRawIntBits((random.nextFloat() - 0.5f) * 8);
      default -> TestValues.special(random);
    };
  }

  private static List<Opcode> comparedOpcodes() {
    var opcodes = new ArrayList<Opcode>();
    for (Opcode opcode : Opcode.values()) {
      if (opcode == Opcode.FLH) {
        break;
      }
      boolean memoryOrControl =
          opcode.syntax().contains("(")
              || opcode.operands().contains(Operand.CSR)
              || opcode.operands().contains(Operand.B_OFFSET)
              || opcode.operands().isEmpty();
      switch (opcode) {
        case AUIPC, JAL, JALR, FENCE, SFENCE_VMA -> {}
        default -> {
          if (!memoryOrControl) {
            opcodes.add(opcode);
          }
        }
      }
    }
    return opcodes;
  }

  private record Results(IntBuffer expected, IntBuffer actual) {}

  /** Executes {@code body}, which leaves so many bytes of results, on both. */
  private Results execute(Consumer<ProgramBuilder> body, int bytes) throws Exception {
    var program = new ProgramBuilder();
    int linuxEntry = program.here();
    body.accept(program);
    program.li(10, 1).li(11, RESULTS).li(12, bytes).li(17, LINUX_WRITE);
    program.emit(Opcode.ECALL).li(10, 0).li(17, LINUX_EXIT).emit(Opcode.ECALL);
    int chipEntry = program.here();
    program.onCluster(1);
    body.accept(program);
    program.exit(0);
    // Room for the results, so that both loaders map it.
    while (program.here() < RESULTS + bytes) {
      program.word(0);
    }
    byte[] simulated = simulate(program.elf(chipEntry), RESULTS, bytes);
    byte[] emulated = emulate(program.elf(linuxEntry));
    assertThat(emulated).hasSize(bytes);
    return new Results(words(emulated), words(simulated));
  }

  private static IntBuffer words(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  private void compare(List<Operation> operations) throws Exception {
    var results = execute(program -> body(program, operations), RESULT_BYTES * operations.size());
    var expected = results.expected();
    var actual = results.actual();
    for (int i = 0; i < operations.size(); i++) {
      var operation = operations.get(i);
      int at = i * RESULT_BYTES / 4;
      boolean otherFlags = raisesOtherFlags(operation, expected.get(at + 1));
      assertThat(result(actual, at, otherFlags))
          .as("%s of 0x%08x 0x%08x 0x%08x", operation, operation.a(), operation.b(), operation.c())
          .isEqualTo(result(expected, at, otherFlags));
    }
  }

  private static String result(IntBuffer results, int at, boolean withoutFlags) {
    int flags = withoutFlags ? 0 : results.get(at + 2);
    return "0x%08x 0x%08x flags %x".formatted(results.get(at), results.get(at + 1), flags);
  }

  /** Loads operands, executes, and stores the integer and the float destination, for each. */
  private static void body(ProgramBuilder program, List<Operation> operations) {
    program.li(20, RESULTS);
    for (var operation : operations) {
      program.li(5, operation.a()).li(6, operation.b()).li(7, operation.c()).li(8, 0x5a5a);
      program.emit(Opcode.FMV_W_X, 5, 5).emit(Opcode.FMV_W_X, 6, 6).emit(Opcode.FMV_W_X, 7, 7);
      program.emit(Opcode.FMV_W_X, 8, 8);
      program.emit(Opcode.CSRRWI, 0, Csr.FFLAGS.number(), 0);
      program.emit(operation.opcode(), operandsOf(operation));
      program.emit(Opcode.CSRRS, 9, Csr.FFLAGS.number(), 0).emit(Opcode.SW, 9, 8, 20);
      program.emit(Opcode.SW, 8, 0, 20).emit(Opcode.FSW, 8, 4, 20);
      program.emit(Opcode.ADDI, 20, 20, RESULT_BYTES);
    }
  }

  private static int[] operandsOf(Operation operation) {
    return operation.opcode().operands().stream()
        .mapToInt(
            operand ->
                switch (operand) {
                  case RD, FD -> 8;
                  case RS1, FS1 -> 5;
                  case RS2, FS2 -> 6;
                  case FS3 -> 7;
                  case ROUNDING_MODE -> operation.rounding();
                  case I_IMMEDIATE -> operation.immediate();
                  case SHIFT -> operation.immediate() & 31;
                  case U_IMMEDIATE -> operation.a() >>> 12;
                  default -> throw new IllegalStateException("unexpected operand " + operand);
                })
        .toArray();
  }

  @Test
  void compressedInstructionsAgree() throws Exception {
    var random = new Random(7);
    var halves = new ArrayList<Integer>();
    while (halves.size() < COMPRESSED) {
      int half = random.nextInt(1 << 16);
      boolean specified = !CompressedDecoder.isReserved(half);
      if (specified && isComparedCompressed(CompressedDecoder.expand(half))) {
        halves.add(half);
      }
    }
    for (int start = 0; start < COMPRESSED; start += 200) {
      var part = halves.subList(start, start + 200);
      int[] operands = random.ints(2L * part.size()).toArray();
      var results = execute(program -> compressedBody(program, part, operands), 4 * part.size());
      for (int i = 0; i < part.size(); i++) {
        assertThat(results.actual().get(i))
            .as("0x%04x of 0x%08x 0x%08x", part.get(i), operands[2 * i], operands[2 * i + 1])
            .isEqualTo(results.expected().get(i));
      }
    }
  }

  /** Control flow, memory accesses and hints among arithmetic, at the same addresses on both. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void streamsAgreeAfterEveryStep(int seed) throws Exception {
    var program = new ProgramBuilder();
    int chipEntry = program.here();
    program.onCluster(1).emit(Opcode.ADDI, RandomStream.UNUSED, 0, 0);
    var addresses = new RandomStream.Addresses(program.here(), STREAM_TRACE, OPERANDS, RESULTS);
    var stream = new RandomStream(StreamKind.SPECIFIED, seed, STREAM_STEPS, false, addresses);
    stream.appendTo(program);
    int bytes = 4 * STREAM_STEPS * RandomStream.STEP_WORDS;
    // On Linux, which starts behind this, a register says so.
    program.emit(Opcode.BNE, RandomStream.UNUSED, 0, 4 * (EXIT_WORDS + 1)).exit(0);
    program.li(10, 1).li(11, STREAM_TRACE).li(12, bytes).li(17, LINUX_WRITE);
    program.emit(Opcode.ECALL).li(10, 0).li(17, LINUX_EXIT).emit(Opcode.ECALL);
    int linuxEntry = program.here();
    program.emit(Opcode.ADDI, RandomStream.UNUSED, 0, 1);
    program.emit(Opcode.JAL, 0, addresses.code() - program.here());
    assertThat(program.here()).isLessThan(OPERANDS);
    while (program.here() < STREAM_TRACE + bytes) {
      program.word(0);
    }
    var actual = words(simulate(program.elf(chipEntry), STREAM_TRACE, bytes));
    byte[] emulated = emulate(program.elf(linuxEntry));
    assertThat(emulated).hasSize(bytes);
    var expected = words(emulated);
    for (int i = 0; i < bytes / 4; i++) {
      int step = i / RandomStream.STEP_WORDS;
      assertThat(actual.get(i))
          .as("word %d of step %d, seed %d: %s", i % 60, step, seed, stream.steps().get(step))
          .isEqualTo(expected.get(i));
    }
  }

  /** Neither control flow nor a destination or source that the program itself needs. */
  private static boolean isComparedCompressed(int word) {
    if (word == 0) {
      return false;
    }
    var instruction = Decoder.decode(word).orElseThrow();
    int rd = instruction.rd();
    int base = instruction.rs1();
    int source = Operand.RS2.decode(word);
    return switch (instruction.opcode()) {
      case LW, FLW -> rd != POINTER && base != rd;
      case SW, FSW -> source != POINTER && source != base;
      case ADDI, LUI, ANDI, SLLI, SRLI, SRAI -> rd != POINTER;
      case ADD, SUB, AND, OR, XOR -> rd != POINTER && source != POINTER;
      default -> false;
    };
  }

  /** Stores the destination of each, or what it has written to the memory. */
  private static void compressedBody(
      ProgramBuilder program, List<Integer> halves, int[] operands) {
    program.li(POINTER, RESULTS);
    for (int i = 0; i < halves.size(); i++) {
      var instruction = Decoder.decode(CompressedDecoder.expand(halves.get(i))).orElseThrow();
      int compressed = halves.get(i) | COMPRESSED_NOP << 16;
      int base = instruction.rs1();
      int a = operands[2 * i];
      int b = operands[2 * i + 1];
      switch (instruction.opcode()) {
        case LW, FLW -> {
          int offset = Operand.I_IMMEDIATE.decode(instruction.word());
          int value = base == 5 ? 6 : 5;
          program.li(base, OPERANDS).li(value, a).emit(Opcode.SW, value, offset, base);
          program.word(compressed);
          boolean toFloat = instruction.opcode() == Opcode.FLW;
          program.emit(toFloat ? Opcode.FSW : Opcode.SW, instruction.rd(), 0, POINTER);
        }
        case SW, FSW -> {
          int source = Operand.RS2.decode(instruction.word());
          int offset = Operand.S_IMMEDIATE.decode(instruction.word());
          program.li(5, a).emit(Opcode.FMV_W_X, source, 5).li(source, b).li(base, OPERANDS);
          program.word(compressed);
          program.emit(Opcode.LW, 5, offset, base).emit(Opcode.SW, 5, 0, POINTER);
        }
        case LUI -> program.word(compressed).emit(Opcode.SW, instruction.rd(), 0, POINTER);
        default -> {
          program.li(base, a);
          if (instruction.opcode().operands().contains(Operand.RS2)) {
            program.li(Operand.RS2.decode(instruction.word()), b);
          }
          program.word(compressed).emit(Opcode.SW, instruction.rd(), 0, POINTER);
        }
      }
      program.emit(Opcode.ADDI, POINTER, POINTER, 4);
    }
  }

  private static byte[] simulate(byte[] elf, int address, int bytes) {
    var simulator =
        new Simulator(
            Chip.named("siracusa"),
            ElfImage.load(elf),
            SimulationOptions.printingTo(OutputStream.nullOutputStream()));
    var result = simulator.run();
    assertThat(result.fault()).isEmpty();
    assertThat(result.exitCode()).isZero();
    return simulator.readBytes(address, bytes);
  }

  private byte[] emulate(byte[] elf) throws Exception {
    Path file = Files.write(dir.resolve("program"), elf);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    var process = new ProcessBuilder(QEMU, file.toString()).start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
