package org.tdopt.driver.tdc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.driver.tdc.TdcOptions.Engine;
import org.tdopt.riscv.Program;
import org.tdopt.sim.ElfException;
import org.tdopt.target.Chip;

/** Runs a program on the engine that is asked for, and the levels above it, and compares them. */
final class Execution {
  private final TdcOptions options;
  private final Chip chip;
  private final Compilation compilation;
  private final Progress progress;
  private final ModelInterface model;
  private final Samples samples;
  private final int steps;
  private final Map<String, TensorData> initial;

  private final Map<Level, Boolean> verdicts = new EnumMap<>(Level.class);
  private final List<String> disagreements = new ArrayList<>();
  private final boolean trains;
  private @Nullable Outcome reference;
  private @Nullable Outcome outcome;
  private List<Long> cycles = List.of();
  private long dmaBytes;
  private String printed = "";

  /**
   * @param compilation holds copies of the levels that are to be interpreted
   * @param initial the parameters before the first step, by symbol
   */
  Execution(
      TdcOptions options,
      Chip chip,
      Compilation compilation,
      Progress progress,
      ModelInterface model,
      Samples samples,
      int steps,
      Map<String, TensorData> initial) {
    this.options = options;
    this.chip = chip;
    this.compilation = compilation;
    this.progress = progress;
    this.model = model;
    this.samples = samples;
    this.steps = steps;
    this.initial = initial;
    this.trains = options.training().isPresent();
  }

  /** Runs everything, the highest level first. */
  void run(Program program) throws IOException, UserError {
    var engine = options.engine().orElseThrow();
    var levels =
        options.checkLevels()
            ? Level.interpreted()
            : engine == Engine.INTERP ? List.of(Level.GRAPH) : List.<Level>of();
    levels.forEach(this::interpret);
    outcome = reference;
    switch (engine) {
      case INTERP -> {}
      case SIM -> printed = simulate(program).stdout();
      case GVSOC -> {
        GvsocRun.requireGvsoc();
        var simulated = simulate(program);
        progress.phase("running GVSoC");
        long start = System.nanoTime();
        var judge = GvsocRun.run(program, chip, simulated.result().instructions());
        compilation.time("run gvsoc", millisecondsSince(start));
        compare(simulated, judge);
        cycles = judge.cycles();
        printed = judge.stdout();
      }
    }
  }

  private void interpret(Level level) {
    progress.phase("executing the " + level.key() + " level");
    long start = System.nanoTime();
    var interpretation = new Interpretation(samples, model.batch(), steps);
    var kept = compilation.kept(level);
    var result = trains ? interpretation.train(kept) : interpretation.infer(kept);
    compilation.time("run " + level.key(), millisecondsSince(start));
    reference = reference == null ? result : reference;
    judge(level, result);
  }

  private MachineRun simulate(Program program) throws UserError {
    progress.phase("simulating");
    long start = System.nanoTime();
    MachineRun machine;
    try {
      machine = MachineRun.run(program, chip);
    } catch (ElfException e) {
      throw new IllegalStateException("the program is no valid ELF file: " + e.getMessage(), e);
    }
    compilation.time("run machine", millisecondsSince(start));
    var fault = machine.result().fault();
    if (fault.isPresent()) {
      throw new IllegalStateException("the simulated program failed: " + fault.get());
    }
    if (machine.result().exitCode() != 0) {
      throw new IllegalStateException(
          "the simulated program ended with exit code " + machine.result().exitCode());
    }
    outcome =
        machine.outcome(
            trains ? steps : 0, initial, trains ? List.of() : model.outputsLike(steps));
    cycles = machine.cycles(steps);
    dmaBytes = (machine.result().dmaBytesToL1() + machine.result().dmaBytesFromL1()) / steps;
    if (reference != null) {
      judge(Level.MACHINE, outcome);
    }
    return machine;
  }

  /**
   * GVSoC shows no memory, but the program prints the bits of its losses and a checksum of all that
   * it computed: where these lines are the same, so are the results.
   */
  private void compare(MachineRun simulated, GvsocRun judge) {
    var expected = GvsocRun.results(simulated.stdout());
    var actual = judge.results();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      var here = i < expected.size() ? expected.get(i) : "nothing";
      var there = i < actual.size() ? actual.get(i) : "nothing";
      if (!here.equals(there)) {
        verdicts.put(Level.MACHINE, false);
        disagreements.add(
            "machine: GVSoC printed '%s', the simulator '%s'".formatted(there, here));
      }
    }
  }

  private void judge(Level level, Outcome result) {
    var differences = new Agreement(initial, steps).differences(reference(), result);
    verdicts.put(level, differences.isEmpty());
    differences.forEach(d -> disagreements.add(level.key() + ": " + d));
  }

  private static double millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private Outcome reference() {
    if (reference == null) {
      throw new IllegalStateException("the graph level was not executed");
    }
    return reference;
  }

  /** Losses, parameters and outputs of the engine. */
  Outcome outcome() {
    if (outcome == null) {
      throw new IllegalStateException("nothing was run");
    }
    return outcome;
  }

  /** Per level that ran whether it agrees with the graph level. */
  Map<Level, Boolean> verdicts() {
    return verdicts;
  }

  /** What differs, one line each. */
  List<String> disagreements() {
    return disagreements;
  }

  /** Cycles of each step; empty where only the interpreter ran. */
  List<Long> cycles() {
    return cycles;
  }

  /** Bytes moved by the DMA engine in a step, both directions. */
  long dmaBytes() {
    return dmaBytes;
  }

  /** What the program printed. */
  String printed() {
    return printed;
  }
}
