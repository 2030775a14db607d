package org.tdopt.sim;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.tdopt.sim.DecodedInstruction.Unit;
import org.tdopt.target.Chip;
import org.tdopt.target.Decoder;
import org.tdopt.target.RegisterFile;

/**
 * A core: registers, fetching, and when its next instruction starts. Execution is in order, one
 * instruction at a time; whatever delays an instruction adds to {@link #stall}, and the next one
 * starts {@code 1 + stall} cycles later.
 */
final class Core {
  /** Bytes at the end of the fetch line in which an instruction may cross into the next line. */
  private static final int WIDEST_INSTRUCTION = 4;

  static final int NO_INTERRUPT = -1;

  /** Cycles that entering an interrupt handler takes beyond those of its first instruction. */
  private static final int INTERRUPT_STALL = 3;

  /** Major opcode of integer loads. */
  private static final int LOAD_OPCODE = 0x03;

  final int hartId;
  final boolean isFabricController;
  final CoreStatistics statistics = new CoreStatistics();
  final ControlRegisters csrs;
  final LoadStoreUnit memory;

  /** Integer registers; the last one takes what is written to x0. */
  final int[] x = new int[33];

  /** Float registers as bits; the same array where the chip has one register file. */
  final int[] f;

  int pc;

  /** Cycle at which the next instruction starts; {@link Clock#NEVER} while asleep. */
  long readyAt = Clock.NEVER;

  /** Cycle of the instruction in execution. */
  long now;

  /** Cycles by which the instruction in execution delays the next one. */
  int stall;

  /** Number of the last instruction that was a multiplication. */
  long lastMultiplication;

  /** Registers whose value the next instruction would have to wait one cycle for. */
  long hazard;

  final int[] loopStart = new int[2];
  final int[] loopEnd = new int[2];
  final int[] loopCount = new int[2];

  /** Whether the program may read the floating-point exception flags. */
  boolean tracksFloatFlags;

  boolean asleep;

  /** Whether the cluster still has the core in its list of running cores. */
  boolean listed;

  private final Clock clock;
  private final ClockDomains clocks;
  private final CodeMemory code;
  private final StackWatch stacks;
  private final LineSource instructions;
  private final SharedFpus fpus;
  private final int fpu;

  /** Stands in for a unit where an instruction needs none. */
  private final int idleUnit;

  private final Cluster cluster;
  private final Execution execution;
  private final int lineBytes;
  private final int branchStall;
  private final int misalignedStall;

  private int lineAddress = -1;

  /** Whether something happens before the next instruction: a held access or an interrupt. */
  private boolean detours;

  /** The number of the interrupt that is requested, or {@link #NO_INTERRUPT}. */
  private int interrupt = NO_INTERRUPT;

  private boolean waitsForInterrupt;

  /** Whether fetching is disabled, and whether the core slept before that. */
  private boolean halted;

  private boolean sleepsOtherwise;
  private IntConsumer acknowledge = number -> {};

  /** Second part of a misaligned access, which takes the place of the next instruction. */
  private boolean holds;

  private int heldAddress;
  private int heldBytes;
  private boolean heldIsLoad;
  private DecodedInstruction beforeDetour = CodeMemory.beforeAll();
  private DecodedInstruction[] page = new DecodedInstruction[0];
  private int pageAddress;
  private int startAddress;
  private long asleepSince;
  private CoreStatistics.Wait sleepCause = CoreStatistics.Wait.EVENT;
  private int sleepingDestination;

  /** The instruction in execution, or the last one. */
  private DecodedInstruction current = CodeMemory.beforeAll();

  Core(
      Chip chip,
      int hartId,
      boolean isFabricController,
      Soc soc,
      LineSource instructions,
      Bus bus) {
    this.hartId = hartId;
    this.isFabricController = isFabricController;
    this.clock = isFabricController ? soc.clocks.fabric : soc.clocks.cluster;
    this.clocks = soc.clocks;
    this.code = isFabricController ? soc.fabricCode : soc.code;
    this.stacks = soc.stacks;
    this.cluster = soc.cluster;
    this.fpus = soc.fpus;
    this.fpu = hartId % chip.cluster().sharedFpus();
    this.idleUnit = fpus.addIdleUnit();
    this.instructions = instructions;
    this.branchStall = chip.timing().branchTaken() - 1;
    this.misalignedStall = chip.timing().misalignedAccess() - 2;
    this.lineBytes = chip.instructionCache().lineBytes();
    this.f = chip.cluster().registerFile() == RegisterFile.ALIASED ? x : new int[33];
    Arrays.fill(f, BankedMemory.UNINITIALISED);
    Arrays.fill(x, BankedMemory.UNINITIALISED);
    x[0] = 0;
    this.csrs = new ControlRegisters(this);
    this.memory = new LoadStoreUnit(this, bus, soc.memories, chip.memory().l1AliasBase());
    this.execution = new Execution(this, chip.timing(), soc.floatArithmetic);
    code.whenFlushed(this::forgetCode);
  }

