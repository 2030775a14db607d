package org.tdopt.dialects.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.graph.OpSamples.Sample;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.TensorType;

/** Vector-Jacobian products against central differences in 64-bit floats. */
class GradientTest {
  private static final double STEP = 1e-5;
  private static final double RELATIVE_TOLERANCE = 1e-6;

  /** No sample lies nearer to the kink of a rectifier, so that a difference never crosses it. */
  private static final double LEAST_MAGNITUDE = 0.1;

  private static final long SEED = 7;

  /** A block with the sample's operands as arguments, and the sample in it. */
  private static Operation make(Sample sample, Block block) {
    sample.operands().forEach(t -> block.addArgument(t, OpSamples.AT));
    return sample.make().apply(OpBuilder.atEnd(block), List.copyOf(block.arguments()));
  }

  static Stream<Sample> differentiable() {
    return OpSamples.all().stream()
        .filter(s -> make(s, new Block()) instanceof Differentiable);
  }

  @Test
  void everyPureOperatorHasASample() {
    var sampled = OpSamples.all().stream().map(s -> make(s, new Block()).name()).distinct();
    var stateful =
        Stream.of(ParameterOp.SPEC, LoadParameterOp.SPEC, StoreParameterOp.SPEC)
            .map(OpSpec::name);
    assertThat(Stream.concat(sampled, stateful))
        .containsExactlyInAnyOrderElementsOf(
            new GraphDialect().operations().stream().map(OpSpec::name).toList());
  }

  @ParameterizedTest
  @MethodSource("differentiable")
  void agreesWithCentralDifferences(Sample sample) {
    var random = new Random(SEED);
    System.out.println("seed " + SEED);
    var forward = new Block();
    var op = make(sample, forward);
    var inputs = sample.operands().stream().map(t -> random(t, random)).toList();
    var cotangent = random((TensorType) op.result(0).type(), random);

    var backward = new Block();
    var copy = make(sample, backward);
    var g = backward.addArgument(op.result(0).type(), OpSamples.AT);
    var b = OpBuilder.atEnd(backward);
    for (int i = 0; i < inputs.size(); i++) {
      if (!((Differentiable) copy).isDifferentiable(i)) {
        assertThat(sample.operands().get(i).elementType()).isNotInstanceOf(FloatType.class);
        continue;
      }
      var gradient = ((Differentiable) copy).gradient(i, List.<Value>of(g), b);
      assertThat(gradient.type()).isEqualTo(sample.operands().get(i));
      var arguments = new ArrayList<>(inputs);
      arguments.add(cotangent);
      var actual = BlockEvaluator.run(backward, arguments).get(gradient).toDoubles();
      var expected = centralDifferences(forward, op, inputs, i, cotangent);
      double largest = 0;
      for (double e : expected) {
        largest = Math.max(largest, Math.abs(e));
      }
      assertThat(largest).isPositive();
      assertThat(actual).containsExactly(expected, within(RELATIVE_TOLERANCE * largest));
    }
  }

  /** The derivative of {@code sum(cotangent * op(inputs))} by each element of one input. */
  private static double[] centralDifferences(
      Block block, Operation op, List<TensorData> inputs, int i, TensorData cotangent) {
    var x = inputs.get(i);
    var out = new double[(int) x.size()];
    for (int e = 0; e < out.length; e++) {
      double at = x.get(e);
      x.set(e, at + STEP);
      double above = product(cotangent, BlockEvaluator.run(block, inputs).get(op.result(0)));
      x.set(e, at - STEP);
      double below = product(cotangent, BlockEvaluator.run(block, inputs).get(op.result(0)));
      x.set(e, at);
      out[e] = (above - below) / (2 * STEP);
    }
    return out;
  }

  private static double product(TensorData a, TensorData b) {
    double sum = 0;
    for (long i = 0; i < a.size(); i++) {
      sum += a.get(i) * b.get(i);
    }
    return sum;
  }

  private static TensorData random(TensorType type, Random random) {
    var data = TensorData.zeros(type.elementType(), type.shape());
    for (long i = 0; i < data.size(); i++) {
      double sign = random.nextBoolean() ? 1 : -1;
      data.set(
          i,
          type.elementType() instanceof FloatType
              ? sign * (LEAST_MAGNITUDE + random.nextDouble())
              : random.nextInt(OpSamples.CLASSES));
    }
    return data;
  }
}
