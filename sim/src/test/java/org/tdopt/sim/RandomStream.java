package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.tdopt.target.CompressedEncoder;
import org.tdopt.target.Csr;
import org.tdopt.target.Disassembler;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * A random program for one core in steps of a few instructions that depend on each other: arithmetic
 * of all kinds, loads and stores with post-increment, hardware loops, jumps and control registers.
 * Half of what can be compressed is. After each step all registers are appended to a trace.
 */
final class RandomStream {
  /** Words of the trace for one step: a control register, x1 to x27, and f0 to f31. */
  static final int STEP_WORDS = 60;

  /** Where the trace begins. */
  static final int TRACE = 0x1C100000;

  /** Memory that the program loads from and stores to, in L1 and in L2. */
  static final int L1_DATA = 0x10008000;

  static final int L2_DATA = 0x1C0F0000;
  static final int DATA_BYTES = 256;

  private static final int SCRATCH = 28;
  private static final int TRACE_POINTER = 30;
  private static final int LINK = 31;

  /** Registers that hold addresses; arithmetic reads them, but writes only those below. */
  private static final int FIRST_POINTER = 24;

  private static final int REGISTERS = 28;

  private static final List<List<Opcode>> ARITHMETIC = arithmetic();

  private static final Opcode[] MEMORY =
      Arrays.stream(Opcode.values()).filter(RandomStream::accessesMemory).toArray(Opcode[]::new);

  private static final Opcode[] BRANCHES = {
    Opcode.BEQ, Opcode.BNE, Opcode.BLT, Opcode.BGE, Opcode.BLTU, Opcode.BGEU, Opcode.P_BEQIMM,
    Opcode.P_BNEIMM
  };

  private final Random random;
  private final boolean readsFlags;
  private final List<String> steps = new ArrayList<>();
  private List<Integer> halves = new ArrayList<>();

  /**
   * Generates a program.
   *
   * @param readsFlags whether the trace contains the floating-point exception flags
   */
  RandomStream(long seed, int count, boolean readsFlags) {
    this.random = new Random(seed);
    this.readsFlags = readsFlags;
    int start = emitTraceRoutine();
    emitStart();
    for (int step = 0; step < count; step++) {
      int first = halves.size();
      emitStep();
      steps.add(text(first));
      emit(Opcode.JAL, LINK, start - 2 * halves.size());
    }
    if (halves.size() % 2 != 0) {
      emitHalf(1);
    }
  }

  /** What the steps do, as assembly. */
  List<String> steps() {
    return steps;
  }

  /** The instructions, which fall out of their end. */
  ProgramBuilder appendTo(ProgramBuilder program) {
    for (int i = 0; i < halves.size(); i += 2) {
      program.word(halves.get(i) | halves.get(i + 1) << 16);
    }
    return program;
  }

  private static List<List<Opcode>> arithmetic() {
    var comparable = Arrays.stream(Opcode.values()).filter(RandomStream::isArithmetic).toList();
    return Stream.of(".*\\.s", "v?f.*h", "pv\\..*", "p\\..*", "[^.]*")
        .map(kind -> comparable.stream().filter(o -> o.mnemonic().matches(kind)).toList())
        .toList();
  }

  private static boolean isArithmetic(Opcode opcode) {
    var operands = opcode.operands();
    return !operands.isEmpty()
        && !opcode.syntax().contains("(")
        && !operands.contains(Operand.CSR)
        && !operands.contains(Operand.B_OFFSET)
        && !operands.contains(Operand.J_OFFSET)
        && !operands.contains(Operand.LOOP)
        && opcode != Opcode.FENCE
        && opcode != Opcode.SFENCE_VMA;
  }

  private static boolean accessesMemory(Opcode opcode) {
    return opcode.syntax().contains("(") && opcode != Opcode.JALR && opcode != Opcode.P_ELW;
  }

