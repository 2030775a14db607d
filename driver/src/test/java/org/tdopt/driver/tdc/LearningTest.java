package org.tdopt.driver.tdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.driver.training.RandomMlp;
import org.tdopt.target.Chip;

/** Two hundred steps on one batch reduce the loss at least tenfold. */
class LearningTest {
  private static final int STEPS = 200;

  /** Seed 16 is a regression of four values, seed 10 a classification with three classes. */
  @ParameterizedTest
  @ValueSource(longs = {10, 16})
  void lossFalls(long seed) {
    System.out.println("seed " + seed);
    var mlp = RandomMlp.ofSeed(seed);
    var samples = RandomMlpMachineTest.samples(mlp, seed);
    int batch = mlp.batch();
    var trial =
        Trial.of(
            mlp.model().toByteArray(),
            batch,
            STEPS,
            new Samples(samples.inputs(0, batch), samples.targets(0, batch)),
            RandomMlpMachineTest.training(mlp),
            Chip.named("siracusa"),
            List.of());
    for (var level : List.of(Level.GRAPH, Level.MACHINE)) {
      var losses = trial.losses().get(level);
      assertThat(losses).as(level.key()).hasSize(STEPS);
      assertThat(losses.getLast()).as(level.key()).isLessThan(losses.getFirst() / 10);
    }
  }
}
