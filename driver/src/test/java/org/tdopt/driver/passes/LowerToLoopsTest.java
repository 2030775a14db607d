package org.tdopt.driver.passes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.driver.passes.LinalgText.MULTIPLY_ADD;
import static org.tdopt.driver.passes.LinalgText.fill;
import static org.tdopt.driver.passes.LinalgText.function;
import static org.tdopt.driver.passes.LinalgText.generic;
import static org.tdopt.driver.passes.LinalgText.schedule;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.ir.pass.Pass;
import org.tdopt.passes.cluster.ContractMultiplyAddPass;
import org.tdopt.passes.cluster.LowerToLoopsPass;

/** Register-blocked loops compute what the structured operations compute. */
final class LowerToLoopsTest {
  private static final Pass<?>[] PASSES = {new ContractMultiplyAddPass(), new LowerToLoopsPass()};
  private static final String ZERO = "%zero = arith.constant 0.0 : f32\n";

  private static String buffer(long... dims) {
    var text = new StringBuilder("memref<");
    for (long d : dims) {
      text.append(d).append('x');
    }
    return text.append("f32>").toString();
  }

  private static String matmul(long m, long n, long k, String attributes) {
    var a = buffer(m, k);
    var b = buffer(k, n);
    var c = buffer(m, n);
    return function(
        "%a: " + a + ", %b: " + b + ", %c: " + c,
        ZERO
            + fill("%zero", "%c: " + c)
            + generic(
                "ppr",
                "d0, d2; d2, d1; d0, d1",
                "%a: " + a + "; %b: " + b + "; %c: " + c,
                1,
                attributes,
                MULTIPLY_ADD));
  }

  @Test
  void matmulOfAllSmallSizes() {
    for (int m = 1; m <= 9; m++) {
      for (int n = 1; n <= 9; n += 2) {
        for (int k = 1; k <= 9; k += 2) {
          SameResults.withSeed(m * 100 + n * 10 + k).check(matmul(m, n, k, ""), PASSES);
        }
      }
    }
  }

