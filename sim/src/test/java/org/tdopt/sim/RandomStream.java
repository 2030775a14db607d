package org.tdopt.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tdopt.target.CompressedEncoder;
import org.tdopt.target.Csr;
import org.tdopt.target.Decoder;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * A random program for one core in steps of a few instructions that depend on each other:
 * arithmetic of all kinds, loads and stores with post-increment, hardware loops, jumps, traps and
 * control registers. After each step all registers are appended to a trace.
 */
final class RandomStream extends RandomArithmetic {
  /** Words of the trace for one step: a control register, x1 to x27, and f0 to f31. */
  static final int STEP_WORDS = 60;

  static final int DATA_BYTES = 256;

  /** A register that nothing here uses. */
  static final int UNUSED = 29;

  private static final int TRAP_VECTOR_BYTES = 256;
  private static final int SCRATCH = 28;
  private static final int TRACE_POINTER = 30;
  private static final int LINK = 31;

  private static final List<Opcode> SINGLE_PRECISION =
      Arrays.stream(Opcode.values()).filter(FloatUnits::usesSinglePrecision).toList();

  private static final List<Opcode> EXCHANGES = List.of(Opcode.CSRRW, Opcode.CSRRWI);

  private static final List<Opcode> CONTROL_OPCODES =
      List.of(
          Opcode.CSRRW,
          Opcode.CSRRS,
          Opcode.CSRRC,
          Opcode.CSRRWI,
          Opcode.CSRRSI,
          Opcode.CSRRCI);

  /** Those that can be written without consequences, the loops' among them. */
  private static final List<Integer> CONTROL_REGISTERS =
      List.of(
          0x005, 0x008, 0x104, 0x106, 0x140, 0x301, 0x303, 0x306, 0x320, 0x340, 0x341, 0x342, 0x343,
          0x344, 0x740, 0x7A2, 0x7B3, 0x7C0, 0x7C1, 0x7C2, 0x7C4, 0x7C5, 0x7C6, 0xB03, 0xC21, 0xC22,
          0xCC0, 0xCC1, 0xF11, 0xF12, 0xF13, 0xF14);

  /**
   * Where a program is and what memory it has.
   *
   * @param code address of the first instruction
   * @param trace where the trace goes
   * @param near memory that the program loads from and stores to
   * @param far the same, used less often
   */
  record Addresses(int code, int trace, int near, int far) {}

  private final boolean readsFlags;
  private final Addresses addresses;
  private final List<Opcode> memory;
  private final List<Opcode> branches;
  private final List<String> steps = new ArrayList<>();

  /**
   * Generates a program.
   *
   * @param count how many steps it has
   * @param readsFlags whether the trace contains the floating-point exception flags
   */
  RandomStream(StreamKind kind, long seed, int count, boolean readsFlags, Addresses addresses) {
    super(kind, new Random(seed));
    this.readsFlags = readsFlags;
    this.addresses = addresses;
    this.memory = kind.memoryAccesses();
    this.branches = kind.branches();
    int trace = emitTraceRoutine();
    if (kind != StreamKind.SPECIFIED) {
      emitTrapHandler();
    }
    emitStart();
    for (int step = 0; step < count; step++) {
      int first = size();
      emitStep();
      steps.add(textFrom(first));
      emitWide(Opcode.JAL, LINK, trace - size());
    }
    alignTo(4, 0);
  }

  /** What the steps do, as assembly. */
  List<String> steps() {
    return steps;
  }

