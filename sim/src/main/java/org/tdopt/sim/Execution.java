package org.tdopt.sim;

import static java.lang.Float.intBitsToFloat;
import static org.tdopt.sim.OperationNumber.*;

import org.jspecify.annotations.Nullable;
import org.tdopt.target.Timing;

/**
 * The steps of one core: an instruction waits for its line, its operands and its unit, and does
 * what it does. Here that is RV32IM, single-precision floats, and the PULP loads, stores, loops and
 * multiply-accumulate. Source: The RISC-V Instruction Set Manual, volume I.
 *
 * <p>The method that dispatches stays below 8,000 bytes of bytecode, above which a JVM does not
 * compile; {@link RareExecution} has the rest.
 */
final class Execution {
  /** Fraction bits of a double that a float does not have, and their middle value. */
  private static final int DROPPED_BITS = (1 << 29) - 1;

  private static final int MIDDLE = 1 << 28;

  /** Leading zeros that the divisor 0 of an unsigned division counts for. */
  private static final int UNSIGNED_BY_ZERO_ZEROS = 31;

  private final Core core;
  private final InstructionFetch fetch;
  private final SharedFpus fpus;
  private final int fpu;
  private final LoadStoreUnit memory;
  private final RareExecution rare;
  private final int[] x;
  private final int[] f;
  private final int jumpStall;
  private final int multiplyStall;
  private final int multiplyHighStall;
  private final int divideFixed;

  /** The next instruction, if {@link #upcomingOperation} is known. */
  private @Nullable DecodedInstruction upcoming;

  private int upcomingOperation = UNKNOWN;

  /**
   * Creates what executes a core's instructions.
   *
   * @param fpu which of the shared units the core uses
   */
  Execution(
      Core core,
      InstructionFetch fetch,
      Timing timing,
      FloatArithmetic arithmetic,
      SharedFpus fpus,
      int fpu) {
    this.core = core;
    this.fetch = fetch;
    this.fpus = fpus;
    this.fpu = fpu;
    this.memory = core.memory;
    this.rare = new RareExecution(core, arithmetic);
    this.x = core.x;
    this.f = core.f;
    jumpStall = timing.jump() - 1;
    multiplyStall = timing.multiply() - 1;
    multiplyHighStall = timing.multiplyHigh() - 1;
    divideFixed = timing.divideFixed();
  }

