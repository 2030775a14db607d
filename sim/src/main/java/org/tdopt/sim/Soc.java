package org.tdopt.sim;

import java.io.OutputStream;
import org.tdopt.target.Chip;

/** The whole chip: its parts, and the loop that advances them cycle by cycle. */
final class Soc {
  final Clock clock = new Clock();
  final Memories memories;
  final CodeMemory code;
  final SharedFpus fpus;
  final FloatArithmetic floatArithmetic = new FloatArithmetic();
  final Cluster cluster = new Cluster();
  final ClusterInstructionCache instructionCache;
  final EventUnit eventUnit;
  final Mchan mchan;
  final HyperRam hyperRam;
  final StandardOutput stdout;
  final Devices devices;
  final Core fabricController;

  private boolean exited;
  private int exitCode;

  private final PollingDetector polling = new PollingDetector();

  Soc(Chip chip, OutputStream output) {
    memories = new Memories(chip);
    code = new CodeMemory(chip, memories);
    fpus = new SharedFpus(chip.cluster().sharedFpus());
    stdout = new StandardOutput(output);
    hyperRam = new HyperRam(clock, memories, chip.memory().hyperRam(), chip.hyperRam());
    int count = chip.cluster().cores();
    mchan = new Mchan(clock, chip.dma(), memories, count);
    devices = new Devices(chip, this);
    instructionCache =
        new ClusterInstructionCache(
            chip.instructionCache(), count, l2Lines(chip, chip.timing().l2Access() - 1));
    var cores = new Core[count];
    for (int i = 0; i < count; i++) {
      cores[i] =
          new Core(chip, i, false, this, instructionCache.ofCore(i), new ClusterBus(chip, this));
    }
    cluster.setCores(cores);
    eventUnit = new EventUnit(clock, cores);
    mchan.connect(eventUnit);
    fabricController =
        new Core(
            chip,
            chip.cluster().fabricControllerHartId(),
            true,
            this,
            l2Lines(chip, chip.timing().fabricFetch()),
            new FabricBus(chip, this));
  }

  /** Lines of instructions from memory, at least some cycles away. */
  private LineSource l2Lines(Chip chip, int cycles) {
    int lineBytes = chip.instructionCache().lineBytes();
    return (address, now) -> {
      var memory = memories.at(address);
      if (memory == null) {
        return cycles;
      }
      int wait = memory.reserve(address - memory.base, lineBytes, now);
      return memory.hidesWaits() ? Math.max(cycles, wait) : cycles + wait;
    };
  }

  /** Places a program in memory and lets the fabric controller start it. */
  void load(ElfImage image) {
    for (var segment : image.segments()) {
      var memory = memories.at(segment.address());
      if (memory == null || !memory.contains(segment.address(), segment.memoryBytes())) {
        throw new ElfException(
            "segment of %d bytes at 0x%08x does not fit into a memory of this chip"
                .formatted(segment.memoryBytes(), segment.address()));
      }
      int offset = segment.address() - memory.base;
      memory.load(offset, segment.bytes());
      memory.clear(offset + segment.bytes().length, segment.memoryBytes() - segment.bytes().length);
    }
    if (FloatFlagUse.in(image)) {
      for (Core core : cluster.cores()) {
        core.trackFloatFlags();
      }
    }
    fabricController.start(image.entry());
  }

  void exit(int value) {
    exited = true;
    exitCode = value & 0x7fffffff;
  }

  boolean hasExited() {
    return exited;
  }

  int exitCode() {
    return exitCode;
  }

  /**
   * Runs until the program exits.
   *
   * @throws SimulationFault if it does something no correct program does
   */
  void run(long maxCycles) {
    long now = clock.now;
    while (!exited) {
      clock.now = now;
      boolean controllerSteps = fabricController.readyAt <= now;
      if (controllerSteps) {
        fabricController.step(now);
      }
      long next = cluster.step(now);
      if (clock.nextEvent <= now) {
        clock.runDueEvents();
      }
      if (cluster.hasChanged()) {
        next = cluster.update();
      }
      next = Math.min(next, Math.min(fabricController.readyAt, clock.nextEvent));
      if (cluster.isAsleep() && clock.nextEvent == Clock.NEVER && cluster.started()) {
        checkForDeadlock(controllerSteps);
      }
      if (next > maxCycles) {
        throw next == Clock.NEVER
            ? deadlock()
            : new SimulationFault("the limit of %d cycles is reached".formatted(maxCycles));
      }
      now = next;
    }
  }

  /** With all cores asleep for good, a controller that repeats itself waits for ever. */
  private void checkForDeadlock(boolean controllerStepped) {
    if (controllerStepped && polling.repeats(fabricController)) {
      throw deadlock();
    }
  }

  private SimulationFault deadlock() {
    var text = new StringBuilder("deadlock, as no core can continue");
    for (Core core : cluster.cores()) {
      if (core.asleep) {
        text.append(", core ").append(core.hartId).append(' ');
        text.append(core.isParked() ? "jumps to itself" : eventUnit.describeWait(core.hartId));
      }
    }
    return new SimulationFault(text.toString());
  }
}
