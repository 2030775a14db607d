package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.interp.tensor.LastUse;
import org.tdopt.ir.Operation;

class LastUseTest {
  /** The insertions and loops whose destination or initial value is dead behind them. */
  private static List<String> consuming(String text) {
    var found = new ArrayList<String>();
    collect(TestModules.parse(text), found);
    return found;
  }

  private static void collect(Operation op, List<String> found) {
    int destination =
        switch (op.name()) {
          case "tensor.insert" -> 1;
          case "scf.for" -> 3;
          default -> -1;
        };
    if (destination >= 0 && LastUse.isLast(op.opOperand(destination))) {
      found.add(op.location().position().orElseThrow().line() + ": " + op.name());
    }
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        block.forEach(inner -> collect(inner, found));
      }
    }
  }

  @Test
  void aLoopConsumesItsInitialValueAndTheBodyItsArgument() {
    assertThat(
            consuming(
                """
                func.func @f(%x: tensor<4xf32>, %v: f32, %a: index, %b: index) -> tensor<4xf32> {
                  %r = scf.for %i = %a to %b step %b iter_args(%t = %x) -> (tensor<4xf32>) {
                    %u = tensor.insert %v into %t[%i] : tensor<4xf32>
                    scf.yield %u : tensor<4xf32>
                  }
                  func.return %r : tensor<4xf32>
                }
                """))
        .containsExactly("2: scf.for", "3: tensor.insert");
  }

  @Test
  void aValueUsedLaterOrInsideALoopIsNotConsumed() {
    assertThat(
            consuming(
                """
                func.func @f(%x: tensor<4xf32>, %v: f32, %a: index, %b: index) -> tensor<4xf32> {
                  %y = tensor.insert %v into %x[%a] : tensor<4xf32>
                  %r = scf.for %i = %a to %b step %b iter_args(%t = %y) -> (tensor<4xf32>) {
                    %u = tensor.insert %v into %x[%i] : tensor<4xf32>
                    %w = tensor.extract %t[%i] : tensor<4xf32>
                    %z = tensor.insert %w into %u[%i] : tensor<4xf32>
                    scf.yield %z : tensor<4xf32>
                  }
                  %s = tensor.extract %y[%a] : tensor<4xf32>
                  func.return %r : tensor<4xf32>
                }
                """))
        .containsExactly("6: tensor.insert");
  }
}
