package org.tdopt.dialects.arith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.dialects.Ir;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.dialects.behavior.ScalarFunction.IntCompare;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.ir.Operation;

/** Meanings that folding does not show: results that are poison, and types without a meaning. */
class ScalarSemanticsTest {
  private static ScalarFunction meaning(String line, String... arguments) {
    var text =
        "func.func @f(%s) {%n  %s%n  return%n}%n"
            .formatted(String.join(", ", arguments), line);
    return Ir.parseValid(text).collect(Operation.class).stream()
        .filter(ScalarSemantics.class::isInstance)
        .map(op -> ((ScalarSemantics) op).function())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"shli, 1, 32, 0", "shrui, -1, 40, 0", "shrsi, -8, 100, -1", "shrui, -1, 28, 15"})
  void shiftsByTheWidthOrMoreAreDefinedForUs(String op, long a, long b, long expected) {
    var f = meaning("%%0 = arith.%s %%a, %%b : i32".formatted(op), "%a: i32", "%b: i32");
    assertThat(((IntBinary) f).apply(a, b)).isEqualTo(expected);
  }

  @Test
  void divisionByZeroThrows() {
    var f = (IntBinary) meaning("%0 = arith.divui %a, %a : i32", "%a: i32");
    assertThatThrownBy(() -> f.apply(1, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void narrowOperandsAreUnsignedWhereTheOperationIs() {
    var f = (IntBinary) meaning("%0 = arith.divui %a, %a : i8", "%a: i8");
    assertThat(f.apply(-1, 2)).isEqualTo(127);
    var max = (IntBinary) meaning("%0 = arith.maxui %a, %a : i8", "%a: i8");
    assertThat(max.apply(-1, 2)).isEqualTo(-1);
  }

  @Test
  void aSetTruthValueIsMinusOneWhereItIsSigned() {
    var less = (IntCompare) meaning("%0 = arith.cmpi slt, %a, %a : i1", "%a: i1");
    assertThat(less.apply(1, 0)).isTrue();
    var extend = (IntUnary) meaning("%0 = arith.extsi %a : i1 to i32", "%a: i1");
    assertThat(extend.apply(1)).isEqualTo(-1);
  }

  @Test
  void halfPrecisionHasNoMeaning() {
    assertThatThrownBy(() -> meaning("%0 = arith.addf %a, %a : f16", "%a: f16"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("'arith.addf' has no meaning on f16");
  }

  @Test
  void everyComputationOfOneResultHasAMeaning() throws IOException {
    for (var dialect : List.of("arith", "math")) {
      var sample = Files.readString(Path.of("../test/lit/dialects", dialect, "ops.mlir"));
      for (var op : Ir.parseValid(sample).collect(Operation.class)) {
        if (op.dialectName().equals(dialect)
            && op.resultCount() == 1
            && !(op instanceof ConstantOp)) {
          assertThat(op).isInstanceOf(ScalarSemantics.class);
        }
      }
    }
  }
}