  /** Stores all registers; returns where the routine starts. */
  private int emitTraceRoutine() {
    int jump = size();
    emitWide(Opcode.JAL, 0, 0);
    int start = size();
    var csr = readsFlags ? Csr.FCSR : Csr.FRM;
    emitWide(Opcode.CSRRS, SCRATCH, csr.number(), 0);
    emitWide(Opcode.SW, SCRATCH, 0, TRACE_POINTER);
    for (int i = 1; i < REGISTERS; i++) {
      emitWide(Opcode.SW, i, 4 * i, TRACE_POINTER);
    }
    for (int i = 0; i < 32; i++) {
      int at = 4 * (REGISTERS + i);
      if (kind.hasSinglePrecision()) {
        emitWide(Opcode.FSW, i, at, TRACE_POINTER);
      } else {
        emitWide(Opcode.FMV_X_H, SCRATCH, i);
        emitWide(Opcode.SW, SCRATCH, at, TRACE_POINTER);
      }
    }
    emitWide(Opcode.ADDI, TRACE_POINTER, TRACE_POINTER, 4 * STEP_WORDS);
    emitWide(Opcode.JALR, 0, 0, LINK);
    patch(jump, Opcode.JAL, 0, size() - jump);
    return start;
  }

  /** Skips the instruction that trapped; sets x22 and x23 to cause and status. */
  private void emitTrapHandler() {
    int jump = size();
    emitWide(Opcode.JAL, 0, 0);
    alignTo(TRAP_VECTOR_BYTES, addresses.code());
    int handler = addresses.code() + size();
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
    patch(jump, Opcode.JAL, 0, size() - jump);
    li(SCRATCH, handler);
    emitWide(Opcode.CSRRW, 0, Csr.MTVEC.number(), SCRATCH);
  }

  private void emitStart() {
    li(TRACE_POINTER, addresses.trace());
    emit(Opcode.CSRRWI, 0, Csr.FCSR.number(), 0);
    for (int i = 0; i < 32 && !kind.sharesRegisters(); i++) {
      li(SCRATCH, TestValues.any(random));
      emit(kind.moveToFloat(), i, SCRATCH);
    }
    for (int i = 1; i < REGISTERS; i++) {
      li(i, TestValues.any(random));
    }
    for (int at = 0; at < DATA_BYTES; at += 4) {
      li(SCRATCH, random.nextInt());
      li(LINK, addresses.near() + at);
      emit(Opcode.SW, SCRATCH, 0, LINK);
      li(LINK, addresses.far() + at);
      emit(Opcode.SW, SCRATCH, 0, LINK);
    }
  }

  private void emitStep() {
    int fresh = 1 + random.nextInt(3);
    for (int i = 0; i < fresh; i++) {
      int register = 1 + random.nextInt(FIRST_POINTER - 1);
      li(register, TestValues.any(random));
      if (random.nextBoolean()) {
        int limit = kind.sharesRegisters() ? FIRST_POINTER : 32;
        emitFloat(kind.moveToFloat(), random.nextInt(limit), register);
      }
    }
    int choice = random.nextInt(kind == StreamKind.SPECIFIED ? 9 : 13);
    switch (choice) {
      case 0, 1, 2 -> emitAll(body(2 + random.nextInt(6)));
      case 3, 4 -> emitAccesses();
      case 5 -> emitSkip();
      case 6 -> emitJump();
      case 7 -> emitControlRegister();
      case 8 -> emitBackwardBranch();
      case 9, 10 -> emitLoop();
      case 11 -> emitTrap();
      default -> emitNestedLoops();
    }
  }

