package org.tdopt.passes.dma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tdopt.passes.programs.ProgramText;

class DoubleBufferPassTest {
  private static final String WORK =
      """
      linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%b : memref<8xf32, "L1">) {
      ^bb0(%e: f32):
        %s = arith.addf %e, %e : f32
        linalg.yield %s : f32
      }
      """;

  /** A loop over eight tiles; {@code offset} is where a tile starts. */
  private static String loop(String offset, String size, boolean stores) {
    return """
        func.func @f(%far: memref<64xf32, "L2">, %k: index) {
          %c0 = arith.constant 0 : index
          %c8 = arith.constant 8 : index
          %c64 = arith.constant 64 : index
          scf.for %i = %c0 to %c64 step SIZE {
            %b = memref.alloc() : memref<8xf32, "L1">
            %v = memref.subview %far[OFFSET] [8] [1] : memref<64xf32, "L2"> to memref<8xf32, strided<[1], offset: ?>, "L2">
            %in = dma.start %v, %b : memref<8xf32, strided<[1], offset: ?>, "L2">, memref<8xf32, "L1">
            dma.wait %in
        """
            .replace("OFFSET", offset)
            .replace("SIZE", size)
        + WORK
        + (stores
            ? """
              %out = dma.start %b, %v : memref<8xf32, "L1">, memref<8xf32, strided<[1], offset: ?>, "L2">
              dma.wait %out
              """
            : "")
        + "}\nreturn\n}\n";
  }

  private static String after(String text) {
    return ProgramText.after(text, new DoubleBufferPass(1 << 16));
  }

  private static String remark(String text, long l1Bytes) {
    var module = ProgramText.read(text);
    var before = ProgramText.print(module);
    var reported = ProgramText.diagnose(module, new DoubleBufferPass(l1Bytes));
    assertThat(ProgramText.print(module)).isEqualTo(before);
    assertThat(reported).hasSize(1);
    return reported.getFirst().message();
  }

  @Test
  void aLoadedTileHasTwoSlots() {
    var text = after(loop("%i", "%c8", false));
    assertThat(text).contains("memref.alloc() : memref<2x8xf32, \"L1\">");
    assertThat(text)
        .containsPattern(
            "(?s)dma.start.*scf.for .*iter_args.*-> \\(index, !dma.token\\) \\{\n *dma.wait %arg4");
    assertThat(text).contains("-> (!dma.token) {").contains("dma.none");
  }

  @Test
  void aTileThatIsLoadedAndStoredHasThreeSlots() {
    var text = after(loop("%i", "%c8", true));
    assertThat(text).contains("memref.alloc() : memref<3x8xf32, \"L1\">");
    assertThat(text).contains("-> (index, !dma.token, !dma.token, !dma.token)");
    assertThat(text).containsPattern("(?s)\n    }\n    dma.wait %\\d+#2\n    dma.wait %\\d+#3\n");
  }

  @Test
  void loopsWhoseIterationsStoreToOnePlaceStay() {
    assertThat(remark(loop("%k", "%c8", true), 1 << 16))
        .isEqualTo("'scf.for' op is not pipelined: iterations store to one place");
  }

  @Test
  void loopsWhoseTilesOverlapStay() {
    assertThat(remark(loop("%i", "%c4", true).replace("%c8 = arith.constant 8", "%c4 = arith.constant 4"), 1 << 16))
        .isEqualTo("'scf.for' op is not pipelined: iterations store to one place");
  }

  @Test
  void loopsThatMayRunOnceStay() {
    assertThat(remark(loop("%i", "%c64", false), 1 << 16))
        .isEqualTo("'scf.for' op is not pipelined: it is not known to run twice");
    assertThat(remark(loop("%i", "%k", false), 1 << 16))
        .isEqualTo("'scf.for' op is not pipelined: it is not known to run twice");
  }

  @Test
  void loopsWithTooLargeTilesStay() {
    assertThat(remark(loop("%i", "%c8", false), 40))
        .isEqualTo(
            "'scf.for' op is not pipelined: 64 bytes of L1 would be needed, but 40 are available");
  }

  @Test
  void theFirstTileOfALoopIsLoadedDuringTheLoopBefore() {
    var two = loop("%i", "%c8", false);
    var body = two.substring(two.indexOf("scf.for"), two.indexOf("return"));
    var text = after(two.replace("return", body + "return"));
    assertThat(text.indexOf("dma.start", text.indexOf("dma.start") + 1))
        .isLessThan(text.indexOf("scf.for"));
  }
}
