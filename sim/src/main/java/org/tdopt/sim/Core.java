package org.tdopt.sim;

import java.util.Arrays;
import org.tdopt.target.Chip;
import org.tdopt.target.Decoder;
import org.tdopt.target.RegisterFile;

/**
 * A core: registers, fetching, and when its next instruction starts. Execution is in order, one
 * instruction at a time; whatever delays an instruction adds to {@link #stall}, and the next one
 * starts {@code 1 + stall} cycles later.
 */
final class Core {
  /** Major opcodes of integer loads. */
  private static final int LOAD_OPCODE = 0x03;

  private static final int LOAD_POST_OPCODE = 0x0b;

  /** The bit of register x0, for which nothing waits. */
  static final long PRODUCT = 1;

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

  /** Address of the instruction in execution, or of the last one. */
  int executing;

  /**
   * Registers whose value the next instruction would have to wait one cycle for, as in {@link
   * DecodedInstruction#reads}; with {@link #PRODUCT} if it is a product.
   */
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
  private final Cluster cluster;
  private final Execution execution;
  private final InstructionFetch fetch;
  private final Detours detours;
  private final int branchStall;

  /** Whether fetching is disabled, and whether the core slept before that. */
  private boolean halted;

  private boolean sleepsOtherwise;
  private int startAddress;
  private long asleepSince;
  private CoreStatistics.Wait sleepCause = CoreStatistics.Wait.EVENT;
  private int sleepingDestination;

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
    this.branchStall = chip.timing().branchTaken() - 1;
    this.f = chip.cluster().registerFile() == RegisterFile.ALIASED ? x : new int[33];
    Arrays.fill(f, BankedMemory.UNINITIALISED);
    Arrays.fill(x, BankedMemory.UNINITIALISED);
    x[0] = 0;
    this.csrs = new ControlRegisters(this);
    this.memory = new LoadStoreUnit(this, bus, soc.memories);
    this.fetch =
        new InstructionFetch(this, code, instructions, chip.instructionCache().lineBytes());
    this.detours = new Detours(this, fetch, chip.timing().misalignedAccess() - 2);
    // The fabric controller's unit, for 16-bit floats, is its own.
    var fpus = isFabricController ? new SharedFpus(1) : soc.fpus;
    int fpu = isFabricController ? 0 : hartId % chip.cluster().sharedFpus();
    this.execution = new Execution(this, fetch, chip.timing(), soc.floatArithmetic, fpus, fpu);
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
    int word = current().word;
    // What a core does not have is decoded as another instruction.
    if (Decoder.decode(word).filter(legal -> legal.opcode() == current().opcode).isPresent()) {
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
    executing = pc;
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
    try {
      execution.step(cycle);
    } catch (SimulationFault e) {
      throw e.by(this);
    }
  }

  /** Executes one instruction, seen by an observer, or the second part of its access. */
  void step(long cycle, CoreObserver observer) {
    if (detours.holds()) {
      step(cycle);
      return;
    }
    observer.before(this, cycle);
    step(cycle);
    observer.after(this);
  }

  /** What executes its instructions. */
  Execution execution() {
    return execution;
  }

  /** Lets a change of the instruction caches be noticed by the next fetch. */
  void fetchAgain() {
    execution.forgetUpcoming();
  }

  Detours detours() {
    return detours;
  }

  /** What comes after an instruction that ends a hardware loop or moves the stack. */
  int sequel(DecodedInstruction instruction, int next) {
    if (instruction.movesStack) {
      stacks.moved(this, instruction);
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
    fetch.at(address).hasSequel = true;
  }

  /** Lets what was written be seen as code; of caches, only the fabric controller's hears it. */
  void fenceInstructions() {
    if (isFabricController) {
      fetch.flushSource();
    }
    flushCode();
  }

  /** Lets what was written to memory be seen as code. */
  void flushCode() {
    code.flush();
    fetch.emptyBuffer();
  }

  /** Forgets all decoded instructions, as code may have changed. */
  private void forgetCode() {
    fetch.forget();
    execution.forgetUpcoming();
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
    var instruction = current();
    sleepingDestination = isLoad(instruction) ? instruction.rd : DecodedInstruction.DISCARD;
    if (!isFabricController) {
      cluster.coreWentToSleep();
    }
  }

  /** Resumes a sleeping core in the next cycle; what it had left to stall comes on top. */
  void wake(int value) {
    x[sleepingDestination] = value;
    if (halted) {
      sleepsOtherwise = false;
      sleepingDestination = DecodedInstruction.DISCARD;
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
      asleepSince = clock.now;
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
    execution.forgetUpcoming();
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

  /** Whether it does nothing, not even jump to itself. */
  boolean rests() {
    return !hasStarted() || asleep && !isParked();
  }

  private static boolean isLoad(DecodedInstruction instruction) {
    int major = instruction.word & 0x7f;
    return major == LOAD_OPCODE || major == LOAD_POST_OPCODE;
  }

  boolean hasStarted() {
    return statistics.startedAt != CoreStatistics.NOT_STARTED;
  }

  /** Counts cycles that the instruction in execution stalls as waiting, if the core sleeps now. */
  void accountStallAsWait(int cycles) {
    if (asleep) {
      statistics.accountWait(sleepCause, cycles);
    }
  }

  /** The instruction that the core executes or executed last. */
  DecodedInstruction current() {
    return fetch.at(executing);
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
    if (stall == 0) {
      return;
    }
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
