package org.tdopt.sim;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tdopt.target.Csr;

/** Control and status registers of one core. */
final class ControlRegisters {
  /** What every synchronous exception of these cores reports. */
  private static final int TRAP_CAUSE = 11;

  private static final int INTERRUPT_CAUSE = 1 << 31;
  private static final int VECTOR_BYTES = 4;

  private static final int MACHINE_MODE = 3 << 11;

  /** Cycles that writing {@code mstatus} takes beyond the first. */
  private static final int STATUS_WRITE_STALL = 3;

  private static final int FLOATS_IN_USE = 3 << 13;
  private static final int INTERRUPTS_ENABLED = 1 << 3;
  private static final int INTERRUPTS_WERE_ENABLED = 1 << 7;
  private static final int FIRST_LOOP_CSR = 0x7C0;

  /** {@code vlenb}, the only register of the vectors that is not 0 at first. */
  private static final int VECTOR_LENGTH = 0xC22;

  private static final int VECTOR_LENGTH_BYTES = 32;

  private final Core core;
  private final PerformanceCounters counters;

  /** {@code frm}: rounding mode, possibly reserved, of instructions that do not name one. */
  int roundingMode;

  /** Not 0 if single-precision arithmetic needs more than rounding to the nearest. */
  int floatDetour;

  /** Number of the last instruction that wrote a register. */
  private long lastWrite = -1;

  private final Map<Integer, Integer> plain = new HashMap<>();
  private int exceptionFlags;
  private int status = FLOATS_IN_USE;
  private int interruptEnable;
  private int trapVector;
  private int scratch;
  private int exceptionPc;
  private int cause;
  private int trapValue;

  ControlRegisters(Core core) {
    this.core = core;
    this.counters = new PerformanceCounters(core);
  }

  /** The rounding mode of an instruction, which may be a reserved one. */
  int roundingModeOf(DecodedInstruction instruction) {
    return instruction.dynamicRounding ? roundingMode : instruction.rounding;
  }

  /** Adds to {@code fflags}. */
  void raise(int flags) {
    exceptionFlags |= flags;
  }

  void setTrapVector(int address) {
    trapVector = address;
  }

  /**
   * Takes a synchronous exception; returns the handler's address.
   *
   * @throws SimulationFault if there is no handler
   */
  int trap(int pc) {
    int handler = trapVector & ~3;
    if (!core.canHandleTraps(handler)) {
      throw core.unhandled();
    }
    enterHandler(pc, TRAP_CAUSE);
    return handler;
  }

  /** Takes an interrupt before the instruction at an address; returns the handler's address. */
  int interrupt(int number, int pc) {
    enterHandler(pc, INTERRUPT_CAUSE | number);
    return handlerOf(number);
  }

  /** The address of an interrupt's handler. */
  int handlerOf(int number) {
    return (trapVector & ~3) + VECTOR_BYTES * number;
  }

  private void enterHandler(int pc, int newCause) {
    exceptionPc = pc;
    cause = newCause;
    int wereEnabled = interruptsEnabled() ? INTERRUPTS_WERE_ENABLED : 0;
    status &= ~(INTERRUPTS_ENABLED | INTERRUPTS_WERE_ENABLED);
    status |= MACHINE_MODE | wereEnabled;
  }

  /** Differs, most likely, if a register other than clocks and counters does. */
  int stateHash() {
    return Objects.hash(
        roundingMode,
        exceptionFlags,
        status,
        interruptEnable,
        trapVector,
        scratch,
        exceptionPc,
        cause,
        trapValue,
        plain);
  }

  boolean interruptsEnabled() {
    return (status & INTERRUPTS_ENABLED) != 0;
  }

  /** Returns from a trap. */
  int returnAddress() {
    boolean enable = (status & INTERRUPTS_WERE_ENABLED) != 0;
    status = status & ~INTERRUPTS_ENABLED | INTERRUPTS_WERE_ENABLED;
    status |= enable ? INTERRUPTS_ENABLED : 0;
    cause = 0;
    core.detours().checkInterrupts();
    return exceptionPc;
  }