  private void emitAccesses() {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      emitAccess(anyOf(memory));
    }
  }

  private void emitAccess(Opcode opcode) {
    int base = 1 + random.nextInt(REGISTERS - 1);
    int offsetRegister = 1 + (base + random.nextInt(REGISTERS - 2)) % (REGISTERS - 1);
    int address =
        (random.nextInt(4) == 0 ? addresses.far() : addresses.near()) + 64 + random.nextInt(128);
    int offset = random.nextInt(3) == 0 ? random.nextInt(64) : 4 * random.nextInt(32) - 64;
    address -= opcode.isPostIncrement() ? 0 : offset;
    // Half of them are aligned.
    address &= random.nextBoolean() ? ~3 : ~0;
    li(base, address);
    li(offsetRegister, offset);
    int data = random.nextInt(4) == 0 ? base : random.nextInt(REGISTERS);
    // GVSoC updates the base between the two halves of such an access.
    if (opcode.isPostIncrement() && data == base && crossesWords(opcode, address)) {
      data = offsetRegister;
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
    emitFloat(opcode, operands);
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
    int bytes = 2 * skipped.size();
    int branch =
        Encoder.encode(
            random.nextBoolean() ? Opcode.BEQ : Opcode.BNE, 8 + random.nextInt(8), 0, 2 + bytes);
    if (random.nextInt(3) == 0) {
      emitHalf(CompressedEncoder.compress(branch).orElseThrow());
    } else {
      emitBranch(4 + bytes);
    }
    emitAll(skipped);
  }

  private void emitBranch(int offset) {
    var opcode = anyOf(branches);
    boolean immediate = opcode.operands().contains(Operand.COMPARED);
    int first = random.nextInt(REGISTERS);
    int second = random.nextInt(4) == 0 ? first : random.nextInt(REGISTERS);
    emitWide(opcode, first, immediate ? random.nextInt(32) - 16 : second, offset);
  }

  /** Some instructions, a few times. */
  private void emitBackwardBranch() {
    int counter = FIRST_POINTER + random.nextInt(4);
    li(counter, 1 + random.nextInt(4));
    int start = size();
    emitAll(body(1 + random.nextInt(3)));
    emit(Opcode.ADDI, counter, counter, -1);
    emitWide(random.nextBoolean() ? Opcode.BNE : Opcode.BLTU, 0, counter, start - size());
  }

  private void emitJump() {
    var skipped = body(1 + random.nextInt(3));
    int link = random.nextInt(FIRST_POINTER);
    int base = random.nextBoolean() && link != 0 ? link : 1 + random.nextInt(FIRST_POINTER - 1);
    int distance = 2 * skipped.size();
    switch (random.nextInt(4)) {
      case 0 -> emitWide(Opcode.JAL, link, 4 + distance);
      case 1 -> {
        emitWide(Opcode.AUIPC, base, 0);
        // The lowest bit of the sum is dropped.
        emitWide(Opcode.JALR, link, 8 + distance + random.nextInt(2), base);
      }
      case 2 -> {
        int jump = Encoder.encode(Opcode.JAL, random.nextInt(2), 2 + distance);
        emitHalf(CompressedEncoder.compress(jump).orElseThrow());
      }
      default -> {
        int linked = random.nextInt(2);
        emitWide(Opcode.AUIPC, base, 0);
        var jump = inBody(() -> emit(Opcode.JALR, linked, 0, base));
        emitWide(Opcode.ADDI, base, base, 8 + 2 * jump.size() + distance);
        emitAll(jump);
      }
    }
    emitAll(skipped);
  }

  private void emitControlRegister() {
    // Those for floats are CSRs 1 to 3.
    boolean ofFloats = kind == StreamKind.SPECIFIED || random.nextBoolean();
    int csr = ofFloats ? 1 + random.nextInt(3) : anyOf(CONTROL_REGISTERS);
    // Flags that are read are computed, which takes other paths.
    boolean hasFlags = ofFloats && csr != Csr.FRM.number();
    boolean writesOnly = hasFlags && !readsFlags;
    var opcode = anyOf(writesOnly ? EXCHANGES : CONTROL_OPCODES);
    int destination = writesOnly ? 0 : random.nextInt(FIRST_POINTER);
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
    boolean reserved = kind.hasReservedModes() && random.nextInt(3) == 0;
    return switch (opcode) {
      case CSRRC, CSRRCI -> 4 * random.nextInt(2);
      default -> reserved ? 5 + random.nextInt(3) : random.nextInt(4);
    };
  }

  private void emitTrap() {
    emitAll(body(1));
    switch (random.nextInt(kind.hasSinglePrecision() ? 4 : 6)) {
      case 0 -> emit(Opcode.ECALL);
      case 4, 5 -> emitOf(anyOf(SINGLE_PRECISION));
      case 1 -> emit(Opcode.EBREAK);
      case 2 -> emitHalf(illegalHalf());
      default -> emitWord(illegalWord());
    }
    emitAll(body(1));
  }

  /** 16 bits that are no instruction; GVSoC would stop the core at one such half word. */
  private int illegalHalf() {
    while (true) {
      int half = random.nextInt(1 << 16);
      if (half != 0x8002 && Decoder.isCompressed(half) && Decoder.decode(half).isEmpty()) {
        return half;
      }
    }
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
    li(pointer, addresses.near() + 4 * random.nextInt(8));
    emitLoop(random.nextInt(2), pointer, loopBody(pointer));
    emitAll(body(1));
  }

  /** Instructions, some with accesses with post-increment, jumps, and traps. */
  private List<Integer> loopBody(int pointer) {
    return inBody(
        () -> {
          int count = random.nextInt(4);
          for (int i = 0; i < count; i++) {
            switch (random.nextInt(16)) {
              case 0, 1, 2, 3 ->
                  emit(Opcode.P_LW_POST, random.nextInt(FIRST_POINTER), 4, pointer);
              case 4, 5 -> emit(Opcode.P_SW_POST, random.nextInt(REGISTERS), 4, pointer);
              case 6 -> emitSkip();
              case 7 -> emitJump();
              case 8 -> emit(Opcode.ECALL);
              default -> emitArithmetic();
            }
          }
        });
  }

  private void emitNestedLoops() {
    int inner = random.nextInt(2);
    int innerPointer = FIRST_POINTER + random.nextInt(2);
    int outerPointer = FIRST_POINTER + 2;
    li(innerPointer, addresses.near());
    li(outerPointer, addresses.near() + 64);
    var body = loopBody(innerPointer);
    if (random.nextInt(3) == 0) {
      // Both end with the same instruction.
      var code =
          inBody(
              () -> {
                emitAll(body(random.nextInt(2)));
                emitLoopSetup(inner, body);
                emitAll(body);
              });
      emitLoop(1 - inner, outerPointer, code);
    } else {
      var code =
          inBody(
              () -> {
                emitAll(body(random.nextInt(2)));
                // Rarely, the inner loop takes the registers of the outer one.
                emitLoop(random.nextInt(6) == 0 ? 1 - inner : inner, innerPointer, body);
                emitAll(random.nextBoolean() ? List.of() : loopBody(outerPointer));
              });
      emitLoop(1 - inner, outerPointer, code);
    }
    emitAll(body(1));
  }

  /**
   * A loop of a body and one more instruction, which may be a branch that leaves it, a trap, or an
   * access that takes two steps.
   */
  private void emitLoop(int loop, int pointer, List<Integer> body) {
    emitLoopSetup(loop, body);
    emitAll(body);
    switch (random.nextInt(8)) {
      case 0, 1 -> emitBranch(random.nextBoolean() ? 4 : 8);
      case 2 -> emit(Opcode.ECALL);
      case 3 -> emit(Opcode.LW, random.nextInt(FIRST_POINTER), random.nextInt(8), pointer);
      case 4 -> emit(Opcode.SW, random.nextInt(REGISTERS), random.nextInt(8), pointer);
      default -> emitSingle();
    }
    // Where a branch of 8 bytes lands.
    int register = 1 + random.nextInt(FIRST_POINTER - 1);
    emitWide(Opcode.ADDI, register, register, 1);
  }

  /** What starts a loop whose last instruction comes right behind a body. */
  private void emitLoopSetup(int loop, List<Integer> body) {
    int count = random.nextInt(5);
    int end = 2 * body.size();
    int counter = 1 + random.nextInt(FIRST_POINTER - 1);
    boolean isShort = 4 + end <= Operand.LOOP_SHORT_OFFSET.highest();
    int choice = random.nextInt(3);
    if (choice == 0 && isShort) {
      emitWide(Opcode.LP_SETUPI, loop, count, 4 + end);
    } else if (choice < 2) {
      li(counter, count);
      emitWide(Opcode.LP_SETUP, loop, counter, 4 + end);
    } else {
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
}
