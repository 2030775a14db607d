package org.tdopt.driver.tdc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.interp.Interpreter;
import org.tdopt.interp.InterpreterOptions;
import org.tdopt.interp.ModuleInstance;

/** Runs a module of any level above the machine in the interpreter. */
final class Interpretation {
  private final Samples samples;
  private final int batch;
  private final int steps;

  Interpretation(Samples samples, int batch, int steps) {
    this.samples = samples;
    this.batch = batch;
    this.steps = steps;
  }

  /** Trains: {@code steps} calls of {@code @step}. */
  Outcome train(ModuleOp module) {
    var instance = load(module);
    var losses = new ArrayList<Float>();
    for (int s = 0; s < steps; s++) {
      var arguments = List.of(samples.inputs(s, batch), samples.targets(s, batch));
      losses.add((float) instance.call("step", arguments).getFirst().get(0));
    }
    return new Outcome(losses, parameters(instance), List.of());
  }

  /** Infers: {@code steps} calls of {@code @forward}; the outputs of all steps, one after another. */
  Outcome infer(ModuleOp module) {
    var instance = load(module);
    var outputs = new ArrayList<TensorData>();
    for (int s = 0; s < steps; s++) {
      var step = instance.call("forward", List.of(samples.inputs(s, batch)));
      for (int i = 0; i < step.size(); i++) {
        if (s == 0) {
          var shape = step.get(i).shape();
          outputs.add(step.get(i).zeros(shape.with(0, shape.dim(0) * steps)));
        }
        place(step.get(i), outputs.get(i), s);
      }
    }
    return new Outcome(List.of(), parameters(instance), outputs);
  }

  private static void place(TensorData part, TensorData whole, int index) {
    for (long i = 0; i < part.size(); i++) {
      whole.set(index * part.size() + i, part.get(i));
    }
  }

  private static ModuleInstance load(ModuleOp module) {
    return new Interpreter(InterpreterOptions.DEFAULT).load(module);
  }

  private static Map<String, TensorData> parameters(ModuleInstance instance) {
    var values = new LinkedHashMap<String, TensorData>();
    for (var name : instance.parameters()) {
      values.put(name, instance.parameter(name));
    }
    return values;
  }
}
