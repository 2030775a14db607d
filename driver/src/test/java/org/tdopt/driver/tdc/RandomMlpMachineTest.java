package org.tdopt.driver.tdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.driver.training.RandomMlp;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.training.Loss;
import org.tdopt.target.Chip;

/**
 * Fifty random perceptrons trained for three steps in the interpreter and on the simulator. Every
 * fifth is executed on every level; two of three get less L1 than the chip has, which forces tiles
 * with remainders.
 */
class RandomMlpMachineTest {
  private static final int STEPS = 3;
  private static final Chip CHIP = Chip.named("siracusa");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void trainsAlike(long seed) {
    var mlp = RandomMlp.ofSeed(seed);
    int l1 = List.of(CHIP.memory().l1().bytes(), 32768, 16384).get((int) (seed % 3));
    System.out.printf(
        "seed %d: batch %d, %d to %d features, %s, %d bytes of L1%n",
        seed, mlp.batch(), mlp.inputs(), mlp.outputs(), mlp.loss(), l1);
    var trial =
        Trial.of(
            mlp.model().toByteArray(),
            mlp.batch(),
            STEPS,
            samples(mlp, seed),
            training(mlp),
            CHIP.withL1Bytes(l1),
            seed % 5 == 0 ? Level.interpreted() : List.of());
    assertThat(trial.disagreements()).isEmpty();
  }

  static Training training(RandomMlp mlp) {
    return new Training(
        mlp.loss() == Loss.MSE ? "mse" : "cross-entropy", "optimizer=sgd lr=0.05", List.of());
  }

  /** One to two batches of rows, so that steps start in the middle and wrap around. */
  static Samples samples(RandomMlp mlp, long seed) {
    var random = new Random(seed);
    int rows = mlp.batch() + random.nextInt(mlp.batch() + 1);
    var inputs = gaussian(random, rows, mlp.inputs());
    if (mlp.loss() == Loss.MSE) {
      return new Samples(inputs, gaussian(random, rows, mlp.outputs()));
    }
    var labels = random.ints(rows, 0, mlp.outputs()).asLongStream().toArray();
    return new Samples(inputs, new TensorData.I64(Shape.of(rows), IntegerType.I64, labels));
  }

  private static TensorData gaussian(Random random, int rows, int columns) {
    var values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return new TensorData.F32(Shape.of(rows, columns), values);
  }
}
