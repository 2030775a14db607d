package org.tdopt.passes.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.passes.cluster.ClusterText.PRODUCT;
import static org.tdopt.passes.cluster.ClusterText.loops;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.target.Chip;

final class BlockChooserTest {
  private static final BlockChooser CHOOSER = new BlockChooser(Chip.named("siracusa"));

  private static KernelGroup group(String arguments, String body) {
    var module =
        ClusterText.read("func.func @f(" + arguments + ") {\n" + body + "  func.return\n}\n");
    ClusterText.run(module, new ContractMultiplyAddPass());
    var groups = KernelGroups.in(ClusterText.function(module).body().entry());
    assertThat(groups).hasSize(1);
    return groups.getFirst();
  }

  private static KernelGroup matmul(int m, int n, int k, String attributes) {
    var a = "memref<%dx%dxf32>".formatted(m, k);
    var b = "memref<%dx%dxf32>".formatted(k, n);
    var c = "memref<%dx%dxf32>".formatted(m, n);
    return group(
        "%a: " + a + ", %b: " + b + ", %c: " + c,
        loops("ppr", "d0, d2", "d2, d1", "d0, d1")
            + "ins(%a, %b : " + a + ", " + b + ") outs(%c : " + c + ")" + attributes + " "
            + PRODUCT);
  }

  private static KernelGroup matrixTimesVector(int m, int n) {
    var w = "memref<%dx%dxf32>".formatted(m, n);
    var x = "memref<%dxf32>".formatted(n);
    var y = "memref<%dxf32>".formatted(m);
    return group(
        "%w: " + w + ", %x: " + x + ", %y: " + y,
        loops("pr", "d0, d1", "d1", "d0")
            + "ins(%w, %x : " + w + ", " + x + ") outs(%y : " + y + ") " + PRODUCT);
  }

  private static KernelGroup sum(String type) {
    return group(
        "%x: " + type + ", %y: " + type,
        loops("p", "d0", "d0")
            + "ins(%x : " + type + ") outs(%y : " + type + ") {\n"
            + "^bb0(%l: f32, %r: f32):\n"
            + " %s = arith.addf %l, %r : f32\n linalg.yield %s : f32\n}\n");
  }

  @Test
  void largeMatmulsRunFourByFour() {
    for (int[] size : new int[][] {{64, 64, 64}, {16, 80, 128}, {8, 64, 640}}) {
      var blocking = CHOOSER.choose(matmul(size[0], size[1], size[2], ""));
      assertThat(blocking.block()).as("%dx%dx%d", size[0], size[1], size[2]).containsExactly(4, 4);
      assertThat(blocking.unroll()).as("%dx%dx%d", size[0], size[1], size[2]).containsExactly(1);
    }
  }

  @Test
  void matrixTimesVectorSharesTheVectorAmongRows() {
    assertThat(CHOOSER.choose(matrixTimesVector(16, 640)).block()).containsExactly(8);
    assertThat(CHOOSER.choose(matrixTimesVector(1, 640)).block()).containsExactly(1);
  }

  @Test
  void elementwiseOperationsAreUnrolled() {
    assertThat(CHOOSER.choose(sum("memref<1024xf32>")).block().getFirst()).isBetween(4, 8);
  }

  @Test
  void blocksOfUnknownExtentsArePowersOfTwo() {
    var block = CHOOSER.choose(sum("memref<?xf32>")).block().getFirst();
    assertThat(Integer.bitCount(block)).isEqualTo(1);
  }

  @Test
  void aScheduleOverrides() {
    var blocking =
        CHOOSER.choose(
            matmul(
                64,
                64,
                64,
                " attrs = {tile.schedule = #tile.schedule<grid = [8, 1, 1], block = [2, 6, 3]>}"));
    assertThat(blocking).isEqualTo(new Blocking(List.of(2, 6), List.of(3)));
  }

  @Test
  void aBlockThatDividesTheLoopsIsEstimatedToBeFaster() {
    var group = matmul(20, 20, 64, "");
    long[] extents = group.extents();
    var four = new Blocking(List.of(4, 4), List.of(4));
    var three = new Blocking(List.of(3, 3), List.of(4));
    assertThat(CHOOSER.cycles(group, four, extents))
        .isLessThan(CHOOSER.cycles(group, three, extents));
  }
}
