package org.tdopt.driver.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.Interpreter;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.type.Shape;
import org.tdopt.npz.NpzReader;
import org.tdopt.onnx.ImportOptions;
import org.tdopt.onnx.OnnxImporter;
import org.tdopt.passes.training.LowerToStructuredPass;

/**
 * Single operators with inputs and outputs that were made elsewhere. The folder is given by the
 * system property {@code tdopt.models}; the tests are skipped where it does not exist.
 */
class OperatorKernelsTest {
  private static final double ABSOLUTE = 1e-5;
  private static final double RELATIVE = 1e-5;

  @ParameterizedTest
  @ValueSource(strings = {"gemm_transb", "matmul", "relu", "add_regular", "reshape_regular"})
  void computesWhatIsExpected(String name) throws IOException {
    var models = Path.of(System.getProperty("tdopt.models", "../../shared/models"));
    var folder = models.resolve("kernels").resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "there is no folder " + folder);
    var diagnostics = new Diagnostics();
    var module =
        OnnxImporter.importModel(folder.resolve("model.onnx"), ImportOptions.DEFAULT, diagnostics)
            .orElse(null);
    assertThat(diagnostics.reported()).isEmpty();
    assertThat(IrVerifier.faults(module)).isEmpty();
    var types = Interpreter.instantiate(module).inputTypes("forward");
    var arrays = NpzReader.read(folder.resolve("inputs.npz"));
    var inputs =
        IntStream.range(0, types.size())
            .mapToObj(i -> tensor(types.get(i).shape(), arrays.get(i).toFloats()))
            .toList();
    var expected = NpzReader.read(folder.resolve("outputs.npz")).getFirst();
    assertAlike(expected.toFloats(), Interpreter.instantiate(module).call("forward", inputs));
    TrainingRun.run(module, new LowerToStructuredPass());
    assertAlike(expected.toFloats(), Interpreter.instantiate(module).call("forward", inputs));
  }

  private static TensorData tensor(Shape shape, float[] values) {
    assertThat(values.length).isEqualTo((int) shape.elementCount());
    return new TensorData.F32(shape, values);
  }

  private static void assertAlike(float[] expected, List<TensorData> results) {
    var actual = results.getFirst();
    assertThat(actual.size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(Math.abs(actual.get(i) - expected[i]))
          .as("error of element %d", i)
          .isLessThanOrEqualTo(ABSOLUTE + RELATIVE * Math.abs(expected[i]));
    }
  }
}
