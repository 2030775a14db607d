package org.tdopt.driver.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.driver.training.TrainingRun.Batch;
import org.tdopt.interp.Interpreter;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.onnx.proto.ModelProto;
import org.tdopt.passes.training.AddOptimizerPass;
import org.tdopt.passes.training.AttachLossPass;
import org.tdopt.passes.training.AutodiffPass;
import org.tdopt.passes.training.Loss;
import org.tdopt.passes.training.Optimizer;

/** The graph level, interpreted, against libtorch on the same models and batches. */
class LibtorchComparisonTest {
  private static final int STEPS = 3;
  private static final double LOSS_TOLERANCE = 1e-5;

  @ParameterizedTest
  @ValueSource(ints = {1, 16})
  void deepAutoencoderTrainsAlike(int batch) throws IOException {
    var model = Files.readAllBytes(Path.of("../examples/deep_ae/deep_ae.onnx"));
    var random = new Random(3);
    var batches = new Batch[STEPS];
    for (int s = 0; s < STEPS; s++) {
      batches[s] = Batch.random(random, batch, 640, 640, Loss.MSE);
    }
    compare(model, batch, 640, Loss.MSE, 0.01f, batches);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void randomPerceptronsTrainAlike(long seed) throws IOException {
    System.out.println("seed " + seed);
    var mlp = RandomMlp.ofSeed(seed);
    var random = new Random(seed);
    var batches = new Batch[STEPS];
    for (int s = 0; s < STEPS; s++) {
      batches[s] = Batch.random(random, mlp.batch(), mlp.inputs(), mlp.outputs(), mlp.loss());
    }
    compare(mlp.model().toByteArray(), mlp.batch(), mlp.outputs(), mlp.loss(), 0.05f, batches);
  }

  private static void compare(
      byte[] model, int batch, int outputs, Loss loss, float lr, Batch... batches)
      throws IOException {
    var module = TrainingRun.importModel(model, batch);
    TrainingRun.run(module, new AttachLossPass(loss), new AutodiffPass());
    try (var torch = Torch.load(ModelProto.parseFrom(model).getGraph())) {
      var initial = new HashMap<String, float[]>();
      torch.names().forEach(n -> initial.put(n, torch.parameter(n)));
      compareGradients(module, torch, batches[0], outputs, loss);

      TrainingRun.run(module, new AddOptimizerPass(Optimizer.SGD, lr));
      var instance = Interpreter.instantiate(module);
      for (var b : batches) {
        double actual =
            instance.call("step", List.of(b.input(), b.target())).getFirst().get(0);
        var step = torchStep(torch, b, outputs, loss);
        assertThat(actual).isCloseTo(step.loss(), within(LOSS_TOLERANCE * step.loss()));
        torch.descend(step, lr);
      }
      for (var p : module.collect(ParameterOp.class)) {
        var name = p.displayName();
        var actual = ((TensorData.F32) instance.parameter(p.symbolName())).values();
        TrainingRun.assertTrainedAlike(
            name, initial.get(name), torch.parameter(name), actual, batches.length);
      }
    }
  }

  private static void compareGradients(
      ModuleOp module, Torch torch, Batch batch, int outputs, Loss loss) {
    var step =
        module.collect(FuncOp.class).stream()
            .filter(f -> f.symbolName().equals("step"))
            .findFirst()
            .orElseThrow();
    var expected = torchStep(torch, batch, outputs, loss);
    var actual =
        Interpreter.instantiate(module)
            .call("step", List.of(batch.input(), batch.target()));
    var names = new HashMap<String, String>();
    module.collect(ParameterOp.class).forEach(p -> names.put(p.symbolName(), p.displayName()));
    for (int i = 1; i < actual.size(); i++) {
      var of = step.resultAttributes(i).get("graph.gradient_of", SymbolRefAttr.class);
      var name = names.get(of.orElseThrow().root());
      TrainingRun.assertGradientsAlike(
          name, expected.gradients().get(name), ((TensorData.F32) actual.get(i)).values());
    }
    assertThat(actual).hasSize(names.size() + 1);
  }

  private static Torch.Step torchStep(Torch torch, Batch batch, int outputs, Loss loss) {
    var shape = batch.input().shape().toArray();
    return torch.gradients(
        batch.input().values(),
        shape,
        batch.targetMatrix(outputs),
        new long[] {shape[0], outputs},
        loss);
  }
}
