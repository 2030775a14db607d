package org.tdopt.driver.tdc;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.driver.reproduce.CrashReproducer;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Severity;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineResult;
import org.tdopt.ir.pass.TimingListener;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.target.Chip;

/** Lowers a module level by level, keeping a copy of each level that is asked for. */
public final class Compilation {
  /** Parts of L1 for tiles, tried in turn. */
  private static final double[] SHARES_OF_L1 = {1, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2, 0.1, 0.05};

  private final DialectRegistry dialects;
  private final PassRegistry passes;
  private final Chip chip;
  private final LevelPipelines pipelines;
  private final DiagnosticSink sink;
  private final Consumer<Level> started;
  private final Map<Level, ModuleOp> kept = new EnumMap<>(Level.class);
  private final Map<String, Double> milliseconds = new LinkedHashMap<>();

  public Compilation(
      DialectRegistry dialects,
      PassRegistry passes,
      Chip chip,
      LevelPipelines pipelines,
      DiagnosticSink sink) {
    this(dialects, passes, chip, pipelines, sink, _ -> {});
  }

  /**
   * @param started is told each level before the lowering to it
   */
  public Compilation(
      DialectRegistry dialects,
      PassRegistry passes,
      Chip chip,
      LevelPipelines pipelines,
      DiagnosticSink sink,
      Consumer<Level> started) {
    this.dialects = dialects;
    this.passes = passes;
    this.chip = chip;
    this.pipelines = pipelines;
    this.sink = sink;
    this.started = started;
  }

  /**
   * How a lowering ended.
   *
   * @param module the module at the level that was reached; of no use after a failure
   */
  public record Lowered(PipelineResult result, ModuleOp module) {}

  /**
   * Lowers an imported module. The passes below the tile level add buffers to the tiles; where
   * these do not fit in L1, the lowering starts again from the graph level with smaller tiles.
   *
   * @param module is changed
   * @param last the level to reach
   * @param keep the levels of which copies are kept
   */
  public Lowered lower(ModuleOp module, Level last, Set<Level> keep) {
    var graph = lower(module, List.of(Level.GRAPH), 1, keep, EnumSet.noneOf(Level.class), sink);
    if (last == Level.GRAPH || !graph.succeeded()) {
      return new Lowered(graph, module);
    }
    var levels =
        Arrays.stream(Level.values())
            .filter(l -> l != Level.GRAPH && l.compareTo(last) <= 0)
            .toList();
    var faults = new Diagnostics();
    for (double share : SHARES_OF_L1) {
      var attempt = (ModuleOp) module.copy(new IrMapping());
      var found = new Diagnostics();
      var reached = EnumSet.noneOf(Level.class);
      var result = lower(attempt, levels, share, keep, reached, found);
      if (!(result instanceof PipelineResult.Failed)) {
        found.reported().forEach(sink::report);
        return new Lowered(result, attempt);
      }
      boolean smallestTile = reached.isEmpty();
      if (!smallestTile || faults.reported().isEmpty()) {
        faults = found;
      }
      if (smallestTile) {
        break;
      }
    }
    report(faults);
    return new Lowered(new PipelineResult.Failed(), module);
  }

  /** Of messages that differ in the operation and in numbers only, the first is enough. */
  private void report(Diagnostics faults) {
    var known = new HashSet<String>();
    for (var fault : faults.reported()) {
      if (known.add(fault.message().replaceAll("[0-9]+", "#"))) {
        sink.report(fault);
      }
    }
  }

  private PipelineResult lower(
      ModuleOp module,
      List<Level> levels,
      double share,
      Set<Level> keep,
      Set<Level> reached,
      DiagnosticSink faults) {
    for (var level : levels) {
      started.accept(level);
      var result = lower(module, level, share, faults);
      if (!result.succeeded()) {
        return result;
      }
      if (keep.contains(level)) {
        kept.put(level, (ModuleOp) module.copy(new IrMapping()));
      }
      reached.add(level);
    }
    return new PipelineResult.Succeeded();
  }

  private PipelineResult lower(
      ModuleOp module, Level level, double share, DiagnosticSink faults) {
    var timing = new TimingListener();
    var pipeline = PassPipeline.parse(pipelines.to(level, share), passes, dialects);
    var before = module.copy(new IrMapping());
    var reproducer =
        new CrashReproducer(
            new CrashReproducer.Settings(
                () -> IrPrinter.print(before, PrintOptions.DEFAULT),
                Optional.empty(),
                "--target=" + chip.name() + " ",
                true,
                Optional.empty()),
            faults);
    var result =
        new PassManager(dialects)
            .listen(timing)
            .listen(new VerifierListener())
            .listen(reproducer)
            .provide(Chip.class, chip)
            .run(
                pipeline,
                module,
                d -> {
                  if (d.severity() == Severity.ERROR || d.severity() == Severity.WARNING) {
                    faults.report(d);
                  }
                });
    for (var t : timing.timings()) {
      milliseconds.merge(t.pass(), t.milliseconds(), Double::sum);
    }
    return result;
  }

  /** Adds the time of a phase that is no pass. */
  void time(String phase, double ms) {
    milliseconds.merge(phase, ms, Double::sum);
  }

  /** The copy that was kept of a level. */
  ModuleOp kept(Level level) {
    var module = kept.get(level);
    if (module == null) {
      throw new IllegalStateException("the level " + level.key() + " was not kept");
    }
    return module;
  }

  /** Per pass the time it took, in milliseconds, in the order of the first run. */
  public Map<String, Double> phases() {
    return milliseconds;
  }
}