  /** Stores all registers; returns where the routine starts. */
  private int emitTraceRoutine() {
    emitWide(Opcode.JAL, 0, 4 * (STEP_WORDS + 4));
    int start = 2 * halves.size();
    emitWide(Opcode.CSRRS, SCRATCH, (readsFlags ? Csr.FCSR : Csr.FRM).number(), 0);
    emitWide(Opcode.SW, SCRATCH, 0, TRACE_POINTER);
    for (int i = 1; i < REGISTERS; i++) {
      emitWide(Opcode.SW, i, 4 * i, TRACE_POINTER);
    }
    for (int i = 0; i < 32; i++) {
      emitWide(Opcode.FSW, i, 4 * (REGISTERS + i), TRACE_POINTER);
    }
    emitWide(Opcode.ADDI, TRACE_POINTER, TRACE_POINTER, 4 * STEP_WORDS);
    emitWide(Opcode.JALR, 0, 0, LINK);
    return start;
  }

  private void emitStart() {
    li(TRACE_POINTER, TRACE);
    emit(Opcode.CSRRWI, 0, Csr.FCSR.number(), 0);
    for (int i = 0; i < 32; i++) {
      li(SCRATCH, TestValues.any(random));
      emit(Opcode.FMV_W_X, i, SCRATCH);
    }
    for (int i = 1; i < REGISTERS; i++) {
      li(i, TestValues.any(random));
    }
    for (int at = 0; at < DATA_BYTES; at += 4) {
      li(SCRATCH, random.nextInt());
      li(LINK, L1_DATA + at);
      emit(Opcode.SW, SCRATCH, 0, LINK);
      li(LINK, L2_DATA + at);
      emit(Opcode.SW, SCRATCH, 0, LINK);
    }
  }