  @Test
  void matmulOfScheduledBlocksAndPrimeSizes() {
    var random = new Random(11);
    int[] sizes = {1, 2, 3, 5, 7, 11, 13, 17, 19, 23};
    for (int i = 0; i < 60; i++) {
      int m = sizes[random.nextInt(sizes.length)];
      int n = sizes[random.nextInt(sizes.length)];
      int k = sizes[random.nextInt(sizes.length)];
      var block =
          "%d, %d, %d"
              .formatted(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5));
      SameResults.withSeed(i).check(matmul(m, n, k, schedule("1, 1, 1", block)), PASSES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1, 1, 1", "4, 4, 4", "3, 2, 5", "2, 8, 2"})
  void matmulOfDynamicSizes(String block) {
    var type = "memref<?x?xf32>";
    var text =
        function(
            "%a: " + type + ", %b: " + type + ", %c: " + type,
            ZERO
                + fill("%zero", "%c: " + type)
                + generic(
                    "ppr",
                    "d0, d2; d2, d1; d0, d1",
                    "%a: " + type + "; %b: " + type + "; %c: " + type,
                    1,
                    schedule("1, 1, 1", block),
                    MULTIPLY_ADD));
    for (long[] size : new long[][] {{1, 1, 1}, {4, 8, 4}, {5, 7, 9}, {13, 3, 2}}) {
      SameResults.withSeed(size[0])
          .withExtents(size[0], size[2], size[2], size[1], size[0], size[1])
          .check(text, PASSES);
    }
  }

  @Test
  void transposedOperands() {
    var random = new Random(3);
    for (String maps :
        new String[] {
          "d2, d0; d2, d1; d0, d1", "d0, d2; d1, d2; d0, d1", "d2, d0; d1, d2; d1, d0"
        }) {
      for (int i = 0; i < 6; i++) {
        long m = 1 + random.nextInt(13);
        long n = 1 + random.nextInt(13);
        long k = 1 + random.nextInt(13);
        var types = new String[3];
        var parts = maps.split(";");
        for (int o = 0; o < 3; o++) {
          var dims = new long[2];
          for (int d = 0; d < 2; d++) {
            dims[d] =
                switch (parts[o].strip().split(", ")[d]) {
                  case "d0" -> m;
                  case "d1" -> n;
                  default -> k;
                };
          }
          types[o] = buffer(dims);
        }
        SameResults.withSeed(i)
            .check(
                function(
                    "%%a: %s, %%b: %s, %%c: %s".formatted((Object[]) types),
                    generic(
                        "ppr",
                        maps,
                        "%%a: %s; %%b: %s; %%c: %s".formatted((Object[]) types),
                        1,
                        "",
                        MULTIPLY_ADD)),
                PASSES);
      }
    }
  }

  @Test
  void matrixTimesVectorAndOuterProduct() {
    for (long m : new long[] {1, 3, 8, 17, 40}) {
      for (long n : new long[] {1, 5, 8, 31}) {
        var w = buffer(m, n);
        SameResults.withSeed(m * n)
            .check(
                function(
                    "%w: " + w + ", %x: " + buffer(n) + ", %y: " + buffer(m),
                    ZERO
                        + fill("%zero", "%y: " + buffer(m))
                        + generic(
                            "pr",
                            "d0, d1; d1; d0",
                            "%w: " + w + "; %x: " + buffer(n) + "; %y: " + buffer(m),
                            1,
                            "",
                            MULTIPLY_ADD)),
                PASSES);
        SameResults.withSeed(m + n)
            .check(
                function(
                    "%y: " + buffer(m) + ", %x: " + buffer(n) + ", %w: " + w + ", %lr: f32",
                    generic(
                        "pp",
                        "d0; d1; d0, d1",
                        "%y: " + buffer(m) + "; %x: " + buffer(n) + "; %w: " + w,
                        1,
                        "",
                        """
                          %g = arith.mulf %e0, %lr : f32
                          %p = arith.mulf %g, %e1 : f32
                          %s = arith.subf %e2, %p : f32
                          linalg.yield %s : f32""")),
                PASSES);
      }
    }
  }

  @Test
  void fusedEpilogue() {
    for (long[] size : new long[][] {{1, 1, 1}, {4, 4, 4}, {16, 24, 8}, {5, 13, 7}}) {
      var a = buffer(size[0], size[2]);
      var b = buffer(size[1], size[2]);
      var c = buffer(size[0], size[1]);
      var module =
          SameResults.withSeed(size[1])
              .check(
                  function(
                      "%a: " + a + ", %b: " + b + ", %bias: " + buffer(size[1]) + ", %y: " + c,
                      ZERO
                          + "%t = memref.alloc() : " + c + "\n"
                          + fill("%zero", "%t: " + c)
                          + generic(
                              "ppr",
                              "d0, d2; d1, d2; d0, d1",
                              "%a: " + a + "; %b: " + b + "; %t: " + c,
                              1,
                              "",
                              MULTIPLY_ADD)
                          + generic(
                              "pp",
                              "d0, d1; d1; d0, d1",
                              "%t: " + c + "; %bias: " + buffer(size[1]) + "; %y: " + c,
                              1,
                              "",
                              """
                                %z = arith.constant 0.0 : f32
                                %s = arith.addf %e0, %e1 : f32
                                %r = arith.maximumf %s, %z : f32
                                linalg.yield %r : f32""")),
                  PASSES);
      assertThat(SameResults.print(module)).doesNotContain("memref.alloc");
    }
  }

  @Test
  void weightUpdateInPlace() {
    // W[o, i] -= lr * sum_b G[b, o] X[b, i], the gradient never in memory.
    for (long[] size : new long[][] {{1, 8, 8}, {16, 12, 20}, {3, 5, 7}}) {
      var g = buffer(size[0], size[1]);
      var x = buffer(size[0], size[2]);
      var w = buffer(size[1], size[2]);
      SameResults.withSeed(size[0])
          .check(
              function(
                  "%g: " + g + ", %x: " + x + ", %w: " + w,
                  ZERO
                      + "%t = memref.alloc() : " + w + "\n"
                      + fill("%zero", "%t: " + w)
                      + generic(
                          "ppr",
                          "d2, d0; d2, d1; d0, d1",
                          "%g: " + g + "; %x: " + x + "; %t: " + w,
                          1,
                          "",
                          MULTIPLY_ADD)
                      + generic(
                          "pp",
                          "d0, d1; d0, d1",
                          "%t: " + w + "; %w: " + w,
                          1,
                          "",
                          """
                            %lr = arith.constant 0.01 : f32
                            %d = arith.mulf %e0, %lr : f32
                            %s = arith.subf %e1, %d : f32
                            linalg.yield %s : f32""")),
              PASSES);
    }
  }

  @Test
  void reductionBesideAnUpdateAlongIt() {
    // dx[i] += sum_o W[o, i] g[o] and W[o, i] -= g[o] x[i] in one operation, old W in the sum.
    for (long[] size : new long[][] {{1, 1}, {4, 4}, {9, 6}, {13, 17}}) {
      var w = buffer(size[0], size[1]);
      SameResults.withSeed(size[0])
          .check(
              function(
                  "%g: " + buffer(size[0]) + ", %x: " + buffer(size[1]) + ", %dx: "
                      + buffer(size[1]) + ", %w: " + w,
                  generic(
                      "pr",
                      "d1; d0; d0; d1, d0",
                      "%g: " + buffer(size[0]) + "; %x: " + buffer(size[1]) + "; %dx: "
                          + buffer(size[1]) + "; %w: " + w,
                      2,
                      "",
                      """
                        %p = arith.mulf %e3, %e0 : f32
                        %s = arith.addf %e2, %p : f32
                        %q = arith.mulf %e0, %e1 : f32
                        %u = arith.subf %e3, %q : f32
                        linalg.yield %s, %u : f32, f32""")),
              PASSES);
    }
  }

  @Test
  void twoReductionsAlongDifferentLoops() {
    // Both outputs change along a reduction: neither stays in scalars.
    for (long[] size : new long[][] {{2, 3, 4}, {5, 7, 3}, {4, 8, 8}}) {
      var g = buffer(size[0], size[1]);
      var x = buffer(size[0], size[2]);
      var w = buffer(size[1], size[2]);
      SameResults.withSeed(size[0])
          .check(
              function(
                  "%g: " + g + ", %x: " + x + ", %w: " + w + ", %dx: " + x + ", %dw: " + w,
                  generic(
                      "rrp",
                      "d0, d1; d0, d2; d1, d2; d0, d2; d1, d2",
                      "%g: " + g + "; %x: " + x + "; %w: " + w + "; %dx: " + x + "; %dw: " + w,
                      2,
                      "",
                      """
                        %p = arith.mulf %e0, %e2 : f32
                        %s = arith.addf %e3, %p : f32
                        %q = arith.mulf %e0, %e1 : f32
                        %u = arith.addf %e4, %q : f32
                        linalg.yield %s, %u : f32, f32""")),
              PASSES);
    }
  }

  @Test
  void scalarReductionOverTwoLoops() {
    for (long[] size : new long[][] {{1, 1}, {3, 640}, {16, 10}, {7, 9}}) {
      var x = buffer(size[0], size[1]);
      SameResults.withSeed(size[1])
          .check(
              function(
                  "%x: " + x + ", %t: " + x + ", %loss: memref<f32>",
                  ZERO
                      + "%s = memref.alloc() : memref<f32>\n"
                      + fill("%zero", "%s: memref<f32>")
                      + generic(
                          "rr",
                          "d0, d1; d0, d1; ",
                          "%x: " + x + "; %t: " + x + "; %s: memref<f32>",
                          1,
                          "",
                          """
                            %d = arith.subf %e0, %e1 : f32
                            %q = arith.mulf %d, %d : f32
                            %a = arith.addf %e2, %q : f32
                            linalg.yield %a : f32""")
                      + generic(
                          "",
                          "; ",
                          "%s: memref<f32>; %loss: memref<f32>",
                          1,
                          "",
                          """
                            %c = arith.constant 0.125 : f32
                            %m = arith.mulf %e0, %c : f32
                            linalg.yield %m : f32""")),
              PASSES);
    }
  }

  @Test
  void constantsAndIndicesInMaps() {
    SameResults.withSeed(5)
        .check(
            function(
                "%x: memref<3x11xf32>, %y: memref<1x11xf32>",
                generic(
                    "p",
                    "2, d0; 0, d0",
                    "%x: memref<3x11xf32>; %y: memref<1x11xf32>",
                    1,
                    "",
                    """
                      %i = linalg.index 0 : index
                      %j = arith.index_cast %i : index to i32
                      %f = arith.sitofp %j : i32 to f32
                      %s = arith.addf %e0, %f : f32
                      linalg.yield %s : f32""")),
            PASSES);
  }

  @Test
  void windowsOverAnInput() {
    SameResults.withSeed(6)
        .check(
            function(
                "%x: memref<14xf32>, %k: memref<3xf32>, %y: memref<12xf32>",
                generic(
                    "pr",
                    "d0 + d1; d1; d0",
                    "%x: memref<14xf32>; %k: memref<3xf32>; %y: memref<12xf32>",
                    1,
                    "",
                    MULTIPLY_ADD)),
            PASSES);
  }

  @Test
  void partsOfDynamicSize() {
    // A core's part of a matrix: at an offset, of a size that only the run knows.
    var text =
        function(
            "%w: memref<13x9xf32>, %x: memref<9xf32>, %y: memref<13xf32>, %o: index, %n: index",
            ZERO
                + """
                  %c5 = arith.constant 5 : index
                  %m = arith.minsi %n, %c5 : index
                  %ws = memref.subview %w[%o, 0] [%m, 9] [1, 1]
                    : memref<13x9xf32> to memref<?x9xf32, strided<[9, 1], offset: ?>>
                  %ys = memref.subview %y[%o] [%m] [1]
                    : memref<13xf32> to memref<?xf32, strided<[1], offset: ?>>
                  """
                + fill("%zero", "%ys: memref<?xf32, strided<[1], offset: ?>>")
                + generic(
                    "pr",
                    "d0, d1; d1; d0",
                    "%ws: memref<?x9xf32, strided<[9, 1], offset: ?>>; %x: memref<9xf32>;"
                        + " %ys: memref<?xf32, strided<[1], offset: ?>>",
                    1,
                    "",
                    MULTIPLY_ADD));
    for (long[] part : new long[][] {{0, 5}, {5, 5}, {10, 3}, {13, 0}}) {
      SameResults.withSeed(part[0]).withExtents(part).check(text, PASSES);
    }
  }

  @Test
  void randomChains() {
    for (long seed = 0; seed < 300; seed++) {
      var kernels = new RandomKernels(seed);
      var text = kernels.text();
      SameResults.withSeed(seed).withExtents(kernels.dynamicExtents()).check(text, PASSES);
    }
  }
}