  /** Computes the exception flags of all floating-point operations from here on. */
  void trackFloatFlags() {
    tracksFloatFlags = true;
    csrs.updateFloatDetour();
  }

  /** Whether there is code at a trap handler's address that is not the program's start. */
  boolean canHandleTraps(int handler) {
    return handler != startAddress && code.isLegal(handler);
  }

  /** What is wrong with the current instruction, which trapped. */
  SimulationFault unhandled() {
    int word = current.word;
    if (Decoder.decode(word).isPresent()) {
      return new SimulationFault("trap without a handler");
    }
    return new SimulationFault(
        Decoder.isCompressed(word)
            ? "illegal instruction 0x%04x".formatted(word)
            : "illegal instruction 0x%08x".formatted(word));
  }

  /** Starts the core at an address in the next cycle. */
  void start(int address) {
    startAddress = address;
    pc = address & ~1;
    csrs.setTrapVector(address & ~0xff);
    statistics.startedAt = clock.now;
    readyAt = clock.now + 1;
  }

  /**
   * Executes one instruction.
   *
   * @param cycle the current one
   * @throws SimulationFault if the instruction does something no correct program does
   */
  void step(long cycle) {
    now = cycle;
    int address = pc;
    int cycles = 0;
    var instruction = current.next;
    if (instruction.address == address) {
      current = instruction;
    } else if (detours) {
      detour(cycle);
      return;
    } else {
      cycles = moveTo(address);
      instruction = current;
    }
    // Without a branch, which no host would predict.
    int unit = idleUnit ^ (idleUnit ^ fpu) & -instruction.fpuOperations;
    int wait = fpus.reserve(unit, cycle + cycles);
    statistics.fpu += wait;
    statistics.fpuOperations += instruction.fpuOperations;
    cycles += wait;
    if (instruction.unit == Unit.DIVIDER) {
      cycles = waitForDivider(instruction, cycles);
    }
    if ((instruction.reads & hazard) != 0 && cycles == 0) {
      cycles = 1;
      statistics.loadUse++;
      if (statistics.instructions == lastMultiplication) {
        statistics.multiplyUse++;
      }
    }
    hazard = 0;
    stall = cycles + instruction.extraCycles;
    statistics.instructions++;
    statistics.flops += instruction.flops;
    statistics.compressed += instruction.compressed;
    int next;
    try {
      next = execution.execute(instruction, address);
    } catch (SimulationFault e) {
      throw e.by(this);
    }
    if (instruction.hasSequel) {
      next = sequel(instruction, next);
    }
    pc = next;
    readyAt = asleep ? Clock.NEVER : cycle + 1 + stall;
  }

  /** Executes one instruction, seen by an observer, or the second part of its access. */
  void step(long cycle, CoreObserver observer) {
    if (holds) {
      step(cycle);
      return;
    }
    observer.before(this, cycle);
    step(cycle);
    observer.after(this);
  }

  /**
   * Makes the instruction at an address the current one where the link from the one before does
   * not lead there; returns the cycles it takes to fetch.
   */
  private int moveTo(int address) {
    var previous = current;
    int cycles = 0;
    int inLine = address - lineAddress;
    // As an unsigned number, the distance to an earlier address is large.
    boolean inBuffer = Integer.compareUnsigned(inLine, lineBytes - WIDEST_INSTRUCTION) <= 0;
    if (!inBuffer) {
      cycles = fetchLine(address, inLine);
    }
    var instruction = previous.target;
    if (instruction.address != address) {
      instruction = decoded(address);
      // The line in the buffer depends on the previous address only, so that what lies in it once
      // does always.
      if (inBuffer && address == previous.address + previous.bytes) {
        previous.next = instruction;
      } else {
        previous.target = instruction;
      }
    }
    current = instruction;
    return cycles;
  }

  /** Whether the second part of an access comes next. */
  boolean holds() {
    return holds;
  }

  /** Lets the second part of an access be made instead of the next instruction. */
  void hold(int address, int bytes, boolean isLoad) {
    holds = true;
    statistics.misaligned++;
    heldAddress = address;
    heldBytes = bytes;
    heldIsLoad = isLoad;
    stall += misalignedStall;
    interceptNext();
  }

  /** Lets the next step find out that something comes before its instruction. */
  private void interceptNext() {
    if (!detours) {
      detours = true;
      beforeDetour = current;
      // Nothing is linked to this one.
      current = CodeMemory.beforeAll();
    }
  }

