package org.tdopt.driver.passes;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.passes.cluster.ContractMultiplyAddPass;
import org.tdopt.passes.cluster.LowerToLoopsPass;
import org.tdopt.passes.cluster.ToClusterPass;

/** Spread over cores, operations compute what they did; the interpreter finds races. */
class ToClusterTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void computesTheSameOnEightCores(long seed) {
    var program = new RandomKernels(seed);
    var text = program.text();
    SameResults.withSeed(seed)
        .withExtents(program.dynamicExtents())
        .check(text, new ToClusterPass(8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void loopsOfPartsComputeTheSame(long seed) {
    var program = new RandomKernels(seed);
    var text = program.text();
    SameResults.withSeed(seed)
        .withExtents(program.dynamicExtents())
        .check(
            text,
            new ToClusterPass(8),
            new ContractMultiplyAddPass(),
            new LowerToLoopsPass());
  }
}
