package org.tdopt.passes.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tdopt.passes.programs.ProgramText;

class ToClusterPassTest {
  private static final String MATMUL =
      ClusterText.loops("ppr", "d0, d2", "d2, d1", "d0, d1");

  private static String after(String arguments, String body) {
    return ProgramText.after(
        "func.func @f(" + arguments + ") {\n" + body + "return\n}\n", new ToClusterPass(8));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void partsOfAMatrixProductAreWholeRegisterBlocks() {
    var text =
        after(
            "%a: memref<64x64xf32, \"L1\">, %b: memref<64x64xf32, \"L1\">, %c: memref<64x64xf32, \"L1\">",
            MATMUL
                + "ins(%a, %b : memref<64x64xf32, \"L1\">, memref<64x64xf32, \"L1\">) "
                + "outs(%c : memref<64x64xf32, \"L1\">) "
                + ClusterText.PRODUCT);
    // The block of the reduction is how far it is unrolled; the cost model may choose any.
    assertThat(text).containsPattern("grid = \\[(8, 1|4, 2|2, 4), 1], block = \\[4, 4, [124]]");
    assertThat(text).containsPattern("\\[(8, 64|16, 32|32, 16)] \\[1, 1]");
    assertThat(text).doesNotContain("arith.minsi");
  }

  @Test
  void aDenseLayerOfOneRowIsSpreadOverItsOutputs() {
    var text =
        after(
            "%x: memref<1x640xf32, \"L1\">, %w: memref<128x640xf32, \"L1\">, %y: memref<1x128xf32, \"L1\">",
            ClusterText.loops("pr", "0, d1", "d0, d1", "0, d0")
                + "ins(%x, %w : memref<1x640xf32, \"L1\">, memref<128x640xf32, \"L1\">) "
                + "outs(%y : memref<1x128xf32, \"L1\">) "
                + ClusterText.PRODUCT);
    assertThat(text).contains("grid = [8, 1]");
    assertThat(text).contains("memref.subview %arg1[%1, 0] [16, 640] [1, 1]");
    assertThat(text).contains("memref.subview %arg2[0, %1] [1, 16] [1, 1]");
  }

  @Test
  void unevenPartsEndWithTheLoop() {
    var text =
        after(
            "%x: f32, %y: memref<61xf32, \"L1\">",
            "linalg.fill ins(%x : f32) outs(%y : memref<61xf32, \"L1\">)\n");
    assertThat(text).contains("arith.constant 8 : index").contains("arith.constant 61 : index");
    assertThat(count(text, "arith.minsi")).isEqualTo(2);
    assertThat(text).contains("memref.subview %arg1[%2] [%4] [1]");
  }

  @Test
  void whatCannotBeDividedRunsOnCoreZero() {
    var text =
        after(
            "%x: f32, %y: memref<f32, \"L1\">",
            "linalg.fill ins(%x : f32) outs(%y : memref<f32, \"L1\">)\n");
    assertThat(text)
        .contains("%1 = arith.cmpi eq, %0, %c0 : index\n    scf.if %1 {\n      linalg.fill");
  }

  @Test
  void storesOfScalarsRunOnCoreZero() {
    var text =
        after(
            "%x: f32, %y: memref<f32, \"L1\">",
            "memref.store %x, %y[] : memref<f32, \"L1\">\n");
    assertThat(text).contains("scf.if %1 {\n      memref.store %arg0, %arg1[]");
  }

  @Test
  void coreZeroCommandsTheDma() {
    var text =
        after(
            "%far: memref<8xf32, \"L2\">, %near: memref<8xf32, \"L1\">",
            """
            %token = dma.start %far, %near : memref<8xf32, "L2">, memref<8xf32, "L1">
            dma.wait %token
            """);
    assertThat(text).contains("dma.start %arg0, %arg1 core 0").contains("dma.wait %1 core 0");
    assertThat(text).doesNotContain("pulp.barrier");
  }

  /** The order of barriers (|), kernels (k), starts and waits of copies (s, w) and loops. */
  private static String order(String text) {
    var marks = new StringBuilder();
    for (var line : text.lines().map(String::strip).toList()) {
      marks.append(
          switch (line.split(" ")[line.startsWith("%") ? 2 : 0]) {
            case "pulp.barrier" -> "|";
            case "dma.start" -> "s";
            case "dma.wait" -> "w";
            case "linalg.generic", "linalg.fill" -> "k";
            case "scf.for" -> "(";
            default -> "";
          });
    }
    return marks.toString();
  }

  private static final String BUFFERS =
      "%x: f32, %far: memref<64xf32, \"L2\">, %a: memref<64xf32, \"L1\">, %b: memref<64xf32, \"L1\">";
  private static final String FILL_A =
      "linalg.fill ins(%x : f32) outs(%a : memref<64xf32, \"L1\">)\n";
  private static final String B_IS_A =
      ClusterText.loops("p", "d0", "d0")
          + """
          ins(%a : memref<64xf32, "L1">) outs(%b : memref<64xf32, "L1">) {
          ^bb0(%l: f32, %r: f32):
            linalg.yield %l : f32
          }
          """;
  private static final String B_IS_SUM_OF_A =
      ClusterText.loops("pr", "d1", "d0")
          + """
          ins(%a : memref<64xf32, "L1">) outs(%b : memref<64xf32, "L1">) {
          ^bb0(%l: f32, %r: f32):
            %s = arith.addf %l, %r : f32
            linalg.yield %s : f32
          }
          """;
  private static final String LOAD_A =
      """
      %in = dma.start %far, %a : memref<64xf32, "L2">, memref<64xf32, "L1">
      dma.wait %in
      """;
  private static final String STORE_B =
      """
      %out = dma.start %b, %far : memref<64xf32, "L1">, memref<64xf32, "L2">
      dma.wait %out
      """;

  @Test
  void elementsThatACoreMadeItselfNeedNoBarrier() {
    assertThat(order(after(BUFFERS, FILL_A + B_IS_A))).isEqualTo("kk");
  }

  @Test
  void elementsOfOtherCoresNeedABarrier() {
    assertThat(order(after(BUFFERS, FILL_A + B_IS_SUM_OF_A))).isEqualTo("k|k");
  }

  @Test
  void loadedElementsNeedABarrierAndSoDoStoredOnes() {
    assertThat(order(after(BUFFERS, LOAD_A + B_IS_A + STORE_B))).isEqualTo("sw|k|sw");
  }

  @Test
  void aBarrierServesAllConflictsBeforeIt() {
    assertThat(order(after(BUFFERS, FILL_A + B_IS_A + STORE_B + LOAD_A)))
        .isEqualTo("kk|swsw");
  }

  @Test
  void aLoopNeedsABarrierAgainstItsOwnNextIteration() {
    var text =
        after(
            "%n: index, " + BUFFERS,
            "scf.for %i = %n to %n step %n {\n" + LOAD_A + B_IS_SUM_OF_A + "}\n");
    assertThat(order(text)).isEqualTo("(|sw|k");
  }

  @Test
  void inAPipelinedLoopOneBarrierServesTheLoadAndTheReuseOfBuffers() {
    var text =
        after(
            "%n: index, %c: i1, " + BUFFERS,
            """
            %first = dma.start %far, %a : memref<64xf32, "L2">, memref<64xf32, "L1">
            %last = scf.for %i = %n to %n step %n iter_args(%t = %first) -> (!dma.token) {
              dma.wait %t
              %next = scf.if %c -> (!dma.token) {
                %s = dma.start %far, %a : memref<64xf32, "L2">, memref<64xf32, "L1">
                scf.yield %s : !dma.token
              } else {
                %none = dma.none
                scf.yield %none : !dma.token
              }
            """
                + B_IS_SUM_OF_A
                + "scf.yield %next : !dma.token\n}\ndma.wait %last\n");
    assertThat(order(text)).isEqualTo("s(w|skw");
  }

  @Test
  void aLongSumIsSplitIntoPartialSums() {
    var text =
        after(
            "%a: memref<1000xf32, \"L1\">, %s: memref<f32, \"L1\">",
            ClusterText.loops("r", "d0", "")
                + """
                ins(%a : memref<1000xf32, "L1">) outs(%s : memref<f32, "L1">) {
                ^bb0(%l: f32, %r: f32):
                  %t = arith.addf %r, %l : f32
                  linalg.yield %t : f32
                }
                """);
    assertThat(text).contains("memref.alloc() : memref<8xf32, \"L1\">");
    assertThat(text).contains("arith.constant 128 : index");
    assertThat(order(text)).isEqualTo("kk|k");
  }

  @Test
  void aShortSumIsNotSplit() {
    var text =
        after(
            "%a: memref<100xf32, \"L1\">, %s: memref<f32, \"L1\">",
            ClusterText.loops("r", "d0", "")
                + """
                ins(%a : memref<100xf32, "L1">) outs(%s : memref<f32, "L1">) {
                ^bb0(%l: f32, %r: f32):
                  %t = arith.addf %r, %l : f32
                  linalg.yield %t : f32
                }
                """);
    assertThat(text).doesNotContain("memref.alloc");
    assertThat(order(text)).isEqualTo("k");
  }

  @Test
  void factorsThatDoNotChangeInTheInnerLoopAreMultipliedFirst() {
    var text =
        ProgramText.after(
            "func.func @f(%x: memref<8xf32, \"L1\">, %y: memref<8xf32, \"L1\">, %w: memref<8xf32, \"L1\">) {\n"
                + ClusterText.loops("pr", "d0", "d1", "d0")
                + """
                ins(%x, %y : memref<8xf32, "L1">, memref<8xf32, "L1">) outs(%w : memref<8xf32, "L1">) {
                ^bb0(%a: f32, %b: f32, %c: f32):
                  %rate = arith.constant 0.5 : f32
                  %p = arith.mulf %b, %a : f32
                  %q = arith.mulf %p, %rate : f32
                  %d = arith.subf %c, %q : f32
                  linalg.yield %d : f32
                }
                return
                }
                """,
            new ContractMultiplyAddPass());
    assertThat(text)
        .contains(
            """
                  %0 = arith.mulf %in, %cst : f32
                  %1 = arith.negf %0 : f32
                  %2 = math.fma %1, %in_0, %out : f32
            """);
  }

  @Test
  void namesWhatComesBefore() {
    var module =
        ProgramText.read(
            """
            func.func @f(%far: memref<8xf32, "L2">, %near: memref<8xf32, "L1">) {
              memref.copy %far, %near : memref<8xf32, "L2"> to memref<8xf32, "L1">
              return
            }
            """);
    assertThat(ProgramText.diagnose(module, new ToClusterPass(8)))
        .extracting(d -> d.message())
        .containsExactly(
            "'memref.copy' op is a synchronous copy; insert-dma comes before to-cluster");
  }
}