  /** Sets who is told the numbers of interrupts that the core takes. */
  void whenInterrupted(IntConsumer listener) {
    acknowledge = listener;
  }

  /** Requests an interrupt, which is taken once interrupts are enabled, or withdraws the request. */
  void request(int number) {
    interrupt = number;
    if (number != NO_INTERRUPT && waitsForInterrupt) {
      waitsForInterrupt = false;
      wake(0);
    }
    checkInterrupts();
  }

  /** Sleeps until an interrupt is requested, whether or not it is enabled. */
  void waitForInterrupt() {
    if (interrupt == NO_INTERRUPT) {
      waitsForInterrupt = true;
      sleep(CoreStatistics.Wait.EVENT);
    }
  }

  boolean waitsForInterrupt() {
    return waitsForInterrupt;
  }

  /** Takes a requested interrupt before the next instruction if interrupts are enabled. */
  void checkInterrupts() {
    if (interrupt != NO_INTERRUPT && csrs.interruptsEnabled()) {
      interceptNext();
    }
  }

  private void detour(long cycle) {
    detours = false;
    current = beforeDetour;
    if (holds) {
      finishHeld();
      checkInterrupts();
    } else if (interrupt == NO_INTERRUPT || !csrs.interruptsEnabled()) {
      step(cycle);
    } else {
      int number = interrupt;
      interrupt = NO_INTERRUPT;
      pc = csrs.interrupt(number, pc);
      acknowledge.accept(number);
      step(cycle);
      readyAt += asleep ? 0 : INTERRUPT_STALL;
    }
  }

  private void finishHeld() {
    holds = false;
    stall = 0;
    try {
      memory.finishHeld(heldAddress, heldBytes, heldIsLoad);
    } catch (SimulationFault e) {
      throw e.by(this);
    }
    readyAt = now + 1 + stall;
  }

  private DecodedInstruction decoded(int address) {
    int slot = address - pageAddress >>> 1;
    if (Integer.compareUnsigned(slot, page.length) >= 0) {
      page = code.page(address);
      pageAddress = address & -1 << CodeMemory.PAGE_SHIFT;
      slot = address - pageAddress >>> 1;
    }
    var instruction = page[slot];
    if (instruction != null) {
      return instruction;
    }
    try {
      return code.decode(address);
    } catch (SimulationFault e) {
      throw e.by(this);
    }
  }

  /** Refills the fetch buffer, with a second line if the instruction may cross into it. */
  private int fetchLine(int address, int inLine) {
    int cycles = 0;
    if (inLine < 0 || inLine >= lineBytes) {
      lineAddress = address & -lineBytes;
      cycles = instructions.cyclesForLine(lineAddress, now);
    }
    if (address - lineAddress > lineBytes - WIDEST_INSTRUCTION) {
      lineAddress += lineBytes;
      cycles += instructions.cyclesForLine(lineAddress, now);
    }
    statistics.fetch += cycles;
    return cycles;
  }

  private int waitForDivider(DecodedInstruction instruction, int cycles) {
    int wait = fpus.reserveDivider(now + cycles, instruction.extraCycles + 1);
    statistics.divider += wait + instruction.extraCycles;
    return cycles + wait;
  }

  /** What comes after an instruction that ends a hardware loop or moves the stack. */
  private int sequel(DecodedInstruction instruction, int next) {
    if (instruction.movesStack) {
      try {
        stacks.moved(this, instruction);
      } catch (SimulationFault e) {
        throw e.by(this);
      }
    }
    int looped = nextInLoop(instruction.address, next);
    // A trap leaves the loop, though its count has changed.
    return instruction.opcode.isTrap() ? next : looped;
  }

  /** The innermost loop whose last instruction this is jumps back while its count lasts. */
  private int nextInLoop(int address, int next) {
    for (int i = 0; i < 2; i++) {
      if (loopCount[i] != 0 && loopEnd[i] == address) {
        loopCount[i]--;
        if (loopCount[i] != 0) {
          return loopStart[i];
        }
      }
    }
    return next;
  }

  /** Counts a branch; returns where it leads. */
  int branch(boolean taken, int target, int next) {
    statistics.branches++;
    if (!taken) {
      return next;
    }
    stall += branchStall;
    statistics.branchStall += branchStall;
    statistics.takenBranches++;
    return target;
  }

  void setLoopEnd(int loop, int address) {
    loopEnd[loop] = address;
    var last = decoded(address);
    last.hasSequel = true;
  }

  /** Lets what was written to memory be seen as code; only the fabric controller's cache hears it. */
  void fenceInstructions() {
    if (isFabricController) {
      instructions.flush();
    }
    flushCode();
  }

