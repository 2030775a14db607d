package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.interp.TestModules.load;
import static org.tdopt.interp.TestModules.values;
import static org.tdopt.interp.TestModules.vector;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionTest {
  @Test
  void anAddedDialectBringsItsTranslators() {
    var module =
        load(
            """
            func.func @f(%x: tensor<3xf32>) -> tensor<3xf32> {
              %y = linalg.generic
                  {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
                  outs(%x : tensor<3xf32>) {
              ^bb0(%a: f32):
                %c = "test.clamp"(%a) : (f32) -> f32
                linalg.yield %c : f32
              } -> tensor<3xf32>
              func.return %y : tensor<3xf32>
            }
            """);
    assertThat(values(module.call("f", List.of(vector(-2, 0.5f, 7))).getFirst()))
        .containsExactly(0, 0.5f, 1);
  }

  @Test
  void anOperationWithoutMeaningIsAnError() {
    var module =
        load(
            """
            func.func @f() {
              "test.mystery"() : () -> ()
              func.return
            }
            """);
    assertThatThrownBy(() -> module.call("f", List.of()))
        .hasMessage(
            "'test.mystery' cannot be executed: it implements neither ScalarSemantics nor"
                + " Evaluable, and no translator is registered for it");
  }
}
