package org.tdopt.driver.tdc;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Severity;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineResult;
import org.tdopt.ir.pass.TimingListener;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.target.Chip;

/** Lowers a module level by level, keeping a copy of each level that is asked for. */
public final class Compilation {
  private final DialectRegistry dialects;
  private final PassRegistry passes;
  private final Chip chip;
  private final LevelPipelines pipelines;
  private final DiagnosticSink sink;
  private final Map<Level, ModuleOp> kept = new EnumMap<>(Level.class);
  private final Map<String, Double> milliseconds = new LinkedHashMap<>();

  public Compilation(
      DialectRegistry dialects,
      PassRegistry passes,
      Chip chip,
      LevelPipelines pipelines,
      DiagnosticSink sink) {
    this.dialects = dialects;
    this.passes = passes;
    this.chip = chip;
    this.pipelines = pipelines;
    this.sink = sink;
  }

  /**
   * Lowers {@code module} in place to a level from the one above it.
   *
   * @param keep whether a copy of the module is kept for execution
   */
  public PipelineResult lower(ModuleOp module, Level level, boolean keep) {
    var timing = new TimingListener();
    var pipeline = PassPipeline.parse(pipelines.to(level), passes, dialects);
    var result =
        new PassManager(dialects)
            .listen(timing)
            .listen(new VerifierListener())
            .provide(Chip.class, chip)
            .run(
                pipeline,
                module,
                d -> {
                  if (d.severity() == Severity.ERROR || d.severity() == Severity.WARNING) {
                    sink.report(d);
                  }
                });
    for (var t : timing.timings()) {
      milliseconds.merge(t.pass(), t.milliseconds(), Double::sum);
    }
    if (keep && result instanceof PipelineResult.Succeeded) {
      kept.put(level, (ModuleOp) module.copy(new IrMapping()));
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
