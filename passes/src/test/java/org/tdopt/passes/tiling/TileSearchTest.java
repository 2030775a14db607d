package org.tdopt.passes.tiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tdopt.passes.tiling.TileProblem.Access;
import org.tdopt.passes.tiling.TileProblem.Loop;
import org.tdopt.passes.tiling.TileProblem.Place;

class TileSearchTest {
  private static final int CORES = 8;

  /** {@code y[m, n] = sum_k a[m, k] b[n, k]}, all of it outside L1 but for {@code y}. */
  private static TileProblem matmul(long m, long n, long k, long budget) {
    return new TileProblem(
        List.of(new Loop(m, false), new Loop(n, false), new Loop(k, true)),
        List.of(
            new Access(List.of(0, 2), List.of(m, k), 4, true, false, Place.FAR),
            new Access(List.of(1, 2), List.of(n, k), 4, true, false, Place.FAR),
            new Access(List.of(0, 1), List.of(m, n), 4, false, true, Place.TEMPORARY)),
        2.0 * m * n * k,
        budget);
  }

  @Test
  void leavesWholeWhatIsSmall() {
    var problem = matmul(8, 8, 8, 100_000);
    assertThat(TileSearch.best(problem, CORES).orElseThrow().isTiled(problem)).isFalse();
  }

  @Test
  void cutsWhatDoesNotFit() {
    var problem = matmul(16, 128, 640, 100_000);
    var choice = TileSearch.best(problem, CORES).orElseThrow();
    assertThat(choice.isTiled(problem)).isTrue();
    assertThat(choice.bytes()).isLessThanOrEqualTo(100_000);
  }

  @Test
  void cutsTheReductionWhereOneRowIsTooLarge() {
    var problem = matmul(1, 1, 100_000, 64_000);
    var choice = TileSearch.best(problem, CORES).orElseThrow();
    assertThat(choice.sizes().get(2)).isLessThan(100_000);
  }

  @Test
  void findsNothingWhereNotEvenOneIterationFits() {
    var problem = matmul(100, 100, 100, 32);
    assertThat(TileSearch.best(problem, CORES)).isEmpty();
    assertThat(TileSearch.smallestBytes(problem, CORES)).isGreaterThan(32);
  }

  @Test
  void keepsResidentOperandsOutOfTheBudget() {
    var far = new Access(List.of(0), List.of(4096L), 4, true, false, Place.FAR);
    var near = new Access(List.of(0), List.of(4096L), 4, true, false, Place.RESIDENT);
    var loops = List.of(new Loop(4096, false));
    var copied = new TileProblem(loops, List.of(far), 4096, 4096);
    var resident = new TileProblem(loops, List.of(near), 4096, 4096);
    assertThat(TileSearch.best(copied, CORES).orElseThrow().isTiled(copied)).isTrue();
    assertThat(TileSearch.best(resident, CORES).orElseThrow().isTiled(resident)).isFalse();
  }

  @Test
  void staysWithinEveryBudget() {
    long seed = 11;
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      long budget = 2048L << random.nextInt(8);
      var problem =
          matmul(1 + random.nextInt(300), 1 + random.nextInt(300), 1 + random.nextInt(300), budget);
      var choice = TileSearch.best(problem, CORES).orElseThrow();
      assertThat(choice.bytes()).isLessThanOrEqualTo(budget);
      assertThat(new ArrayList<>(choice.order()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, problem.loops().size()).boxed().toList());
      for (int l = 0; l < problem.loops().size(); l++) {
        assertThat(choice.sizes().get(l)).isBetween(1L, problem.loops().get(l).extent());
      }
    }
  }

  @Test
  void saysThatOneRowOnEightCoresIsWasted() {
    assertThat(new CoreGrid(CORES).efficiency(new long[] {1})).isEqualTo(1.0 / 8);
    assertThat(new CoreGrid(CORES).efficiency(new long[] {1, 128})).isEqualTo(1.0);
    assertThat(new CoreGrid(CORES).efficiency(new long[] {16, 8})).isEqualTo(1.0);
  }
}
