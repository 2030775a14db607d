package org.tdopt.passes.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.passes.cluster.ClusterText.PRODUCT;
import static org.tdopt.passes.cluster.ClusterText.loops;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.linalg.LinalgOp;

final class KernelGroupsTest {
  private static final String MATMUL_MAPS = loops("ppr", "d0, d2", "d2, d1", "d0, d1");
  private static final String RELU =
      """
      {
      ^bb0(%v: f32, %w: f32, %o: f32):
        %z = arith.constant 0.0 : f32
        %s = arith.addf %v, %w : f32
        %m = arith.maximumf %s, %z : f32
        linalg.yield %m : f32
      }
      """;

  private static List<KernelGroup> groups(String arguments, String body) {
    var module =
        ClusterText.read("func.func @f(" + arguments + ") {\n" + body + "  func.return\n}\n");
    return KernelGroups.in(ClusterText.function(module).body().entry());
  }

  private static List<Integer> sizes(List<KernelGroup> groups) {
    return groups.stream().map(g -> g.members().size()).toList();
  }

  private static String matmul(String a, String b, String c, String memref) {
    return MATMUL_MAPS
        + "ins(%s, %s : %s, %s) outs(%s : %s) ".formatted(a, b, memref, memref, c, memref)
        + PRODUCT;
  }

  private static String epilogue(String maps, String in, String bias, String out) {
    return maps
        + "ins(%s, %s : memref<8x8xf32>, memref<8xf32>) outs(%s : memref<8x8xf32>) "
            .formatted(in, bias, out)
        + RELU;
  }

  private static final String M = "memref<8x8xf32>";
  private static final String ZERO = "%c = arith.constant 0.0 : f32\n";
  private static final String FILL = "linalg.fill ins(%c : f32) outs(%t : memref<8x8xf32>)\n";
  private static final String ALLOC = "%t = memref.alloc() : memref<8x8xf32>\n";

  @Test
  void fusesFillMatmulAndEpilogue() {
    var groups =
        groups(
            "%a: " + M + ", %b: " + M + ", %bias: memref<8xf32>, %y: " + M,
            ZERO
                + ALLOC
                + FILL
                + matmul("%a", "%b", "%t", M)
                + epilogue(loops("pp", "d0, d1", "d1", "d0, d1"), "%t", "%bias", "%y"));

    assertThat(sizes(groups)).containsExactly(3);
    var group = groups.getFirst();
    assertThat(group.extents()).containsExactly(8, 8);
    assertThat(group.members().get(1).loops()).containsExactly(0, 1, -1);
    assertThat(group.isInternal(group.members().getFirst().op().outputs().getFirst())).isTrue();
    assertThat(group.isInternal(group.last().outputs().getFirst())).isFalse();
  }

  @Test
  void followsTransposedLoops() {
    var groups =
        groups(
            "%a: " + M + ", %b: " + M + ", %bias: memref<8xf32>, %y: " + M,
            ZERO
                + ALLOC
                + FILL
                + matmul("%a", "%b", "%t", M)
                + epilogue(loops("pp", "d1, d0", "d1", "d0, d1"), "%t", "%bias", "%y"));

    assertThat(sizes(groups)).containsExactly(3);
    assertThat(groups.getFirst().members().getLast().loops()).containsExactly(1, 0);
  }

  @Test
  void doesNotFuseAReaderOfOtherElements() {
    var groups =
        groups(
            "%a: " + M + ", %b: " + M + ", %y: " + M,
            ZERO
                + ALLOC
                + FILL
                + matmul("%a", "%b", "%t", M)
                + "linalg.fill ins(%c : f32) outs(%y : memref<8x8xf32>)\n"
                + matmul("%t", "%b", "%y", M));

    assertThat(sizes(groups)).containsExactly(2, 2);
  }

  @Test
  void doesNotFuseAWriterOfWhatIsReadElsewhere() {
    // The second operation overwrites %b, of which the first reads whole columns.
    var groups =
        groups(
            "%a: " + M + ", %b: " + M + ", %bias: memref<8xf32>",
            ALLOC
                + matmul("%a", "%b", "%t", M)
                + epilogue(loops("pp", "d0, d1", "d1", "d0, d1"), "%t", "%bias", "%b"));

    assertThat(sizes(groups)).containsExactly(1, 1);
  }