  /** Lets what was written to memory be seen as code. */
  void flushCode() {
    code.flush();
    lineAddress = -1;
  }

  /** Forgets all decoded instructions, as code may have changed. */
  private void forgetCode() {
    page = new DecodedInstruction[0];
    current = CodeMemory.beforeAll();
    beforeDetour = current;
    for (int i = 0; i < 2; i++) {
      if (loopCount[i] != 0) {
        setLoopEnd(i, loopEnd[i]);
      }
    }
  }

  /** Stops the core until {@link #wake}; a load in execution gets its value there. */
  void sleep(CoreStatistics.Wait cause) {
    asleep = true;
    asleepSince = now;
    sleepCause = cause;
    sleepingDestination = isLoad(current) ? current.rd : DecodedInstruction.DISCARD;
    if (!isFabricController) {
      cluster.coreWentToSleep();
    }
  }

  /** Resumes a sleeping core in the next cycle; what it had left to stall comes on top. */
  void wake(int value) {
    x[sleepingDestination] = value;
    if (halted) {
      sleepsOtherwise = false;
      return;
    }
    asleep = false;
    if (isFabricController) {
      clocks.syncFabric();
    }
    statistics.accountSleep(sleepCause, clock.now - asleepSince);
    statistics.stallAfterSleep += stall;
    readyAt = clock.now + 1 + stall;
    if (!isFabricController) {
      cluster.coreWokeUp(this);
    }
  }

  /** Stops fetching, in whatever the core does. */
  void halt() {
    if (halted) {
      return;
    }
    halted = true;
    sleepsOtherwise = asleep && !isParked();
    if (!asleep) {
      sleep(CoreStatistics.Wait.PARKED);
      sleepingDestination = DecodedInstruction.DISCARD;
      stall = (int) Math.max(0, readyAt - clock.now - 1);
      readyAt = Clock.NEVER;
    }
  }

  /** Lets a halted core fetch again, from an address. */
  void restart(int address) {
    if (!halted) {
      return;
    }
    halted = false;
    pc = address & ~1;
    if (!sleepsOtherwise) {
      wake(0);
    }
  }

  boolean isHalted() {
    return halted;
  }

  /** Stops for good, at a jump to itself, unless an interrupt may end it. */
  void park() {
    if (!csrs.interruptsEnabled()) {
      sleep(CoreStatistics.Wait.PARKED);
    }
  }

  boolean isParked() {
    return asleep && sleepCause == CoreStatistics.Wait.PARKED;
  }

  private static boolean isLoad(DecodedInstruction instruction) {
    return (instruction.word & 0x7f) == LOAD_OPCODE;
  }

  boolean hasStarted() {
    return statistics.startedAt != CoreStatistics.NOT_STARTED;
  }

  /** Counts cycles that the instruction in execution stalls as waiting, if it put the core to sleep. */
  void accountStallAsWait(int cycles) {
    if (asleep) {
      statistics.accountWait(sleepCause, cycles);
    }
  }

  /** The instruction that the core executes or executed last. */
  DecodedInstruction current() {
    return detours ? beforeDetour : current;
  }

  /** Why the core sleeps, or last slept. */
  CoreStatistics.Wait sleepCause() {
    return sleepCause;
  }

  /** All cycles by cause, from the start until now. What no stall explains is computation. */
  CycleBreakdown breakdown() {
    var cycles = new long[CycleCause.values().length];
    if (!hasStarted()) {
      return new CycleBreakdown(cycles);
    }
    for (var cause : CycleCause.values()) {
      cycles[cause.ordinal()] = statistics.waitedFor(cause);
    }
    // The stall of an instruction that sleeps is counted already.
    long sleep = asleep ? Math.max(0, clock.now - asleepSince - stall) : 0;
    cycles[sleepCause.cause().ordinal()] += sleep;
    long stalledUntil = asleep ? asleepSince + stall : readyAt - 1;
    takeBack(cycles, Math.max(0, stalledUntil - clock.now));
    long waited = Arrays.stream(cycles).sum();
    cycles[CycleCause.COMPUTE.ordinal()] = clock.now - statistics.startedAt - waited;
    return new CycleBreakdown(cycles);
  }

  /** Stalls are counted when an instruction starts; those after the end of the program are none. */
  private void takeBack(long[] cycles, long stall) {
    long left = stall;
    for (var cause : current().longestStalls()) {
      long taken = Math.min(left, cycles[cause.ordinal()]);
      cycles[cause.ordinal()] -= taken;
      left -= taken;
    }
  }

  /** Cycles since the start in which the core did not sleep. */
  long activeCycles() {
    if (!hasStarted()) {
      return 0;
    }
    long end = asleep ? asleepSince : clock.now;
    return end - statistics.startedAt - statistics.asleep;
  }
}
