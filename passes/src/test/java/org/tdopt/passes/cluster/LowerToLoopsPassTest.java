package org.tdopt.passes.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.passes.cluster.ClusterText.PRODUCT;
import static org.tdopt.passes.cluster.ClusterText.loops;

import org.junit.jupiter.api.Test;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.Operation;

final class LowerToLoopsPassTest {
  private static final String M = "memref<64x64xf32, \"L1\">";
  private static final String MATMUL =
      "func.func @f(%a: " + M + ", %b: " + M + ", %c: " + M + ") {\n"
          + "%zero = arith.constant 0.0 : f32\n"
          + "linalg.fill ins(%zero : f32) outs(%c : " + M + ")\n"
          + loops("ppr", "d0, d2", "d2, d1", "d0, d1")
          + "ins(%a, %b : " + M + ", " + M + ") outs(%c : " + M + ") "
          + PRODUCT
          + "func.return\n}\n";

  private static Operation lowered(String text) {
    var module = ClusterText.read(text);
    ClusterText.run(module, new ContractMultiplyAddPass(), new LowerToLoopsPass());
    return module;
  }

  private static int count(Iterable<Operation> ops, String name) {
    int n = 0;
    for (var op : ops) {
      n += op.name().equals(name) ? 1 : 0;
    }
    return n;
  }

  @Test
  void matmulRunsInBlocksOfFourByFour() {
    var module = lowered(MATMUL);

    assertThat(module.collect(LinalgOp.class)).isEmpty();
    var loops = module.collect(ForOp.class);
    assertThat(loops).hasSize(3);
    var inner = loops.getFirst();
    assertThat(inner.constantStep()).hasValue(1);
    assertThat(inner.inits()).hasSize(16).containsOnly(inner.inits().getFirst());
    assertThat(count(inner.bodyBlock(), "math.fma")).isEqualTo(16);
    assertThat(count(inner.bodyBlock(), "memref.load")).isEqualTo(8);
    assertThat(count(inner.bodyBlock(), "memref.store")).isZero();
    assertThat(count(loops.get(1).bodyBlock(), "memref.store")).isEqualTo(16);
    assertThat(count(loops.get(1).bodyBlock(), "memref.load")).isZero();
  }

  @Test
  void readsWhatAStepNeedsBeforeItComputes() {
    var inner = lowered(MATMUL).collect(ForOp.class).getFirst();
    var order = new StringBuilder();
    for (var op : inner.bodyBlock()) {
      switch (op.name()) {
        case "memref.load" -> order.append('l');
        case "math.fma" -> order.append('f');
        default -> {}
      }
    }
    assertThat(order.toString()).isEqualTo("l".repeat(8) + "f".repeat(16));
  }

  @Test
  void rejectsTensors() {
    var module =
        ClusterText.read(
            "func.func @f(%z: f32, %t: tensor<4xf32>) {\n"
                + "%r = linalg.fill ins(%z : f32) outs(%t : tensor<4xf32>) -> tensor<4xf32>\n"
                + "func.return\n}\n");

    assertThat(ClusterText.errors(module, new LowerToLoopsPass()))
        .containsExactly("'linalg.fill' op is on tensors; bufferize comes before lower-to-loops");
  }

  @Test
  void contractsProductsThatAreAddedOrSubtracted() {
    var module =
        ClusterText.read(
            """
            func.func @f(%a: f32, %b: f32, %c: f32) -> (f32, f32, f32, f32) {
              %p = arith.mulf %a, %b : f32
              %s = arith.addf %c, %p : f32
              %q = arith.mulf %a, %b : f32
              %t = arith.subf %c, %q : f32
              %r = arith.mulf %a, %b : f32
              %u = arith.subf %r, %c : f32
              %twice = arith.mulf %a, %c : f32
              %v = arith.addf %twice, %twice : f32
              func.return %s, %t, %u, %v : f32, f32, f32, f32
            }
            """);
    ClusterText.run(module, new ContractMultiplyAddPass());

    assertThat(ClusterText.print(module))
        .contains(
            """
                %0 = math.fma %arg0, %arg1, %arg2 : f32
                %1 = arith.negf %arg0 : f32
                %2 = math.fma %1, %arg1, %arg2 : f32
                %3 = arith.negf %arg2 : f32
                %4 = math.fma %arg0, %arg1, %3 : f32
                %5 = arith.mulf %arg0, %arg2 : f32
                %6 = arith.addf %5, %5 : f32
            """);
  }
}