  @Test
  void doesNotFuseBuffersThatThePlanOverlays() {
    var planned = "%%%s = memref.alloc() {tdopt.offset = %d : i64} : memref<8x8xf32, \"L1\">\n";
    var l1 = "memref<8x8xf32, \"L1\">";
    var text =
        matmul("%a", "%b", "%t", l1)
            + loops("pp", "d0, d1", "d0, d1")
            + "ins(%t : " + l1 + ") outs(%y : " + l1 + ") {\n"
            + "^bb0(%v: f32, %o: f32):\n linalg.yield %v : f32\n}\n";
    var b = planned.formatted("b", 256);
    var t = planned.formatted("t", 512);

    var apart = groups("%a: " + l1, b + t + planned.formatted("y", 768) + text);
    var overlaid = groups("%a: " + l1, b + t + planned.formatted("y", 128) + text);

    assertThat(sizes(apart)).containsExactly(2);
    assertThat(sizes(overlaid)).containsExactly(1, 1);
  }

  @Test
  void joinsSeveralProductsThroughTheirSum() {
    var sum =
        loops("pp", "d0, d1", "d0, d1", "d0, d1")
            + "ins(%t, %u : memref<8x8xf32>, memref<8x8xf32>) outs(%y : memref<8x8xf32>) {\n"
            + "^bb0(%v: f32, %w: f32, %o: f32):\n"
            + " %s = arith.addf %v, %w : f32\n linalg.yield %s : f32\n}\n";
    var products =
        ZERO
            + ALLOC
            + "%u = memref.alloc() : memref<8x8xf32>\n"
            + FILL
            + "linalg.fill ins(%c : f32) outs(%u : memref<8x8xf32>)\n"
            + matmul("%a", "%b", "%t", M)
            + matmul("%b", "%a", "%u", M);
    var arguments = "%a: " + M + ", %b: " + M + ", %y: " + M;

    assertThat(sizes(groups(arguments, products + sum))).containsExactly(5);
    // Without the sum nothing connects the two products.
    assertThat(sizes(groups(arguments, products))).containsExactly(1, 1, 1, 1);
  }

  @Test
  void seesThroughEqualViews() {
    var view =
        "%%%s = memref.subview %%t[0, %%o] [8, 4] [1, 1] : memref<8x8xf32> to"
            + " memref<8x4xf32, strided<[8, 1], offset: ?>>\n";
    var part = "memref<8x4xf32, strided<[8, 1], offset: ?>>";
    var relu =
        loops("pp", "d0, d1", "d0, d1")
            + "ins(%s2 : " + part + ") outs(%y : memref<8x4xf32>) {\n"
            + "^bb0(%v: f32, %o2: f32):\n linalg.yield %v : f32\n}\n";
    var groups =
        groups(
            "%o: index, %y: memref<8x4xf32>",
            ZERO
                + ALLOC
                + view.formatted("s1")
                + "linalg.fill ins(%c : f32) outs(%s1 : " + part + ")\n"
                + view.formatted("s2")
                + relu);

    assertThat(sizes(groups)).containsExactly(2);
    var group = groups.getFirst();
    assertThat(group.isInternal(group.ops().getFirst().outputs().getFirst())).isTrue();
  }

  @Test
  void endsAGroupWhereMemoryIsTouched() {
    var groups =
        groups(
            "%a: " + M + ", %b: " + M + ", %i: index",
            ZERO
                + ALLOC
                + FILL
                + "memref.store %c, %t[%i, %i] : memref<8x8xf32>\n"
                + matmul("%a", "%b", "%t", M));

    assertThat(sizes(groups)).containsExactly(1, 1);
    assertThat(groups.stream().flatMap(g -> g.ops().stream()).map(LinalgOp::name))
        .containsExactly("linalg.fill", "linalg.generic");
  }

  @Test
  void doesNotFuseWithABufferThatMayBeAnother() {
    var groups =
        groups(
            "%a: " + M + ", %b: " + M + ", %bias: memref<8xf32>, %which: i1",
            ALLOC
                + "%either = arith.select %which, %a, %b : " + M + "\n"
                + matmul("%a", "%b", "%t", M)
                + epilogue(loops("pp", "d0, d1", "d1", "d0, d1"), "%t", "%bias", "%either"));

    assertThat(sizes(groups)).containsExactly(1, 1);
  }
}
