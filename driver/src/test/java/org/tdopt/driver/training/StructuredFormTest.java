package org.tdopt.driver.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.driver.training.TrainingRun.Batch;
import org.tdopt.interp.Interpreter;
import org.tdopt.interp.ModuleInstance;
import org.tdopt.ir.IrMapping;
import org.tdopt.passes.training.AddOptimizerPass;
import org.tdopt.passes.training.AttachLossPass;
import org.tdopt.passes.training.AutodiffPass;
import org.tdopt.passes.training.LowerToStructuredPass;
import org.tdopt.passes.training.Optimizer;

/** Structured operations train as the operators they replace. */
class StructuredFormTest {
  private static final int STEPS = 3;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void trainsAsTheGraph(long seed) {
    System.out.println("seed " + seed);
    var mlp = RandomMlp.ofSeed(seed);
    var graph = TrainingRun.importModel(mlp.model().toByteArray(), mlp.batch());
    TrainingRun.run(
        graph,
        new AttachLossPass(mlp.loss()),
        new AutodiffPass(),
        new AddOptimizerPass(Optimizer.SGD, 0.05));
    var structured = (ModuleOp) graph.copy(new IrMapping());
    TrainingRun.run(structured, new LowerToStructuredPass());
    assertThat(structured.collect(Structured.class)).isEmpty();

    var expected = Interpreter.instantiate(graph);
    var actual = Interpreter.instantiate(structured);
    var initial = new HashMap<String, float[]>();
    var names = graph.collect(ParameterOp.class).stream().map(ParameterOp::symbolName).toList();
    names.forEach(n -> initial.put(n, parameter(expected, n)));
    var random = new Random(seed);
    for (int s = 0; s < STEPS; s++) {
      var b = Batch.random(random, mlp.batch(), mlp.inputs(), mlp.outputs(), mlp.loss());
      double loss = expected.call("step", List.of(b.input(), b.target())).getFirst().get(0);
      assertThat(actual.call("step", List.of(b.input(), b.target())).getFirst().get(0))
          .isCloseTo(loss, within(1e-5 * Math.abs(loss)));
    }
    for (var n : names) {
      TrainingRun.assertTrainedAlike(
          n, initial.get(n), parameter(expected, n), parameter(actual, n), STEPS);
    }
  }

  private static float[] parameter(ModuleInstance instance, String name) {
    return ((TensorData.F32) instance.parameter(name)).values();
  }
}
