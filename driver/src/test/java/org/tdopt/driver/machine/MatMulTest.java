package org.tdopt.driver.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tdopt.riscv.ProgramOptions;

/**
 * A 64x64x64 product over eight cores in blocks of 4x4 with k unrolled by 4: the loop that decides
 * how fast networks train.
 */
class MatMulTest {
  private static final int N = 64;
  private static final int UNROLL = 4;
  private static MachineRun once;
  private static MachineRun twice;

  @BeforeAll
  static void run() {
    once = MachineRun.of(module(1));
    twice = MachineRun.of(module(2));
  }

  private static float a(int i) {
    return i * 7 % 11 - 5;
  }

  private static float b(int i) {
    return i * 5 % 13 - 6;
  }


  private static String bits(IntFunction<Float> value) {
    var text = new StringBuilder();
    for (int i = 0; i < N * N; i++) {
      int bits = Float.floatToRawIntBits(value.apply(i));
      text.append("%08X".formatted(Integer.reverseBytes(bits)));
    }
    return text.toString();
  }

  /** The product, computed {@code rounds} times. */
  private static String module(int rounds) {
    var types = String.join(", ", Collections.nCopies(16, "f32"));
    var inits = new ArrayList<String>();
    var sums = new ArrayList<String>();
    for (int i = 0; i < 16; i++) {
      inits.add("%s" + i + " = %zero");
      sums.add("%s" + i);
    }
    var body = new StringBuilder();
    for (int u = 0; u < UNROLL; u++) {
      body.append("%%k%1$d = arith.addi %%k, %%c%1$d : index\n".formatted(u));
      for (int m = 0; m < 4; m++) {
        body.append("%%a%2$d_%1$d = memref.load %%A[%%i%1$d, %%k%2$d] : memref<64x64xf32, \"L1\">\n"
            .formatted(m, u));
        body.append("%%b%2$d_%1$d = memref.load %%B[%%k%2$d, %%j%1$d] : memref<64x64xf32, \"L1\">\n"
            .formatted(m, u));
      }
      for (int e = 0; e < 16; e++) {
        var sum = "%%p%d_%d".formatted(u, e);
        body.append("%s = math.fma %%a%d_%d, %%b%d_%d, %s : f32\n"
            .formatted(sum, u, e / 4, u, e % 4, sums.get(e)));
        sums.set(e, sum);
      }
    }
    var stores = new StringBuilder();
    for (int e = 0; e < 16; e++) {
      stores.append("memref.store %%r#%d, %%C[%%i%d, %%j%d] : memref<64x64xf32, \"L1\">\n"
          .formatted(e, e / 4, e % 4));
    }
    return """
        module {
          memref.global @a : memref<64x64xf32, "L2"> = dense<"0x%s">
          memref.global @b : memref<64x64xf32, "L2"> = dense<"0x%s">
          memref.global @c : memref<64x64xf32, "L2"> = uninitialized
          func.func @step(%%loss: memref<f32, "L2">) {
            %%c0 = arith.constant 0 : index
            %%c1 = arith.constant 1 : index
            %%c2 = arith.constant 2 : index
            %%c3 = arith.constant 3 : index
            %%c4 = arith.constant 4 : index
            %%c8 = arith.constant 8 : index
            %%c64 = arith.constant 64 : index
            %%rounds = arith.constant %d : index
            %%zero = arith.constant 0.0 : f32
            %%ga = memref.get_global @a : memref<64x64xf32, "L2">
            %%gb = memref.get_global @b : memref<64x64xf32, "L2">
            %%gc = memref.get_global @c : memref<64x64xf32, "L2">
            %%A = memref.alloc() {tdopt.offset = 0 : i64} : memref<64x64xf32, "L1">
            %%B = memref.alloc() {tdopt.offset = 16384 : i64} : memref<64x64xf32, "L1">
            %%C = memref.alloc() {tdopt.offset = 32768 : i64} : memref<64x64xf32, "L1">
            %%t1 = dma.start %%ga, %%A core 0 : i32 : memref<64x64xf32, "L2">, memref<64x64xf32, "L1">
            %%t2 = dma.start %%gb, %%B core 0 : i32 : memref<64x64xf32, "L2">, memref<64x64xf32, "L1">
            dma.wait %%t1 core 0 : i32
            dma.wait %%t2 core 0 : i32
            pulp.barrier
            %%id = pulp.core_id
            %%row = arith.muli %%id, %%c8 : index
            scf.for %%round = %%c0 to %%rounds step %%c1 {
              scf.for %%block = %%c0 to %%c8 step %%c4 {
                %%i0 = arith.addi %%row, %%block : index
                %%i1 = arith.addi %%i0, %%c1 : index
                %%i2 = arith.addi %%i0, %%c2 : index
                %%i3 = arith.addi %%i0, %%c3 : index
                scf.for %%j0 = %%c0 to %%c64 step %%c4 {
                  %%j1 = arith.addi %%j0, %%c1 : index
                  %%j2 = arith.addi %%j0, %%c2 : index
                  %%j3 = arith.addi %%j0, %%c3 : index
                  %%r:16 = scf.for %%k = %%c0 to %%c64 step %%c4 iter_args(%s) -> (%s) {
                    %s
                    scf.yield %s : %s
                  }
                  %s
                }
              }
              pulp.barrier
            }
            %%t3 = dma.start %%C, %%gc core 0 : i32 : memref<64x64xf32, "L1">, memref<64x64xf32, "L2">
            dma.wait %%t3 core 0 : i32
            return
          }
        }
        """
        .formatted(
            bits(MatMulTest::a),
            bits(MatMulTest::b),
            rounds,
            String.join(", ", inits),
            types,
            body,
            String.join(", ", sums),
            types,
            stores);
  }

