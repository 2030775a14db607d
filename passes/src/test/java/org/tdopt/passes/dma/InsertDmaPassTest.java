package org.tdopt.passes.dma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tdopt.passes.programs.ProgramText;

class InsertDmaPassTest {
  private static String after(String arguments, String body) {
    return ProgramText.after(
        "func.func @f(" + arguments + ") {\n" + body + "return }", new InsertDmaPass());
  }

  @Test
  void startsAndAwaitsACopyBetweenSpaces() {
    assertThat(
            after(
                "%far: memref<4x8xf32, \"L2\">, %near: memref<4x8xf32, \"L1\">",
                "memref.copy %near, %far : memref<4x8xf32, \"L1\"> to memref<4x8xf32, \"L2\">\n"))
        .contains(
            "%0 = dma.start %arg1, %arg0 : memref<4x8xf32, \"L1\">, memref<4x8xf32, \"L2\">\n"
                + "    dma.wait %0\n")
        .doesNotContain("memref.copy");
  }

  @Test
  void cutsWhatIsLongerThanACommand() {
    var text =
        after(
            "%far: memref<3x40000xf32, \"L2\">, %near: memref<3x40000xf32, \"L1\">",
            "memref.copy %far, %near : memref<3x40000xf32, \"L2\"> to memref<3x40000xf32, \"L1\">\n");
    assertThat(text.split("dma.start", -1)).hasSize(1 + 3 * 2);
    assertThat(text).contains("[1, 32767] [1, 1]").contains("[1, 7233] [1, 1]");
  }

  @Test
  void copiesInsideL1ByAStructuredOperation() {
    assertThat(
            after(
                "%a: memref<4x8xf32, \"L1\">, %b: memref<4x8xf32, \"L1\">",
                "memref.copy %a, %b : memref<4x8xf32, \"L1\"> to memref<4x8xf32, \"L1\">\n"))
        .contains("linalg.generic")
        .contains("linalg.yield %in : f32")
        .doesNotContain("dma.");
  }

  @Test
  void copiesBetweenOtherPlacesThroughL1() {
    assertThat(
            after(
                "%a: memref<f32, \"L2\">, %b: memref<f32, \"L2\">",
                "memref.copy %a, %b : memref<f32, \"L2\"> to memref<f32, \"L2\">\n"))
        .contains("%alloc = memref.alloc() : memref<f32, \"L1\">")
        .contains("dma.start %arg0, %alloc")
        .contains("dma.start %alloc, %arg1");
  }

  @Test
  void saysWhichCopyCannotGoThroughL1() {
    var module =
        ProgramText.read(
            """
            func.func @f(%a: memref<?xf32, "L2">, %b: memref<?xf32, "L2">) {
              memref.copy %a, %b : memref<?xf32, "L2"> to memref<?xf32, "L2">
              return
            }
            """);
    assertThat(ProgramText.diagnose(module, new InsertDmaPass()))
        .extracting(d -> d.message())
        .containsExactly(
            "'memref.copy' op copies 'memref<?xf32, \"L2\">' inside L2, which needs a static shape");
  }
}
