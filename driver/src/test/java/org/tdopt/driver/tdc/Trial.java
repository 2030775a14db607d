package org.tdopt.driver.tdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.onnx.ImportOptions;
import org.tdopt.onnx.OnnxImporter;
import org.tdopt.riscv.Program;
import org.tdopt.riscv.PulpBackend;
import org.tdopt.target.Chip;

/**
 * One model trained at the graph level, at others if wanted, and on the simulator.
 *
 * @param losses per level that ran, the machine last, the loss of each step
 * @param disagreements what differs from the graph level, level by level
 */
record Trial(Map<Level, List<Float>> losses, List<String> disagreements, Program program) {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(Trial.class.getClassLoader());
  private static final PassRegistry PASSES = PassRegistry.load(Trial.class.getClassLoader());

  /**
   * Trains a model.
   *
   * @param model the bytes of an ONNX file
   * @param levels the interpreted levels that run besides the graph level
   */
  static Trial of(
      byte[] model,
      int batch,
      int steps,
      Samples samples,
      Training training,
      Chip chip,
      List<Level> levels) {
    var diagnostics = new Diagnostics();
    var module =
        OnnxImporter.importModel(model, ImportOptions.ofBatch(batch), diagnostics).orElseThrow();
    var initial = new LinkedHashMap<String, TensorData>();
    new Interpretation(samples, batch, 0).train(module).parameters().forEach(initial::put);
    var compilation =
        new Compilation(
            DIALECTS, PASSES, chip, new LevelPipelines(chip, training), diagnostics);
    var interpretation = new Interpretation(samples, batch, steps);
    var agreement = new Agreement(initial, steps);
    var losses = new LinkedHashMap<Level, List<Float>>();
    var disagreements = new ArrayList<String>();
    ModelInterface shape = null;
    try {
      shape = ModelInterface.of(module);
      shape.check(samples, training.loss());
    } catch (UserError e) {
      throw new AssertionError(e);
    }
    var keep = EnumSet.of(Level.GRAPH);
    keep.addAll(levels);
    var lowered = compilation.lower(module, Level.MACHINE, keep);
    assertThat(diagnostics.reported()).isEmpty();
    var reference = interpretation.train(compilation.kept(Level.GRAPH));
    for (var level : keep) {
      var outcome = interpretation.train(compilation.kept(level));
      losses.put(level, outcome.losses());
      agreement
          .differences(reference, outcome)
          .forEach(d -> disagreements.add(level.key() + ": " + d));
    }
    var program =
        PulpBackend.compile(
            lowered.module(),
            chip,
            shape.programOptions("step", steps, samples, false),
            diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    var machine = MachineRun.run(program.orElseThrow(), chip);
    assertThat(machine.result().fault()).isEmpty();
    assertThat(machine.result().exitCode()).isZero();
    var outcome = machine.outcome(steps, initial, List.of());
    losses.put(Level.MACHINE, outcome.losses());
    agreement
        .differences(reference, outcome)
        .forEach(d -> disagreements.add("machine: " + d));
    return new Trial(losses, disagreements, program.get());
  }
}