  @Test
  void theProductIsRight() {
    checkProduct(once);
  }

  private static void checkProduct(MachineRun run) {
    var got = run.floats("c", N * N);
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
        float sum = 0;
        for (int k = 0; k < N; k++) {
          sum += a(i * N + k) * b(k * N + j);
        }
        assertThat(got[i * N + j]).as("%d %d", i, j).isEqualTo(sum);
      }
    }
  }

  /** 16·4 multiply-adds, 4·8 loads, and an increment of each pointer: nothing else. */
  @Test
  void theHotLoopHasNoMovesAndFitsTheInstructionCache() {
    var loop = once.mnemonicsOfInnermostLoop();
    assertThat(Collections.frequency(loop, "fmadd.s")).isEqualTo(16 * UNROLL);
    assertThat(Collections.frequency(loop, "flw")).isEqualTo(8 * UNROLL);
    assertThat(Collections.frequency(loop, "addi")).isEqualTo(2);
    assertThat(loop).hasSize(16 * UNROLL + 8 * UNROLL + 2);
    assertThat(4 * loop.size()).isLessThanOrEqualTo(512);
  }

  /** Loads stand between multiply-adds: never three in a row after the first ones. */
  @Test
  void loadsAreSpreadOverTheLoop() {
    List<String> loop = once.mnemonicsOfInnermostLoop();
    int run = 0;
    for (var mnemonic : loop.subList(16, loop.size())) {
      run = mnemonic.equals("flw") ? run + 1 : 0;
      assertThat(run).as("%s", loop).isLessThan(3);
    }
  }

  /** The second round measures the product alone: 2·64³ operations. */
  @Test
  void reachesSixAndAHalfOperationsPerCycle() {
    double perCycle = 2.0 * N * N * N / (twice.cycles() - once.cycles());
    assertThat(perCycle).isGreaterThan(6.5).isLessThan(8.0);
  }

  /** Where floats are in integer registers, loads increment their pointers themselves. */
  @Test
  void aliasedRegistersUsePostIncrements() {
    var options = new ProgramOptions("step", 1, List.of());
    var first = MachineRun.of(MachineRun.read(module(1)), MachineRun.ALIASED, options);
    var second = MachineRun.of(MachineRun.read(module(2)), MachineRun.ALIASED, options);
    checkProduct(first);
    var loop = first.mnemonicsOfInnermostLoop();
    assertThat(loop).doesNotContain("addi", "flw").hasSize(16 * UNROLL + 8 * UNROLL);
    assertThat(Collections.frequency(loop, "p.lw")).isEqualTo(2);
    double perCycle = 2.0 * N * N * N / (second.cycles() - first.cycles());
    assertThat(perCycle).isGreaterThan(6.5).isLessThan(8.0);
  }
}