  private void emitStep() {
    int fresh = 1 + random.nextInt(3);
    for (int i = 0; i < fresh; i++) {
      int register = 1 + random.nextInt(FIRST_POINTER - 1);
      li(register, TestValues.any(random));
      if (random.nextBoolean()) {
        emit(Opcode.FMV_W_X, random.nextInt(32), register);
      }
    }
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> emitAll(body(2 + random.nextInt(6)));
      case 3, 4 -> emitAccesses();
      case 5 -> emitSkip();
      case 6 -> emitJump();
      case 7 -> emitControlRegister();
      case 8 -> emitLoop();
      default -> emitNestedLoops();
    }
  }

  private List<Integer> body(int count) {
    return inBody(
        () -> {
          for (int i = 0; i < count; i++) {
            emitArithmetic();
          }
        });
  }

  private List<Integer> inBody(Runnable emission) {
    var outside = halves;
    halves = new ArrayList<>();
    emission.run();
    var body = halves;
    halves = outside;
    return body;
  }

  private void emitAll(List<Integer> body) {
    halves.addAll(body);
  }

  private void emitArithmetic() {
    var opcode = anyOf(anyOf(ARITHMETIC));
    emit(opcode, opcode.operands().stream().mapToInt(this::operand).toArray());
  }

  private int operand(Operand operand) {
    return switch (operand) {
      case RD, RD_IN_OUT -> random.nextInt(FIRST_POINTER);
      case RS1, RS2 -> random.nextInt(REGISTERS);
      case FD, FD_IN_OUT ->
          // Some of these instructions write integer registers, in GVSoC even x0.
          1 + random.nextInt(FIRST_POINTER - 1);
      case FS1, FS2, FS3 -> random.nextInt(REGISTERS);
      case ROUNDING_MODE -> random.nextInt(3) == 0 ? random.nextInt(4) : Encoder.DYNAMIC_ROUNDING;
      default ->
          operand.lowest()
              + random.nextInt((operand.highest() - operand.lowest()) / operand.alignment() + 1)
                  * operand.alignment();
    };
  }

  private void emitAccesses() {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      emitAccess(anyOf(Arrays.asList(MEMORY)));
    }
  }

  private void emitAccess(Opcode opcode) {
    int base = FIRST_POINTER + random.nextInt(4);
    int offsetRegister = FIRST_POINTER + (base - FIRST_POINTER + 1 + random.nextInt(3)) % 4;
    int address = (random.nextInt(4) == 0 ? L2_DATA : L1_DATA) + 64 + random.nextInt(128);
    int offset = random.nextInt(3) == 0 ? random.nextInt(64) : 4 * random.nextInt(32) - 64;
    address -= opcode.isPostIncrement() ? 0 : offset;
    // Half of them are aligned.
    address &= random.nextBoolean() ? ~3 : ~0;
    li(base, address);
    li(offsetRegister, offset);
    int data = random.nextInt(4) == 0 ? base : random.nextInt(REGISTERS);
    // GVSoC updates the base between the two halves of such an access.
    if (opcode.isPostIncrement() && data == base && crossesWords(opcode, address)) {
      data = 1;
    }
    // GVSoC writes x0 here.
    data = opcode == Opcode.FLH ? Math.max(data, 1) : data;
    int[] operands = new int[opcode.operands().size()];
    boolean isStore = opcode.mnemonic().matches("(p\\.|f)?s.");
    for (int i = 0; i < operands.length; i++) {
      operands[i] =
          switch (opcode.operands().get(i)) {
            case RD, FD, FS2 -> data;
            case RS1 -> base;
            case RS2 -> isStore ? data : offsetRegister;
            case RS3 -> offsetRegister;
            case I_IMMEDIATE, S_IMMEDIATE -> offset;
            case Operand operand -> throw new IllegalStateException("operand " + operand);
          };
    }
    emit(opcode, operands);
  }

  private static boolean crossesWords(Opcode opcode, int address) {
    int bytes =
        switch (opcode.mnemonic().replaceFirst("p\\.", "").charAt(1)) {
          case 'b' -> 1;
          case 'h' -> 2;
          default -> 4;
        };
    return (address & 3) + bytes > 4;
  }

  /** A branch over some instructions. */
  private void emitSkip() {
    var skipped = body(1 + random.nextInt(3));
    emitBranch(4 + 2 * skipped.size());
    emitAll(skipped);
  }

  private void emitBranch(int offset) {
    var opcode = anyOf(Arrays.asList(BRANCHES));
    boolean immediate = opcode.operands().contains(Operand.COMPARED);
    int first = random.nextInt(REGISTERS);
    int second = random.nextInt(4) == 0 ? first : random.nextInt(REGISTERS);
    emitWide(opcode, first, immediate ? random.nextInt(32) - 16 : second, offset);
  }

  private void emitJump() {
    var skipped = body(1 + random.nextInt(3));
    int link = random.nextInt(FIRST_POINTER);
    int base = random.nextBoolean() && link != 0 ? link : 1 + random.nextInt(FIRST_POINTER - 1);
    int distance = 2 * skipped.size();
    switch (random.nextInt(3)) {
      case 0 -> emitWide(Opcode.JAL, link, 4 + distance);
      case 1 -> {
        emitWide(Opcode.AUIPC, base, 0);
        // The lowest bit of the sum is dropped.
        emitWide(Opcode.JALR, link, 8 + distance + random.nextInt(2), base);
      }
      default -> {
        emitWide(Opcode.AUIPC, base, 0);
        var jump = inBody(() -> emit(Opcode.JALR, link, 0, base));
        emitWide(Opcode.ADDI, base, base, 8 + 2 * jump.size() + distance);
        emitAll(jump);
      }
    }
    emitAll(skipped);
  }

  private void emitControlRegister() {
    int csr = anyOf(List.of(1, 1, 2, 2, 3, 3, 0x340, 0x341));
    var opcode =
        anyOf(
            List.of(
                Opcode.CSRRW,
                Opcode.CSRRS,
                Opcode.CSRRC,
                Opcode.CSRRWI,
                Opcode.CSRRSI,
                Opcode.CSRRCI));
    int destination = random.nextInt(FIRST_POINTER);
    if (opcode.operands().contains(Operand.Z_IMMEDIATE)) {
      emit(opcode, destination, csr, random.nextInt(csr == 2 ? 4 : 32));
    } else {
      int source = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(FIRST_POINTER - 1);
      // No reserved rounding mode, and none to the nearest with ties away, which GVSoC does not have.
      int value = csr == 3 ? random.nextInt(128) : csr == 2 ? random.nextInt(4) : random.nextInt();
      if (source != 0) {
        li(source, value);
      }
      emit(opcode, destination, csr, source);
    }
    emitAll(body(2));
  }

  private void emitLoop() {
    int pointer = FIRST_POINTER + random.nextInt(4);
    li(pointer, L1_DATA + 4 * random.nextInt(8));
    var body = loopBody(pointer);
    emitLoop(random.nextInt(2), count(), body);
    emitAll(body(1));
  }

  /** Instructions, the last of which may be a branch or an access with post-increment. */
  private List<Integer> loopBody(int pointer) {
    return inBody(
        () -> {
          int count = 1 + random.nextInt(3);
          for (int i = 0; i < count; i++) {
            if (random.nextInt(3) == 0) {
              emit(Opcode.P_LW_POST, random.nextInt(FIRST_POINTER), 4, pointer);
            } else if (random.nextInt(4) == 0) {
              emit(Opcode.P_SW_POST, random.nextInt(REGISTERS), 4, pointer);
            } else {
              emitArithmetic();
            }
          }
        });
  }

  private int count() {
    return random.nextInt(5);
  }

  private void emitNestedLoops() {
    int inner = random.nextInt(2);
    int innerPointer = FIRST_POINTER + random.nextInt(2);
    int outerPointer = FIRST_POINTER + 2;
    li(innerPointer, L1_DATA);
    li(outerPointer, L1_DATA + 64);
    var body =
        inBody(
            () -> {
              emitAll(body(random.nextInt(2)));
              emitLoop(inner, count(), loopBody(innerPointer));
              // Without more, both loops end with the same instruction.
              if (random.nextInt(3) > 0) {
                emitAll(loopBody(outerPointer));
              }
            });
    emitLoop(1 - inner, count(), body);
    emitAll(body(1));
  }

  /** A loop whose last instruction may be a branch that leaves it. */
  private void emitLoop(int loop, int count, List<Integer> body) {
    var last =
        inBody(
            () -> {
              if (random.nextInt(4) == 0) {
                emitBranch(random.nextBoolean() ? 4 : 8);
              } else {
                emitArithmetic();
              }
            });
    int end = 2 * body.size();
    int counter = 1 + random.nextInt(FIRST_POINTER - 1);
    switch (random.nextInt(3)) {
      case 0 -> {
        li(counter, count);
        emitWide(Opcode.LP_SETUP, loop, counter, 4 + end);
      }
      case 1 -> {
        if (4 + end <= Operand.LOOP_SHORT_OFFSET.highest()) {
          emitWide(Opcode.LP_SETUPI, loop, count, 4 + end);
        } else {
          li(counter, count);
          emitWide(Opcode.LP_SETUP, loop, counter, 4 + end);
        }
      }
      default -> {
        li(counter, count);
        emitWide(Opcode.LP_STARTI, loop, 12);
        emitWide(Opcode.LP_ENDI, loop, 8 + end);
        if (random.nextBoolean()) {
          emitWide(Opcode.LP_COUNT, loop, counter);
        } else {
          emitWide(Opcode.LP_COUNTI, loop, count);
        }
      }
    }
    emitAll(body);
    emitAll(last);
    // Where a branch of 8 bytes lands.
    emitWide(Opcode.ADDI, counter, counter, 1);
  }

  private <T> T anyOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void li(int register, int value) {
    int high = value + 0x800 >>> 12;
    emit(Opcode.LUI, register, high & 0xfffff);
    emit(Opcode.ADDI, register, register, value - (high << 12));
  }

  private void emit(Opcode opcode, int... operands) {
    int word = Encoder.encode(opcode, operands);
    var compressed = CompressedEncoder.compress(word);
    if (compressed.isPresent() && random.nextBoolean()) {
      emitHalf(compressed.getAsInt());
    } else {
      emitWord(word);
    }
  }

  private void emitWide(Opcode opcode, int... operands) {
    emitWord(Encoder.encode(opcode, operands));
  }

  private void emitWord(int word) {
    emitHalf(word & 0xffff);
    emitHalf(word >>> 16);
  }

  private void emitHalf(int half) {
    halves.add(half);
  }

  private String text(int first) {
    var lines = new ArrayList<String>();
    for (int i = first; i < halves.size(); ) {
      boolean isCompressed = (halves.get(i) & 3) != 3;
      int word = isCompressed ? halves.get(i) : halves.get(i) | halves.get(i + 1) << 16;
      lines.add(Disassembler.format(word, 2 * i));
      i += isCompressed ? 1 : 2;
    }
    return String.join("; ", lines);
  }
}
