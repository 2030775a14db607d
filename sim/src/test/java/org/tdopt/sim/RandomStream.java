package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.tdopt.target.CompressedEncoder;
import org.tdopt.target.Csr;
import org.tdopt.target.Decoder;
import org.tdopt.target.Disassembler;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * A random program for one core in steps of a few instructions that depend on each other:
 * arithmetic of all kinds, loads and stores with post-increment, hardware loops, jumps, traps and
 * control registers. Half of what can be compressed is. After each step all registers are appended
 * to a trace.
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

  private static final int TRAP_VECTOR_BYTES = 256;
  private static final int COMPRESSED_NOP = 1;

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

  /** Those that can be written without consequences, the loops' among them. */
  private static final List<Integer> CONTROL_REGISTERS =
      List.of(
          0x005, 0x008, 0x104, 0x106, 0x140, 0x301, 0x303, 0x306, 0x320, 0x340, 0x341, 0x342, 0x343,
          0x344, 0x740, 0x7A2, 0x7B3, 0x7C0, 0x7C1, 0x7C2, 0x7C4, 0x7C5, 0x7C6, 0xB03, 0xC21, 0xC22,
          0xCC0, 0xCC1, 0xF11, 0xF12, 0xF13, 0xF14);

  private final Random random;
  private final boolean readsFlags;
  private final List<String> steps = new ArrayList<>();
  private List<Integer> halves = new ArrayList<>();

  /**
   * Generates a program.
   *
   * @param readsFlags whether the trace contains the floating-point exception flags
   * @param address where the program will be
   */
  RandomStream(long seed, int count, boolean readsFlags, int address) {
    this.random = new Random(seed);
    this.readsFlags = readsFlags;
    int start = emitTraceRoutine();
    emitTrapHandler(address);
    emitStart();
    for (int step = 0; step < count; step++) {
      int first = halves.size();
      emitStep();
      steps.add(text(first));
      emit(Opcode.JAL, LINK, start - 2 * halves.size());
    }
    if (halves.size() % 2 != 0) {
      emitHalf(COMPRESSED_NOP);
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

  /** Skips the instruction that trapped; sets x22 and x23 to cause and status. */
  private void emitTrapHandler(int address) {
    int jump = halves.size();
    emitWide(Opcode.JAL, 0, 0);
    while ((address + 2 * halves.size()) % TRAP_VECTOR_BYTES != 0) {
      emitHalf(COMPRESSED_NOP);
    }
    int handler = address + 2 * halves.size();
    emitWide(Opcode.CSRRS, 22, Csr.MCAUSE.number(), 0);
    emitWide(Opcode.CSRRS, 23, Csr.MSTATUS.number(), 0);
    emitWide(Opcode.CSRRS, SCRATCH, Csr.MEPC.number(), 0);
    emitWide(Opcode.LBU, LINK, 0, SCRATCH);
    emitWide(Opcode.ANDI, LINK, LINK, 3);
    emitWide(Opcode.SLTIU, LINK, LINK, 3);
    emitWide(Opcode.SLLI, LINK, LINK, 1);
    emitWide(Opcode.ADDI, SCRATCH, SCRATCH, 4);
    emitWide(Opcode.SUB, SCRATCH, SCRATCH, LINK);
    emitWide(Opcode.CSRRW, 0, Csr.MEPC.number(), SCRATCH);
    emitWide(Opcode.MRET);
    int over = Encoder.encode(Opcode.JAL, 0, 2 * (halves.size() - jump));
    halves.set(jump, over & 0xffff);
    halves.set(jump + 1, over >>> 16);
    li(SCRATCH, handler);
    emitWide(Opcode.CSRRW, 0, Csr.MTVEC.number(), SCRATCH);
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
    switch (random.nextInt(11)) {
      case 0, 1, 2 -> emitAll(body(2 + random.nextInt(6)));
      case 3, 4 -> emitAccesses();
      case 5 -> emitSkip();
      case 6 -> emitJump();
      case 7 -> emitControlRegister();
      case 8 -> emitLoop();
      case 9 -> emitTrap();
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
    int[] operands = opcode.operands().stream().mapToInt(this::operand).toArray();
    boolean toInteger = opcode.mnemonic().startsWith("fcvt.w") && opcode.hasRoundingMode();
    if (toInteger && random.nextInt(4) == 0) {
      operands[operands.length - 1] = FloatFormat.TO_NEAREST_AWAY;
    }
    emit(opcode, operands);
  }

  private int operand(Operand operand) {
    return switch (operand) {
      case RD, RD_IN_OUT -> random.nextInt(FIRST_POINTER);
      case RS1, RS2 -> random.nextInt(REGISTERS);
      case FD, FD_IN_OUT ->
          // Some of these instructions write integer registers, in GVSoC even x0.
          1 + random.nextInt(FIRST_POINTER - 1);
      case FS1, FS2, FS3 -> random.nextInt(REGISTERS);
      case ROUNDING_MODE -> rounding();
      default ->
          operand.lowest()
              + random.nextInt((operand.highest() - operand.lowest()) / operand.alignment() + 1)
                  * operand.alignment();
    };
  }

  /** Any but the one with ties away from zero, which GVSoC does not have; 5 and 6 are reserved. */
  private int rounding() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> random.nextInt(4);
      case 3 -> 5 + random.nextInt(2);
      default -> Encoder.DYNAMIC_ROUNDING;
    };
  }

  private void emitAccesses() {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      emitAccess(anyOf(Arrays.asList(MEMORY)));
    }
  }

  private void emitAccess(Opcode opcode) {
    int base = 1 + random.nextInt(REGISTERS - 1);
    int offsetRegister = 1 + (base + random.nextInt(REGISTERS - 2)) % (REGISTERS - 1);
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
    // Those for floats are CSRs 1 to 3.
    int csr = random.nextBoolean() ? 1 + random.nextInt(3) : anyOf(CONTROL_REGISTERS);
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
    int flags = random.nextInt(32);
    int mode = roundingModeFor(opcode);
    if (opcode.operands().contains(Operand.Z_IMMEDIATE)) {
      emit(opcode, destination, csr, csr == Csr.FRM.number() ? mode : flags);
    } else {
      int source = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(FIRST_POINTER - 1);
      if (source != 0) {
        li(source, csr == 3 ? mode << 5 | flags : csr == 2 ? mode : random.nextInt());
      }
      emit(opcode, destination, csr, source);
    }
    emitAll(body(2));
  }

  /** What can be written, set or cleared without making the mode that GVSoC does not have. */
  private int roundingModeFor(Opcode opcode) {
    boolean reserved = random.nextInt(3) == 0;
    return switch (opcode) {
      case CSRRC, CSRRCI -> 4 * random.nextInt(2);
      default -> reserved ? 5 + random.nextInt(3) : random.nextInt(4);
    };
  }

  private void emitTrap() {
    emitAll(body(1));
    switch (random.nextInt(4)) {
      case 0 -> emit(Opcode.ECALL);
      case 1 -> emit(Opcode.EBREAK);
      case 2 -> emitHalf(0);
      default -> emitWord(illegalWord());
    }
    emitAll(body(1));
  }

  /** A word that is no instruction; none that looks like one of floats, some of which GVSoC has. */
  private int illegalWord() {
    while (true) {
      int word = random.nextInt() | 3;
      boolean looksLikeFloat =
          switch (word & 0x7f) {
            case 0x07, 0x27, 0x33, 0x43, 0x47, 0x4b, 0x4f, 0x53 -> true;
            default -> false;
          };
      // sret and dret are not executed, though GVSoC has them.
      boolean isSystem = (word & 0x7f) == 0x73;
      if (!looksLikeFloat && !isSystem && Decoder.decode(word).isEmpty()) {
        return word;
      }
    }
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
