package org.tdopt.driver.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.driver.training.TrainingRun.Batch;
import org.tdopt.interp.Interpreter;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.training.AddOptimizerPass;
import org.tdopt.passes.training.AttachLossPass;
import org.tdopt.passes.training.AutodiffPass;
import org.tdopt.passes.training.Loss;
import org.tdopt.passes.training.Optimizer;
import org.tdopt.passes.training.SelectTrainablePass;

/** The shipped model at the graph level. */
class DeepAutoencoderTest {
  private static ModuleOp trainingStep(int batch, String... trainable) throws IOException {
    var model = Files.readAllBytes(Path.of("../examples/deep_ae/deep_ae.onnx"));
    var module = TrainingRun.importModel(model, batch);
    TrainingRun.run(
        module,
        new SelectTrainablePass(List.of(trainable)),
        new AttachLossPass(Loss.MSE),
        new AutodiffPass(),
        new AddOptimizerPass(Optimizer.SGD, 0.01));
    return module;
  }

  private static FuncOp step(ModuleOp module) {
    return module.collect(FuncOp.class).stream()
        .filter(f -> f.symbolName().equals("step"))
        .findFirst()
        .orElseThrow();
  }

  /** 2 per multiply-accumulate, 1 per bias, rectifier and loss operation, 2 per update. */
  @Test
  void countsTheOperationsOfAStep() throws IOException {
    assertThat(FlopCount.total(step(trainingStep(1)))).isEqualTo(1_961_008);
    assertThat(FlopCount.total(step(trainingStep(16)))).isEqualTo(23_400_208);
  }

  @Test
  void lossFallsTenfoldIn200Steps() throws IOException {
    var instance = Interpreter.instantiate(trainingStep(1));
    long seed = 11;
    System.out.println("seed " + seed);
    var x = Batch.random(new Random(seed), 1, 640, 640, Loss.MSE).input();
    double first = 0;
    double last = 0;
    for (int s = 0; s <= 200; s++) {
      last = instance.call("step", List.of(x, x)).getFirst().get(0);
      first = s == 0 ? last : first;
    }
    assertThat(first / last).isGreaterThan(10);
  }

  /** Training the last layer alone costs its own gradient, and nothing towards the layers below. */
  @Test
  void trainsOnlyWhatIsSelected() throws IOException {
    var module = trainingStep(1, "fc10.*");
    assertThat(module.collect(ParameterOp.class).stream().filter(ParameterOp::isTrainable))
        .extracting(ParameterOp::displayName)
        .containsExactly("fc10.weight", "fc10.bias");
    long forward = 2 * 264_192 + 1_672 + 1_032 + 4 * 640;
    assertThat(FlopCount.total(step(module)))
        .isEqualTo(forward + 2 * 128 * 640 + 640 + 2 * (128 * 640 + 640));
    var instance = Interpreter.instantiate(module);
    var frozen = instance.parameter("fc9_weight").toDoubles();
    var trained = instance.parameter("fc10_bias").toDoubles();
    var x = new TensorData.F32(Shape.of(1, 640), new float[640]);
    instance.call("step", List.of(x, x));
    assertThat(instance.parameter("fc9_weight").toDoubles()).containsExactly(frozen, within(0.0));
    assertThat(instance.parameter("fc10_bias").toDoubles()).isNotEqualTo(trained);
  }
}
