package org.tdopt.sim;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;

/** The whole chip: its parts, and the loop that advances them cycle by cycle. */
final class Soc {
  final ClockDomains clocks;
  final Memories memories;
  final CodeMemory code;
  final CodeMemory fabricCode;
  final StackWatch stacks;
  final SharedFpus fpus;
  final FloatArithmetic floatArithmetic = new FloatArithmetic();
  final Cluster cluster = new Cluster();
  final ClusterInstructionCache instructionCache;
  final EventUnit eventUnit;
  final Mchan mchan;
  final HyperRam hyperRam;
  final StandardOutput stdout;
  final Devices devices;
  final InstructionCache fabricCache;
  final Core fabricController;

  private long startedAt;
  private boolean exited;
  private int exitCode;

  private final EndlessLoopDetector endless;
  private final PollingDetector polling = new PollingDetector();

  Soc(Chip chip, OutputStream output) {
    clocks = new ClockDomains(chip.clocks());
    memories = new Memories(chip);
    code = new CodeMemory(chip, memories);
    fabricCode = code.ofFabricController(chip);
    fpus = new SharedFpus(chip.cluster().sharedFpus());
    stdout = new StandardOutput(output);
    hyperRam =
        new HyperRam(
            clocks,
            memories,
            chip.memory().hyperRam(),
            chip.hyperRam(),
            this::controllerSleeps);
    int count = chip.cluster().harts();
    stacks = new StackWatch(memories, count);
    mchan = new Mchan(clocks, chip.dma(), memories, count);
    instructionCache =
        new ClusterInstructionCache(
            chip.instructionCache(),
            chip.cluster(),
            InstructionMemory.ofCluster(chip, memories, clocks));
    var cores = new Core[count];
    for (int i = 0; i < count; i++) {
      cores[i] =
          new Core(chip, i, false, this, instructionCache.ofCore(i), new ClusterBus(chip, this));
    }
    cluster.setCores(cores, chip.cluster().cores());
    eventUnit = new EventUnit(clocks.cluster, cores);
    devices = new Devices(chip, this);
    mchan.connect(eventUnit, devices.interrupts);
    var cache = chip.instructionCache();
    fabricCache =
        new InstructionCache(
            cache.fabricBytes(),
            cache.fabricWays(),
            cache.lineBytes(),
            1,
            InstructionMemory.ofControllerCache(chip, memories, clocks),
            InstructionMemory.ofController(chip, memories, clocks));
    fabricController =
        new Core(
            chip,
            chip.cluster().fabricControllerHartId(),
            true,
            this,
            fabricCache,
            new FabricBus(chip, this));
    devices.interrupts.connect(fabricController);
    endless = new EndlessLoopDetector(this, cores);
  }

  /** Places a program in memory and lets the fabric controller start it. */
  void load(ElfImage image) {
    clocks.fabric.now = new ProgramLoader(memories, clocks).load(image);
    clocks.cluster.now = clocks.clusterCycleAt(clocks.fabric.now);
    startedAt = clocks.cluster.now;
    if (FloatFlagUse.in(image)) {
      for (Core core : cluster.cores()) {
        core.trackFloatFlags();
      }
    }
    stacks.setImage(image);
    fabricController.start(image.entry());
  }

  /** Switches the cluster's instruction caches on or off. */
  void enableInstructionCache(boolean on) {
    instructionCache.enable(on);
    for (Core core : cluster.cores()) {
      core.fetchAgain();
    }
  }

  /** Switches the fabric controller's instruction cache on or off. */
  void enableFabricCache(boolean on) {
    fabricCache.enable(on);
    fabricController.fetchAgain();
  }

  /** Empties the instruction caches and whatever the cluster's cores have fetched. */
  void flushInstructions() {
    instructionCache.flush();
    for (Core core : cluster.cores()) {
      core.flushCode();
    }
  }

  /** Empties the fabric controller's cache and what it has fetched. */
  void flushFabricInstructions() {
    fabricCache.flush();
    fabricController.flushCode();
  }

  /** The cluster cycle at which the program started. */
  long startedAt() {
    return startedAt;
  }

  /** Cluster cycles from the start of the program to a cycle of the cluster's clock. */
  long sinceStart(long clusterCycle) {
    return clusterCycle - startedAt;
  }

  /** Cluster cycles from the start of the program to a cycle of the core's own clock. */
  long sinceStart(Core core, long cycle) {
    return sinceStart(core.isFabricController ? clocks.clusterCycleAt(cycle) : cycle);
  }

  void exit(int value) {
    exited = true;
    exitCode = value & 0x7fffffff;
  }

  int exitCode() {
    return exitCode;
  }

