package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.interp.TestModules.floats;
import static org.tdopt.interp.TestModules.load;
import static org.tdopt.interp.TestModules.parse;
import static org.tdopt.interp.TestModules.values;
import static org.tdopt.interp.TestModules.vector;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.tensor.Precision;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.Shape;

class GraphLevelTest {
  private static final String STEP =
      """
      graph.parameter @w : tensor<2x2xf32>
          = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32> {trainable}
      func.func @step(%x: tensor<1x2xf32>) -> tensor<1x2xf32> {
        %w = graph.load_parameter @w : tensor<2x2xf32>
        %y = graph.matmul %x, %w : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
        %z = graph.relu %y : (tensor<1x2xf32>) -> tensor<1x2xf32>
        %v = graph.scale %w {factor = 5.000000e-01 : f64} : (tensor<2x2xf32>) -> tensor<2x2xf32>
        graph.store_parameter @w, %v : tensor<2x2xf32>
        func.return %z : tensor<1x2xf32>
      }
      """;

  @Test
  void callsUpdateParameters() {
    var instance = load(STEP);
    var x = floats(Shape.of(1, 2), 1, -1);
    assertThat(instance.parameters()).containsExactly("w");
    assertThat(values(instance.call("step", List.of(x)).getFirst())).containsExactly(0, 0);
    assertThat(values(instance.parameter("w"))).containsExactly(0.5f, 1, 1.5f, 2);
    instance.setParameter("w", floats(Shape.of(2, 2), 3, 0, 1, 0));
    assertThat(values(instance.call("step", List.of(x)).getFirst())).containsExactly(2, 0);
  }

  @Test
  void holdsFloatsInSixtyFourBitsOnRequest() {
    var options = InterpreterOptions.DEFAULT.withPrecision(Precision.F64);
    var instance = new Interpreter(options).load(parse(STEP));
    var x = new TensorData.F64(Shape.of(1, 2), new double[] {1, 1e-12});
    var y = instance.call("step", List.of(x)).getFirst();
    assertThat(y.toDoubles()).containsExactly(1 + 3e-12, 2 + 4e-12);
  }

  @Test
  void saysWhatDoesNotFit() {
    var instance = load(STEP);
    assertThatThrownBy(() -> instance.call("step", List.of(vector(1, 2))))
        .isInstanceOf(DiagnosticException.class)
        .hasMessage("argument 0 of @step is tensor<1x2xf32> and cannot be tensor<2xf32>");
    assertThatThrownBy(() -> instance.call("step", List.of()))
        .hasMessage("@step takes 1 arguments, got 0");
    assertThatThrownBy(() -> instance.call("run", List.of()))
        .hasMessage("no function @run with a body");
    assertThatThrownBy(() -> instance.parameter("b"))
        .hasMessage("no parameter or global buffer @b; there are [w]");
    assertThatThrownBy(() -> instance.setParameter("w", vector(1)))
        .hasMessage("@w is tensor<2x2xf32> and cannot be tensor<1xf32>");
  }
}
