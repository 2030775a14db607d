package org.tdopt.driver.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.graph.GraphDialect;
import org.tdopt.interp.Interpreter;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.passes.training.LowerToStructuredPass;

/** The examples of the reference page: lowered, they give what they give unlowered. */
class OperatorExamplesTest {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(OperatorExamplesTest.class.getClassLoader());
  private static final long SEED = 4;
  private static final double TOLERANCE = 1e-6;

  static Stream<OpSpec<?>> operators() {
    return new GraphDialect().operations().stream();
  }

  private static ModuleOp read(String text, String name) {
    var diagnostics = new Diagnostics();
    var module = IrReader.read(text, name, DIALECTS, ReadOptions.STRICT, diagnostics);
    assertThat(diagnostics.reported()).as(name).isEmpty();
    assertThat(IrVerifier.faults(module.orElseThrow())).isEmpty();
    return (ModuleOp) module.get();
  }

  @ParameterizedTest
  @MethodSource("operators")
  void everyExampleRunsLoweredAsItDoesUnlowered(OpSpec<?> spec) {
    var graph = read(spec.example(), spec.name());
    var structured = (ModuleOp) graph.copy(new IrMapping());
    TrainingRun.run(structured, new LowerToStructuredPass());
    var random = new Random(SEED);
    System.out.println("seed " + SEED);
    var instance = Interpreter.instantiate(graph);
    var arguments =
        instance.inputTypes("example").stream().map(t -> random(t, random)).toList();
    var expected = instance.call("example", arguments);
    var actual = Interpreter.instantiate(structured).call("example", arguments);
    assertThat(actual).hasSameSizeAs(expected);
    for (int r = 0; r < expected.size(); r++) {
      assertThat(actual.get(r).shape()).isEqualTo(expected.get(r).shape());
      for (long i = 0; i < expected.get(r).size(); i++) {
        double e = expected.get(r).get(i);
        assertThat(Math.abs(actual.get(r).get(i) - e))
            .isLessThanOrEqualTo(TOLERANCE * (1 + Math.abs(e)));
      }
    }
  }

  private static TensorData random(ShapedType type, Random random) {
    var data = TensorData.zeros(type.elementType(), type.shape());
    for (long i = 0; i < data.size(); i++) {
      boolean isFloat = type.elementType() instanceof FloatType;
      data.set(i, isFloat ? random.nextGaussian() : random.nextInt(3));
    }
    return data;
  }
}
