package org.tdopt.driver.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Severity;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.onnx.ImportOptions;
import org.tdopt.onnx.OnnxImporter;
import org.tdopt.passes.training.Loss;

/** What the tests of this package share: import, passes, batches and the tolerance. */
final class TrainingRun {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(TrainingRun.class.getClassLoader());

  private static final PassRegistry PASSES =
      PassRegistry.load(TrainingRun.class.getClassLoader());

  /** A part of the largest update by which two trained tensors may differ. */
  private static final double UPDATE_TOLERANCE = 1e-4;

  /** A part of the largest weight by which they may differ per step: one rounding. */
  private static final double ROUNDING = 1.2e-7;

  private TrainingRun() {}

  /** One batch: an input matrix and, per row, a target row or a class. */
  record Batch(TensorData.F32 input, TensorData target) {
    static Batch random(Random random, int rows, int inputs, int outputs, Loss loss) {
      var x = new TensorData.F32(Shape.of(rows, inputs), new float[rows * inputs]);
      fill(x, random);
      if (loss == Loss.MSE) {
        var t = new TensorData.F32(Shape.of(rows, outputs), new float[rows * outputs]);
        fill(t, random);
        return new Batch(x, t);
      }
      var labels = random.ints(rows, 0, outputs).asLongStream().toArray();
      return new Batch(x, new TensorData.I64(Shape.of(rows), IntegerType.I64, labels));
    }

    private static void fill(TensorData.F32 data, Random random) {
      for (int i = 0; i < data.values().length; i++) {
        data.values()[i] = (float) random.nextGaussian();
      }
    }

    /** The target as a matrix: classes have one 1 per row. */
    float[] targetMatrix(int outputs) {
      return switch (target) {
        case TensorData.F32 t -> t.values();
        case TensorData.I64 labels -> {
          var matrix = new float[labels.values().length * outputs];
          for (int r = 0; r < labels.values().length; r++) {
            matrix[r * outputs + (int) labels.values()[r]] = 1;
          }
          yield matrix;
        }
        case TensorData.F64 _ -> throw new IllegalStateException();
      };
    }
  }

  static ModuleOp importModel(byte[] model, int batch) {
    var diagnostics = new Diagnostics();
    var module = OnnxImporter.importModel(model, ImportOptions.ofBatch(batch), diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    return module.orElseThrow();
  }

  /** Runs the passes on the module and verifies it after each. */
  static void run(ModuleOp module, Pass<?>... passes) {
    run(module, PassPipeline.nesting("builtin.module", List.of(passes)));
  }

  /** Runs the pipeline of that text and verifies the module after each pass. */
  static void run(ModuleOp module, String pipeline) {
    run(module, PassPipeline.parse(pipeline, PASSES, DIALECTS));
  }

  private static void run(ModuleOp module, PassPipeline pipeline) {
    var diagnostics = new Diagnostics();
    var result =
        new PassManager(DIALECTS)
            .listen(new VerifierListener())
            .run(pipeline, module, diagnostics);
    assertThat(diagnostics.reported()).noneMatch(d -> d.severity() != Severity.REMARK);
    assertThat(result.succeeded()).isTrue();
  }

  /** Whether a tensor trained for {@code steps} steps meets the expected one. */
  static void assertTrainedAlike(
      String name, float[] initial, float[] expected, float[] actual, int steps) {
    double update = 0;
    double weight = 0;
    for (int i = 0; i < initial.length; i++) {
      update = Math.max(update, Math.abs(expected[i] - initial[i]));
      weight = Math.max(weight, Math.abs(expected[i]));
    }
    assertClose(name, expected, actual, UPDATE_TOLERANCE * update + steps * ROUNDING * weight);
  }

  /** Whether a gradient agrees to 1e-4 of the largest element. */
  static void assertGradientsAlike(String name, float[] expected, float[] actual) {
    double largest = 0;
    for (float e : expected) {
      largest = Math.max(largest, Math.abs(e));
    }
    assertClose(name, expected, actual, UPDATE_TOLERANCE * largest);
  }

  private static void assertClose(
      String name, float[] expected, float[] actual, double tolerance) {
    assertThat(actual).as(name).hasSameSizeAs(expected);
    double worst = 0;
    for (int i = 0; i < expected.length; i++) {
      double error = Math.abs((double) actual[i] - expected[i]);
      worst = Double.isNaN(error) ? error : Math.max(worst, error);
    }
    assertThat(worst).as("largest error of %s", name).isLessThanOrEqualTo(tolerance);
  }
}