  /** Sets after how many cycles without a store or a sleep a program counts as an endless loop. */
  void setMaxQuietCycles(long cycles) {
    endless.quietCycles = cycles;
  }

  /**
   * Runs until the program exits.
   *
   * @param observer sees all cores, or null
   * @throws SimulationFault if it does something no correct program does
   */
  void run(long maxCycles, @Nullable CoreObserver observer) {
    long limit = Math.min(maxCycles, Clock.NEVER - 1 - startedAt) + startedAt;
    var clusterClock = clocks.cluster;
    var fabricClock = clocks.fabric;
    long coresReadyAt = Clock.NEVER;
    long fabricReadyAt = fabricController.readyAt;
    // The cluster cycle before which the fabric has its turn.
    long fabricTurn = clocks.clusterCycleFrom(fabricReadyAt);
    while (!exited) {
      long clusterReadyAt = Math.min(coresReadyAt, clusterClock.nextEvent);
      if (Math.min(clusterReadyAt, fabricTurn) > limit) {
        throw fabricTurn == Clock.NEVER && clusterReadyAt == Clock.NEVER
            ? deadlock()
            : new SimulationFault(
                "the limit of %d cycles is reached; --max-cycles=N allows more"
                    .formatted(maxCycles));
      }
      if (fabricTurn < clusterReadyAt
          || fabricTurn == clusterReadyAt && !clocks.order.clusterIsFirst(fabricTurn)) {
        stepFabric(fabricReadyAt, observer);
      } else {
        clusterClock.now = clusterReadyAt;
        if (clocks.order.together) {
          clocks.order.clusterTurn(clusterReadyAt);
        }
        coresReadyAt = cluster.step(clusterReadyAt, observer);
        if (clusterClock.nextEvent <= clusterReadyAt) {
          clusterClock.runDueEvents();
        }
      }
      if (cluster.hasChanged()) {
        coresReadyAt = cluster.update();
        if (clocks.order.together) {
          clocks.order.clusterChanged(clusterClock.now, cluster.rests());
        }
      }
      if (clusterClock.now >= endless.nextCheck) {
        endless.check(clusterClock.now);
      }
      long next = Math.min(fabricController.readyAt, fabricClock.nextEvent);
      if (next != fabricReadyAt) {
        fabricReadyAt = next;
        fabricTurn = clocks.clusterCycleFrom(next);
      }
    }
  }

  private void stepFabric(long cycle, @Nullable CoreObserver observer) {
    clocks.fabric.now = cycle;
    long clusterCycle = clocks.clusterCycleAt(cycle);
    clocks.cluster.now =
        Math.max(clocks.cluster.now, clusterCycle - clocks.order.clusterLag(clusterCycle));
    boolean controllerSteps = fabricController.readyAt <= cycle;
    if (controllerSteps) {
      stepController(cycle, observer);
      clocks.order.fabricTurn(cycle, fabricController.rests());
    }
    if (clocks.fabric.nextEvent <= cycle) {
      clocks.fabric.runDueEvents();
    }
    if (controllerSteps && nothingElseHappens() && polling.repeats(fabricController)) {
      throw deadlock();
    }
  }

  private void stepController(long now, @Nullable CoreObserver observer) {
    if (observer == null) {
      fabricController.step(now);
    } else {
      fabricController.step(now, observer);
    }
  }

  /** With all cores asleep for good, a controller that repeats itself waits for ever. */
  private boolean nothingElseHappens() {
    return cluster.isAsleep()
        && !cluster.hasChanged()
        && cluster.started()
        && clocks.cluster.nextEvent == Clock.NEVER
        && clocks.fabric.nextEvent == Clock.NEVER;
  }

  /** Whether something will happen that no core has to do anything for. */
  boolean eventIsDue() {
    return clocks.cluster.nextEvent != Clock.NEVER || clocks.fabric.nextEvent != Clock.NEVER;
  }

  private static SimulationFault deadlock() {
    return new SimulationFault("deadlock, as no core can continue");
  }

  private boolean controllerSleeps() {
    return fabricController.asleep;
  }

  /** What a core that sleeps waits for; empty for one that runs. */
  String describeWait(Core core) {
    if (!core.asleep) {
      return "";
    }
    if (core.isHalted()) {
      return "is halted, as its fetching is disabled";
    }
    if (core.isParked()) {
      return "jumps to itself";
    }
    if (core.detours().waitsForInterrupt()) {
      return core.isFabricController
          ? devices.interrupts.describeWait()
          : eventUnit.describeInterrupts(core.hartId);
    }
    return mchan
        .describeWait(core)
        .orElseGet(
            () ->
                core.isFabricController
                    ? "waits for a clock generator"
                    : eventUnit.describeWait(core.hartId) + mchan.describeIncomplete(core));
  }
}