  int read(int number) {
    if (number >= FIRST_LOOP_CSR && number < FIRST_LOOP_CSR + 7) {
      return loopRegister(number - FIRST_LOOP_CSR);
    }
    if (PerformanceCounters.has(number)) {
      core.statistics.clockReads++;
      return counters.read(number);
    }
    if (isPlain(number)) {
      return plain.getOrDefault(number, number == VECTOR_LENGTH ? VECTOR_LENGTH_BYTES : 0);
    }
    if (isZero(number)) {
      return 0;
    }
    var csr = Csr.numbered(number);
    if (csr.isEmpty()) {
      throw new SimulationFault("read of unknown CSR 0x%03x".formatted(number));
    }
    return switch (csr.get()) {
      case FFLAGS -> exceptionFlags;
      case FRM -> roundingMode;
      case FCSR -> roundingMode << 5 | exceptionFlags;
      case MSTATUS -> status;
      case MISA -> 0x40000000;
      case MIE -> interruptEnable;
      case MTVEC -> trapVector;
      case MSCRATCH -> scratch;
      case MEPC -> exceptionPc;
      case MCAUSE -> cause;
      case MTVAL -> trapValue;
      case MCYCLE, CYCLE, TIME -> {
        core.statistics.clockReads++;
        yield (int) core.now;
      }
      case MINSTRET, INSTRET -> {
        core.statistics.clockReads++;
        yield (int) core.statistics.instructions;
      }
      case MCYCLEH -> (int) (core.now >>> Integer.SIZE);
      case MINSTRETH -> (int) (core.statistics.instructions >>> Integer.SIZE);
      case MHARTID -> core.hartId;
      case MIMPID -> 0;
      case PCCR, PCCR_ALL, PCER, PCMR -> counters.read(number);
      case MIP, MVENDORID, MARCHID ->
          throw new IllegalStateException(csr.get() + " keeps what is written");
    };
  }

  /** Writes a register; part of an instruction. */
  void write(int number, int value) {
    writeRegister(number, value);
    lastWrite = core.statistics.instructions;
  }

  private void writeRegister(int number, int value) {
    if (number >= FIRST_LOOP_CSR && number < FIRST_LOOP_CSR + 7) {
      setLoopRegister(number - FIRST_LOOP_CSR, value);
      return;
    }
    if (PerformanceCounters.has(number)) {
      counters.write(number, value, lastWrite == core.statistics.instructions - 1);
      return;
    }
    if (isPlain(number)) {
      plain.put(number, value);
      return;
    }
    if (isZero(number)) {
      return;
    }
    var csr = Csr.numbered(number);
    if (csr.isEmpty()) {
      throw new SimulationFault("write of unknown CSR 0x%03x".formatted(number));
    }
    switch (csr.get()) {
      case FFLAGS -> exceptionFlags = value & 31;
      case FRM -> setRoundingMode(value & 7);
      case FCSR -> {
        exceptionFlags = value & 31;
        setRoundingMode(value >> 5 & 7);
      }
      case MSTATUS -> {
        status = value & (INTERRUPTS_ENABLED | INTERRUPTS_WERE_ENABLED) | MACHINE_MODE;
        core.stall += STATUS_WRITE_STALL;
        core.detours().checkInterrupts();
      }
      case MIE -> interruptEnable = value;
      case MTVEC -> trapVector = value;
      case MSCRATCH -> scratch = value;
      case MEPC -> exceptionPc = value & ~1;
      case MCAUSE -> cause = value;
      case MTVAL -> trapValue = value;
      default -> {
        // The others are read-only or, like mcycle, not writable in these cores.
      }
    }
  }

  /**
   * Whether a register only keeps what is written: those for modes, debuggers and vectors that
   * programs do not use, pending interrupts, and the vendor's numbers.
   */
  private static boolean isPlain(int number) {
    return switch (number) {
      case 0x100, 0x104, 0x105, 0x106, 0x140, 0x141, 0x142, 0x143, 0x144, 0x302, 0x303, 0x306 ->
          true;
      case 0x008, 0x009, 0x00A, 0x00F, 0x344, 0x740, 0x741, 0x742, 0x744, 0x7A1, 0x7A2, 0x7A3 ->
          true;
      case 0x7B1, 0x7B2, 0x7B3, 0xC20, 0xC21, VECTOR_LENGTH, 0xF11, 0xF12 -> true;
      default -> false;
    };
  }

  /** Whether a register reads as 0 and ignores what is written: user traps, and event counters. */
  private static boolean isZero(int number) {
    return switch (number) {
      case 0x000, 0x005, 0x320 -> true;
      default -> number >= 0xB03 && number <= 0xB1F || number >= 0xB83 && number <= 0xB9F;
    };
  }

  private void setRoundingMode(int mode) {
    roundingMode = mode;
    updateFloatDetour();
  }

  void updateFloatDetour() {
    floatDetour = roundingMode | (core.tracksFloatFlags ? 1 << 3 : 0);
  }

  /** Start, end and count of loop 0, a gap, and the same of loop 1. */
  private int loopRegister(int index) {
    int loop = index >> 2;
    return switch (index & 3) {
      case 0 -> core.loopStart[loop];
      case 1 -> core.loopEnd[loop];
      case 2 -> core.loopCount[loop];
      default -> 0;
    };
  }

  private void setLoopRegister(int index, int value) {
    int loop = index >> 2;
    switch (index & 3) {
      case 0 -> core.loopStart[loop] = value;
      // Not by this does the instruction there become one that ends loops.
      case 1 -> core.loopEnd[loop] = value;
      case 2 -> core.loopCount[loop] = value;
      default -> {}
    }
  }
}
