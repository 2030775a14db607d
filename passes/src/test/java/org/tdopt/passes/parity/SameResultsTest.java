package org.tdopt.passes.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;
import org.tdopt.passes.inlining.InlinePass;
import org.tdopt.passes.parity.ModuleGenerator.Content;
import org.tdopt.passes.transforms.CanonicalizePass;
import org.tdopt.passes.transforms.CsePass;
import org.tdopt.passes.transforms.LoopInvariantCodeMotionPass;
import org.tdopt.passes.transforms.RemoveDeadValuesPass;
import org.tdopt.passes.transforms.SccpPass;

/** What public functions compute is the same before and after a pass. */
class SameResultsTest {
  private static final int MODULES = 12;
  private static final int INPUTS = 4;

  private static List<Pass<?>> passes() {
    return List.of(
        CanonicalizePass.defaults(),
        new CsePass(),
        new SccpPass(),
        new LoopInvariantCodeMotionPass(),
        RemoveDeadValuesPass.defaults(),
        InlinePass.defaults());
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void passesKeepResults(Content content) {
    int compared = 0;
    System.out.println("seeds 0 to " + (MODULES - 1));
    for (long seed = 0; seed < MODULES; seed++) {
      var text = ModuleGenerator.module(seed, content);
      var before = Tdopt.read(text);
      var random = new Random(seed);
      for (var pass : passes()) {
        var after = Tdopt.module(text, pass);
        for (int i = 0; i < INPUTS; i++) {
          compared += compare(before, after, random, seed + " " + pass);
        }
      }
    }
    assertThat(compared).isPositive();
  }

  /** How many results were compared. */
  private static int compare(Operation before, Operation after, Random random, String name) {
    int compared = 0;
    for (var func : before.collect(FuncOp.class)) {
      if (func.isPrivate()) {
        continue;
      }
      var arguments = new ArrayList<Object>();
      func.functionType().inputs().forEach(t -> arguments.add(argument(t, random)));
      try {
        var expected = new Evaluator().call(func, arguments);
        var other =
            (FuncOp) SymbolTables.lookupIn(after, func.symbolName()).orElseThrow();
        var actual = new Evaluator().call(other, arguments);
        for (int i = 0; i < expected.size(); i++) {
          if (expected.get(i) != Evaluator.POISON) {
            assertThat(actual.get(i))
                .as("seed and pass %s, @%s%s, result %d", name, func.symbolName(), arguments, i)
                .isEqualTo(expected.get(i));
            compared++;
          }
        }
      } catch (Evaluator.GaveUp e) {
        // A loop that runs for long, or a decision that depends on poison: nothing to compare.
        compared += 0;
      }
    }
    return compared;
  }

  private static Object argument(Type type, Random random) {
    return switch (type) {
      case FloatType f -> {
        double x =
            switch (random.nextInt(6)) {
              case 0 -> -0.0;
              case 1 -> Double.NaN;
              case 2 -> Double.POSITIVE_INFINITY;
              default -> random.nextGaussian() * 10;
            };
        yield f == FloatType.F32 ? (Object) (double) (float) x : (Object) x;
      }
      case IndexType _ -> integer(64, random);
      case IntegerType t when t.width() == 1 -> (long) random.nextInt(2);
      case IntegerType t -> integer(t.width(), random);
      default -> throw new IllegalStateException(type.toString());
    };
  }

  /** Small numbers, the extreme ones and any other. */
  private static Object integer(int width, Random random) {
    int shift = 64 - width;
    return switch (random.nextInt(5)) {
      case 0 -> Long.MIN_VALUE >> shift;
      case 1 -> Long.MAX_VALUE >> shift;
      case 2, 3 -> (long) random.nextInt(9) - 4;
      default -> random.nextLong() << shift >> shift;
    };
  }
}
