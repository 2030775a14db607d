package org.tdopt.driver.passes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.interp.Interpreter;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;

/**
 * Executes the function {@code @f} of a program before and after passes, on the same random
 * arguments, and compares what is in the arguments afterwards.
 */
final class SameResults {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(SameResults.class.getClassLoader());
  private static final double TOLERANCE = 1e-4;

  private final long seed;
  private final long[] dynamicExtents;

  private SameResults(long seed, long[] dynamicExtents) {
    this.seed = seed;
    this.dynamicExtents = dynamicExtents;
  }

  static SameResults withSeed(long seed) {
    return new SameResults(seed, new long[0]);
  }

  /** Gives dynamic dimensions of the arguments these extents, in the order of the text. */
  SameResults withExtents(long... extents) {
    return new SameResults(seed, extents.clone());
  }

  /** The module after the passes. */
  Operation check(String text, Pass<?>... passes) {
    var module = read(text);
    var before = execute(module, arguments(module));
    var inputs = arguments(module);
    run(module, passes);
    var after = execute(module, inputs);
    for (int a = 0; a < before.size(); a++) {
      var expected = before.get(a).toDoubles();
      var actual = after.get(a).toDoubles();
      assertThat(actual).hasSameSizeAs(expected);
      for (int i = 0; i < expected.length; i++) {
        assertThat(actual[i])
            .as("seed %d, element %d of argument %d of%n%s", seed, i, a, text)
            .isCloseTo(expected[i], within(TOLERANCE * Math.max(1, Math.abs(expected[i]))));
      }
    }
    return module;
  }

  static Operation read(String text) {
    var diagnostics = new Diagnostics();
    var module = IrReader.read(text, "test", DIALECTS, ReadOptions.STRICT, diagnostics);
    assertThat(diagnostics.reported()).as(text).isEmpty();
    return module.orElseThrow();
  }

  static void run(Operation module, Pass<?>... passes) {
    var diagnostics = new Diagnostics();
    var result =
        new PassManager(DIALECTS)
            .listen(new VerifierListener())
            .run(PassPipeline.nesting("builtin.module", List.of(passes)), module, diagnostics);
    assertThat(diagnostics.reported()).as(print(module)).isEmpty();
    assertThat(result.succeeded()).isTrue();
  }

  static String print(Operation op) {
    return IrPrinter.print(op, PrintOptions.DEFAULT);
  }

  private List<TensorData> execute(Operation module, List<TensorData> arguments) {
    try {
      return Interpreter.instantiate(module).run("f", arguments).arguments();
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + ", on " + print(module), e);
    }
  }

  private List<TensorData> arguments(Operation module) {
    var random = new Random(seed);
    var list = new ArrayList<TensorData>();
    int next = 0;
    for (var type : module.collect(FuncOp.class).getFirst().functionType().inputs()) {
      if (type instanceof ShapedType shaped) {
        var dims = shaped.shape().toArray();
        for (int d = 0; d < dims.length; d++) {
          if (Shape.isDynamic(dims[d])) {
            dims[d] = dynamicExtents[next++];
          }
        }
        var data = TensorData.zeros(FloatType.F32, Shape.of(dims));
        for (long i = 0; i < data.size(); i++) {
          data.set(i, random.nextFloat() * 2 - 1);
        }
        list.add(data);
      } else if (type instanceof FloatType) {
        var scalar = TensorData.zeros(FloatType.F32, Shape.of());
        scalar.set(0, random.nextFloat());
        list.add(scalar);
      } else {
        list.add(new TensorData.I64(Shape.of(), type, new long[] {dynamicExtents[next++]}));
      }
    }
    return list;
  }
}