  /** Executes the core's next instruction, or what comes before it. */
  void step(long cycle) {
    core.now = cycle;
    var d = upcoming;
    int operation = upcomingOperation;
    int fetching = 0;
    if (operation == UNKNOWN) {
      if (core.detours().pending()) {
        core.detours().take(cycle);
        return;
      }
      fetching = fetch.cyclesFor(core.pc, cycle);
      d = fetch.at(core.pc);
      operation = d.operation;
    }
    int address = d.address;
    core.executing = address;
    long hazard = fetching == 0 ? core.hazard : 0;
    core.hazard = 0;
    // Arithmetic instead of branches, which no host would predict.
    long awaited = d.reads & hazard;
    int waiting = (int) ((awaited | -awaited) >>> 63);
    core.stall = fetching + waiting;
    var statistics = core.statistics;
    statistics.loadUse += waiting;
    int product = waiting & (int) hazard;
    statistics.multiplyUse += product;
    statistics.instructions++;
    statistics.compressed += d.compressed;
    int next = address + d.bytes;
    switch (operation) {
      case LUI -> x[d.rd] = d.immediate;
      case AUIPC -> x[d.rd] = address + d.immediate;
      case ADDI -> x[d.rd] = x[d.rs1] + d.immediate;
      case SLTI -> x[d.rd] = x[d.rs1] < d.immediate ? 1 : 0;
      case SLTIU -> x[d.rd] = Integer.compareUnsigned(x[d.rs1], d.immediate) < 0 ? 1 : 0;
      case XORI -> x[d.rd] = x[d.rs1] ^ d.immediate;
      case ORI -> x[d.rd] = x[d.rs1] | d.immediate;
      case ANDI -> x[d.rd] = x[d.rs1] & d.immediate;
      case SLLI -> x[d.rd] = x[d.rs1] << d.immediate;
      case SRLI -> x[d.rd] = x[d.rs1] >>> d.immediate;
      case SRAI -> x[d.rd] = x[d.rs1] >> d.immediate;
      case ADD -> x[d.rd] = x[d.rs1] + x[d.rs2];
      case SUB -> x[d.rd] = x[d.rs1] - x[d.rs2];
      case SLL -> x[d.rd] = x[d.rs1] << x[d.rs2];
      case SLT -> x[d.rd] = x[d.rs1] < x[d.rs2] ? 1 : 0;
      case SLTU -> x[d.rd] = Integer.compareUnsigned(x[d.rs1], x[d.rs2]) < 0 ? 1 : 0;
      case XOR -> x[d.rd] = x[d.rs1] ^ x[d.rs2];
      case SRL -> x[d.rd] = x[d.rs1] >>> x[d.rs2];
      case SRA -> x[d.rd] = x[d.rs1] >> x[d.rs2];
      case OR -> x[d.rd] = x[d.rs1] | x[d.rs2];
      case AND -> x[d.rd] = x[d.rs1] & x[d.rs2];

      case JAL -> {
        x[d.rd] = next;
        if (d.immediate == 0) {
          core.park();
        }
        next = jump(address + d.immediate);
      }
      case JALR -> {
        int target = x[d.rs1] + d.immediate & ~1;
        x[d.rd] = next;
        next = jump(target);
      }
      case BEQ -> {
        next = core.branch(x[d.rs1] == x[d.rs2], address + d.immediate, next);
      }
      case BNE -> {
        next = core.branch(x[d.rs1] != x[d.rs2], address + d.immediate, next);
      }
      case BLT -> {
        next = core.branch(x[d.rs1] < x[d.rs2], address + d.immediate, next);
      }
      case BGE -> {
        next = core.branch(x[d.rs1] >= x[d.rs2], address + d.immediate, next);
      }
      case BLTU -> {
        next =
            core.branch(
                Integer.compareUnsigned(x[d.rs1], x[d.rs2]) < 0, address + d.immediate, next);
      }
      case BGEU -> {
        next = core.branch(
            Integer.compareUnsigned(x[d.rs1], x[d.rs2]) >= 0, address + d.immediate, next);
      }

      case LB -> loaded(d, (byte) memory.load(x[d.rs1] + d.immediate, 1));
      case LBU -> loaded(d, memory.load(x[d.rs1] + d.immediate, 1) & 0xff);
      case LH -> loaded(d, (short) memory.load(x[d.rs1] + d.immediate, 2));
      case LHU -> loaded(d, memory.load(x[d.rs1] + d.immediate, 2) & 0xffff);
      case LW -> loaded(d, memory.load(x[d.rs1] + d.immediate, 4));
      case FLW -> floatLoaded(d, x[d.rs1] + d.immediate, awaited);
      case SB -> memory.store(x[d.rs1] + d.immediate, 1, x[d.rs2]);
      case SH -> memory.store(x[d.rs1] + d.immediate, 2, x[d.rs2]);
      case SW -> memory.store(x[d.rs1] + d.immediate, 4, x[d.rs2]);
      case FSW -> memory.store(x[d.rs1] + d.immediate, 4, f[d.rs2]);

      case P_LB_POST -> loadedPost(d, (byte) memory.load(x[d.rs1], 1), d.immediate);
      case P_LBU_POST -> loadedPost(d, memory.load(x[d.rs1], 1) & 0xff, d.immediate);
      case P_LH_POST -> loadedPost(d, (short) memory.load(x[d.rs1], 2), d.immediate);
      case P_LHU_POST -> loadedPost(d, memory.load(x[d.rs1], 2) & 0xffff, d.immediate);
      case P_LW_POST -> loadedPost(d, memory.load(x[d.rs1], 4), d.immediate);
      case P_LB_POST_REG -> loadedPostRegister(d, (byte) memory.load(x[d.rs1], 1), x[d.rs2]);
      case P_LBU_POST_REG -> loadedPostRegister(d, memory.load(x[d.rs1], 1) & 0xff, x[d.rs2]);
      case P_LH_POST_REG -> loadedPostRegister(d, (short) memory.load(x[d.rs1], 2), x[d.rs2]);
      case P_LHU_POST_REG -> loadedPostRegister(d, memory.load(x[d.rs1], 2) & 0xffff, x[d.rs2]);
      case P_LW_POST_REG -> loadedPostRegister(d, memory.load(x[d.rs1], 4), x[d.rs2]);
      case P_LB_REG -> loaded(d, (byte) memory.load(x[d.rs1] + x[d.rs2], 1));
      case P_LBU_REG -> loaded(d, memory.load(x[d.rs1] + x[d.rs2], 1) & 0xff);
      case P_LH_REG -> loaded(d, (short) memory.load(x[d.rs1] + x[d.rs2], 2));
      case P_LHU_REG -> loaded(d, memory.load(x[d.rs1] + x[d.rs2], 2) & 0xffff);
      case P_LW_REG -> loaded(d, memory.load(x[d.rs1] + x[d.rs2], 4));
      case P_SB_POST -> storePost(d, 1, d.immediate);
      case P_SH_POST -> storePost(d, 2, d.immediate);
      case P_SW_POST -> storePost(d, 4, d.immediate);
      case P_SB_POST_REG -> storePost(d, 1, x[d.rdInput]);
      case P_SH_POST_REG -> storePost(d, 2, x[d.rdInput]);
      case P_SW_POST_REG -> storePost(d, 4, x[d.rdInput]);
      case P_SB_REG -> memory.store(x[d.rs1] + x[d.rdInput], 1, x[d.rs2]);
      case P_SH_REG -> memory.store(x[d.rs1] + x[d.rdInput], 2, x[d.rs2]);
      case P_SW_REG -> memory.store(x[d.rs1] + x[d.rdInput], 4, x[d.rs2]);

      case MUL -> multiplied(d, x[d.rs1] * x[d.rs2], multiplyStall);
      case MULH -> multiplied(d, high((long) x[d.rs1] * x[d.rs2]), multiplyHighStall);
      case MULHSU ->
          multiplied(d, high(x[d.rs1] * Integer.toUnsignedLong(x[d.rs2])), multiplyHighStall);
      case MULHU ->
          multiplied(
              d,
              high(Integer.toUnsignedLong(x[d.rs1]) * Integer.toUnsignedLong(x[d.rs2])),
              multiplyHighStall);
      case DIV -> divided(d, x[d.rs2] == 0 ? -1 : x[d.rs1] / x[d.rs2], true);
      case REM -> divided(d, x[d.rs2] == 0 ? x[d.rs1] : x[d.rs1] % x[d.rs2], true);
      case DIVU ->
          divided(d, x[d.rs2] == 0 ? -1 : Integer.divideUnsigned(x[d.rs1], x[d.rs2]), false);
      case REMU ->
          divided(
              d, x[d.rs2] == 0 ? x[d.rs1] : Integer.remainderUnsigned(x[d.rs1], x[d.rs2]), false);
      case P_MAC -> x[d.rd] = x[d.rdInput] + x[d.rs1] * x[d.rs2];
      case P_MSU -> x[d.rd] = x[d.rdInput] - x[d.rs1] * x[d.rs2];

      case LP_SETUP -> setUpLoop(d, next, address + d.immediate, x[d.rs1]);
      case LP_SETUPI -> setUpLoop(d, next, address + d.immediate2, d.immediate);
      case LP_STARTI -> core.loopStart[d.loop] = address + d.immediate;
      case LP_ENDI -> core.setLoopEnd(d.loop, address + d.immediate);
      case LP_COUNT -> core.loopCount[d.loop] = x[d.rs1];
      case LP_COUNTI -> core.loopCount[d.loop] = d.immediate;

      case FMADD_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && fused(d, product(d) + addend(d)) ? next : rare.execute(d, address);
      }
      case FMSUB_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && fused(d, product(d) - addend(d)) ? next : rare.execute(d, address);
      }
      case FNMSUB_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && fused(d, -product(d) + addend(d)) ? next : rare.execute(d, address);
      }
      case FNMADD_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && fused(d, -product(d) - addend(d)) ? next : rare.execute(d, address);
      }
      case FADD_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && rounded(d, first(d) + second(d)) ? next : rare.execute(d, address);
      }
      case FSUB_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && rounded(d, first(d) - second(d)) ? next : rare.execute(d, address);
      }
      case FMUL_S -> {
        waitForFpu(d, fetching, product);
        next = isPlain(d) && rounded(d, first(d) * second(d)) ? next : rare.execute(d, address);
      }
      case FDIV_S -> {
        waitForDivider(d, fetching, product);
        next = isPlain(d) && rounded(d, first(d) / second(d)) ? next : rare.execute(d, address);
      }
      case FSQRT_S -> {
        // The double root has enough bits that rounding it again gives the rounded root.
        waitForDivider(d, fetching, product);
        next =
            isPlain(d) && rounded(d, (float) Math.sqrt(first(d)))
                ? next
                : rare.execute(d, address);
      }
      default -> next = executeRare(d, address, fetching, product);
    }
    if (d.hasSequel) {
      next = core.sequel(d, next);
    }
    core.pc = next;
    lookAhead(next);
    core.readyAt = core.asleep ? Clock.NEVER : cycle + 1 + core.stall;
  }

  /**
   * Decides what the next step executes. It could find that out itself, but would make the host
   * wait for it: which case of the switch comes next is hard to predict, and best known early.
   */
  private void lookAhead(int address) {
    var instruction = fetch.ifDecoded(address);
    if (instruction != null && fetch.isImmediate(address)) {
      upcoming = instruction;
      upcomingOperation = instruction.operation;
    } else {
      upcomingOperation = UNKNOWN;
    }
  }

  /** Has the next step look for its instruction again. */
  void forgetUpcoming() {
    upcomingOperation = UNKNOWN;
  }

  /**
   * Takes the core's turn at its unit.
   *
   * @param product whether the instruction waits for a product
   */
  private void waitForFpu(DecodedInstruction d, int fetching, int product) {
    var statistics = core.statistics;
    int wait = fpus.reserve(fpu, core.now + fetching);
    statistics.fpuOperations++;
    statistics.flops += d.flops;
    statistics.fpu += wait;
    stallForUnit(wait, fetching, product);
  }

  private void waitForDivider(DecodedInstruction d, int fetching, int product) {
    var statistics = core.statistics;
    int wait = fpus.reserveDivider(core.now + fetching, d.extraCycles + 1);
    statistics.flops += d.flops;
    statistics.divider += wait + d.extraCycles;
    stallForUnit(wait, fetching, product);
    core.stall += d.extraCycles;
  }

  /** An operand that the instruction waits for arrives while it waits for its unit. */
  private void stallForUnit(int wait, int fetching, int product) {
    int hidden = Math.min(wait, core.stall - fetching);
    core.statistics.loadUse -= hidden;
    core.statistics.multiplyUse -= hidden & product;
    core.stall += wait - hidden;
  }

  private int executeRare(DecodedInstruction d, int pc, int fetching, int product) {
    switch (d.unit) {
      case FPU -> waitForFpu(d, fetching, product);
      case DIVIDER -> waitForDivider(d, fetching, product);
      case NONE -> {}
    }
    return rare.execute(d, pc);
  }

  /** Whether an operation rounds to the nearest, and nobody asks for its flags. */
  private boolean isPlain(DecodedInstruction d) {
    return (d.rounding | core.csrs.floatDetour) == 0;
  }

  private float first(DecodedInstruction d) {
    return intBitsToFloat(f[d.rs1]);
  }

  private float second(DecodedInstruction d) {
    return intBitsToFloat(f[d.rs2]);
  }

  private double product(DecodedInstruction d) {
    return (double) first(d) * second(d);
  }

  private double addend(DecodedInstruction d) {
    return intBitsToFloat(f[d.rs3]);
  }

  /** Sets the result, unless how the sum was rounded matters for it. */
  private boolean fused(DecodedInstruction d, double sum) {
    return !mayRoundTwice(sum) && rounded(d, (float) sum);
  }

  /** Sets the result; {@code floatToIntBits} gives the canonical NaN. */
  private boolean rounded(DecodedInstruction d, float result) {
    f[d.rd] = Float.floatToIntBits(result);
    return true;
  }

  /**
   * Whether a sum in double precision is so close to the middle between two floats, or so small,
   * that how it was rounded matters for the float it becomes.
   */
  private static boolean mayRoundTwice(double sum) {
    int dropped = (int) Double.doubleToRawLongBits(sum) & DROPPED_BITS;
    return Math.abs(dropped - MIDDLE) <= 1 || Math.abs(sum) < Float.MIN_NORMAL && sum != 0;
  }

  private int jump(int target) {
    core.stall += jumpStall;
    core.statistics.branchStall += jumpStall;
    core.statistics.jumps++;
    return target;
  }

  private void loaded(DecodedInstruction d, int value) {
    x[d.rd] = value;
    core.hazard = d.writes;
  }

  private void floatLoaded(DecodedInstruction d, int address, long awaited) {
    f[d.rd] = memory.load(address, 4);
    core.hazard = d.writes;
    if ((address & 3) != 0 && awaited == d.writes) {
      // A load across words does not wait for the register that it writes.
      core.stall--;
      core.statistics.loadUse--;
    }
  }

  /** Increments the base after it was loaded where it is the destination, too. */
  private void loadedPost(DecodedInstruction d, int value, int increment) {
    loaded(d, value);
    x[d.rs1 == 0 ? DecodedInstruction.DISCARD : d.rs1] = x[d.rs1] + increment;
  }

  /** Increments the base as it was before the load. */
  private void loadedPostRegister(DecodedInstruction d, int value, int increment) {
    int base = x[d.rs1] + increment;
    loaded(d, value);
    x[d.rs1 == 0 ? DecodedInstruction.DISCARD : d.rs1] = base;
  }

  private void storePost(DecodedInstruction d, int length, int increment) {
    memory.store(x[d.rs1], length, x[d.rs2]);
    x[d.rs1 == 0 ? DecodedInstruction.DISCARD : d.rs1] = x[d.rs1] + increment;
  }

  private void multiplied(DecodedInstruction d, int product, int stall) {
    x[d.rd] = product;
    core.stall += stall;
    core.hazard = d.writes | Core.PRODUCT;
    core.statistics.multiply += stall;
  }

  /** Takes the longer the more leading zeros the divisor has; signed by zero it is immediate. */
  private void divided(DecodedInstruction d, int result, boolean signed) {
    int divisor = x[d.rs2];
    int cycles = signed ? 1 : UNSIGNED_BY_ZERO_ZEROS + divideFixed;
    if (divisor != 0) {
      cycles =
          signed && divisor < 0
              ? Integer.numberOfLeadingZeros(-divisor) + divideFixed - 1
              : Integer.numberOfLeadingZeros(divisor) + divideFixed;
    }
    x[d.rd] = result;
    core.stall += cycles - 1;
  }

  private void setUpLoop(DecodedInstruction d, int start, int end, int count) {
    core.setLoopEnd(d.loop, end);
    core.loopStart[d.loop] = start;
    core.loopCount[d.loop] = count;
  }

  private static int high(long product) {
    return (int) (product >> 32);
  }
}
