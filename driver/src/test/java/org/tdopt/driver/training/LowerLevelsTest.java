package org.tdopt.driver.training;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.tdopt.passes.training.Optimizer;

/**
 * Random networks train alike at every level down to loops on eight cores, with as little L1 as
 * their smallest tiles need and with plenty. The interpreter finds races, reads before the wait for
 * a copy, and overlapping buffers that live.
 */
class LowerLevelsTest {
  private static final int STEPS = 2;
  private static final long[] L1_BYTES = {10_240, 16_384, 32_768, 65_536, 253_952};

  static LongStream seeds() {
    return LongStream.rangeClosed(101, 115);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void trainAsTheGraph(long seed) {
    var mlp = RandomMlp.ofSeed(seed);
    long l1 = L1_BYTES[(int) (seed % L1_BYTES.length)];
    System.out.println("seed " + seed + ", " + l1 + " bytes of L1");
    var graph = TrainingRun.importModel(mlp.model().toByteArray(), mlp.batch());
    TrainingRun.run(
        graph,
        new AttachLossPass(mlp.loss()),
        new AutodiffPass(),
        new AddOptimizerPass(Optimizer.SGD, 0.05));
    var expected = train(graph, mlp, seed);
    var initial = Interpreter.instantiate(graph);
    var names = graph.collect(ParameterOp.class).stream().map(ParameterOp::symbolName).toList();
    var weights = new HashMap<String, float[]>();
    names.forEach(n -> weights.put(n, parameter(initial, n)));

    var module = (ModuleOp) graph.copy(new IrMapping());
    for (var pipeline : pipelines(l1)) {
      TrainingRun.run(module, pipeline);
      var actual = train(module, mlp, seed);
      for (var n : names) {
        TrainingRun.assertTrainedAlike(
            n + " after " + pipeline,
            weights.get(n),
            parameter(expected, n),
            parameter(actual, n),
            STEPS);
      }
    }
  }

  private static List<String> pipelines(long l1) {
    return List.of(
        "builtin.module(func.func(lower-to-structured,canonicalize,cse,fuse,canonicalize,cse,"
            + "tile{l1-bytes=%d},canonicalize))".formatted(l1),
        "builtin.module(bufferize,func.func(canonicalize,cse,loop-invariant-code-motion,promote,"
            + "canonicalize,plan-memory{l1-bytes=%d}))".formatted(l1),
        "builtin.module(func.func(insert-dma,plan-memory{l1-bytes=%d}))".formatted(l1),
        "builtin.module(func.func(double-buffer{l1-bytes=%d},canonicalize,cse,"
                .formatted(l1)
            + "plan-memory{l1-bytes=%d}))".formatted(l1),
        "builtin.module(func.func(to-cluster,canonicalize,cse,contract-multiply-add,"
            + "plan-memory{l1-bytes=%d}))".formatted(l1),
        "builtin.module(func.func(lower-to-loops,canonicalize,cse))");
  }

  private static ModuleInstance train(ModuleOp module, RandomMlp mlp, long seed) {
    var instance = Interpreter.instantiate(module);
    var random = new Random(seed);
    for (int s = 0; s < STEPS; s++) {
      var b = Batch.random(random, mlp.batch(), mlp.inputs(), mlp.outputs(), mlp.loss());
      instance.call("step", List.of(b.input(), b.target()));
    }
    return instance;
  }

  private static float[] parameter(ModuleInstance instance, String name) {
    return ((TensorData.F32) instance.parameter(name)).values();
  }
}
