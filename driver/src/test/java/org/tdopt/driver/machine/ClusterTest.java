package org.tdopt.driver.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cores, barriers and transfers. */
class ClusterTest {
  /** The globals {@code @from} with 0, 1, 2, ... and {@code @to}, and a body. */
  private static MachineRun run(String from, String to, String body) {
    int count = 1;
    for (var extent : from.split("x")) {
      count *= Integer.parseInt(extent);
    }
    var values = new StringBuilder();
    for (int i = 0; i < count; i++) {
      values.append("%08X".formatted(Integer.reverseBytes(Float.floatToRawIntBits(i))));
    }
    return MachineRun.of(
        """
        module {
          memref.global @from : memref<%1$sxf32, "L2"> = dense<"0x%3$s">
          memref.global @to : memref<%2$sxf32, "L2"> = dense<-1.0>
          memref.global @sizes : memref<3xindex, "L2"> = dense<[0, 3, 5]>
          func.func @step(%%loss: memref<f32, "L2">) {
            %%c0 = arith.constant 0 : index
            %%c1 = arith.constant 1 : index
            %%c2 = arith.constant 2 : index
            %%c7 = arith.constant 7 : index
            %%c8 = arith.constant 8 : index
            %%from = memref.get_global @from : memref<%1$sxf32, "L2">
            %%to = memref.get_global @to : memref<%2$sxf32, "L2">
        %4$s
            return
          }
        }
        """
            .formatted(from, to, values, body));
  }

  private static float[] iota(int count) {
    var values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = i;
    }
    return values;
  }

  @Test
  void eachCoreDoesItsPart() {
    var run =
        run(
            "64",
            "64",
            """
            %id = pulp.core_id
            %first = arith.muli %id, %c8 : index
            scf.for %i = %c0 to %c8 step %c1 {
              %k = arith.addi %first, %i : index
              %v = memref.load %from[%k] : memref<64xf32, "L2">
              %w = arith.addf %v, %v : f32
              memref.store %w, %to[%k] : memref<64xf32, "L2">
            }
            """);
    var got = run.floats("to", 64);
    for (int i = 0; i < 64; i++) {
      assertThat(got[i]).isEqualTo(2f * i);
    }
  }

  /** Every core reads what its neighbour wrote before the barrier. */
  @Test
  void barriersOrderTheCores() {
    var run =
        run(
            "8",
            "8",
            """
            %l1 = memref.alloc() {tdopt.offset = 64 : i64} : memref<8xf32, "L1">
            %id = pulp.core_id
            %next0 = arith.addi %id, %c1 : index
            %next = arith.remui %next0, %c8 : index
            %v = memref.load %from[%id] : memref<8xf32, "L2">
            %one = arith.constant 1.0 : f32
            %end = scf.for %i = %c0 to %c8 step %c1 iter_args(%x = %v) -> (f32) {
              memref.store %x, %l1[%id] : memref<8xf32, "L1">
              pulp.barrier
              %y = memref.load %l1[%next] : memref<8xf32, "L1">
              %z = arith.addf %y, %one : f32
              pulp.barrier
              scf.yield %z : f32
            }
            memref.store %end, %to[%id] : memref<8xf32, "L2">
            """);
    assertThat(run.floats("to", 8)).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
  }

  @Test
  void contiguousTransfers() {
    var run =
        run(
            "32x16",
            "32x16",
            """
            %l1 = memref.alloc() {tdopt.offset = 0 : i64} : memref<32x16xf32, "L1">
            %in = dma.start %from, %l1 core 0 : i32 : memref<32x16xf32, "L2">, memref<32x16xf32, "L1">
            dma.wait %in core 0 : i32
            %out = dma.start %l1, %to core 0 : i32 : memref<32x16xf32, "L1">, memref<32x16xf32, "L2">
            dma.wait %out core 0 : i32
            """);
    assertThat(run.floats("to", 512)).containsExactly(iota(512));
    assertThat(run.result().dmaBytesToL1()).isEqualTo(2048);
    assertThat(run.result().dmaBytesFromL1()).isEqualTo(2048);
  }

  /** A column block of a matrix: one command with lines. */
  @Test
  void transfersOfLines() {
    var run =
        run(
            "8x16",
            "8x4",
            """
            %l1 = memref.alloc() {tdopt.offset = 0 : i64} : memref<8x4xf32, "L1">
            %part = memref.subview %from[0, 6] [8, 4] [1, 1]
              : memref<8x16xf32, "L2"> to memref<8x4xf32, strided<[16, 1], offset: 6>, "L2">
            %in = dma.start %part, %l1 core 0 : i32
              : memref<8x4xf32, strided<[16, 1], offset: 6>, "L2">, memref<8x4xf32, "L1">
            dma.wait %in core 0 : i32
            %out = dma.start %l1, %to core 0 : i32 : memref<8x4xf32, "L1">, memref<8x4xf32, "L2">
            dma.wait %out core 0 : i32
            """);
    var got = run.floats("to", 32);
    for (int i = 0; i < 32; i++) {
      assertThat(got[i]).isEqualTo(i / 4 * 16f + 6 + i % 4);
    }
  }

  /** A block of three dimensions out of L1 into a block of a larger one, both with gaps. */
  @Test
  void transfersWithGapsInBothMemories() {
    var run =
        run(
            "2x4x3",
            "4x4x8",
            """
            %l1 = memref.alloc() {tdopt.offset = 128 : i64} : memref<2x4x6xf32, "L1">
            %inside = memref.subview %l1[0, 0, 1] [2, 4, 3] [1, 1, 1]
              : memref<2x4x6xf32, "L1"> to memref<2x4x3xf32, strided<[24, 6, 1], offset: 1>, "L1">
            %in = dma.start %from, %inside core 0 : i32
              : memref<2x4x3xf32, "L2">, memref<2x4x3xf32, strided<[24, 6, 1], offset: 1>, "L1">
            dma.wait %in core 0 : i32
            %part = memref.subview %to[1, 0, 2] [2, 4, 3] [2, 1, 1]
              : memref<4x4x8xf32, "L2"> to memref<2x4x3xf32, strided<[64, 8, 1], offset: 34>, "L2">
            %out = dma.start %inside, %part core 0 : i32
              : memref<2x4x3xf32, strided<[24, 6, 1], offset: 1>, "L1">,
                memref<2x4x3xf32, strided<[64, 8, 1], offset: 34>, "L2">
            dma.wait %out core 0 : i32
            """);
    var got = run.floats("to", 128);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 8; k++) {
          boolean inside = i % 2 == 1 && k >= 2 && k < 5;
          float expected = inside ? (i / 2 * 4 + j) * 3 + k - 2 : -1;
          assertThat(got[(i * 4 + j) * 8 + k]).as("%d %d %d", i, j, k).isEqualTo(expected);
        }
      }
    }
  }

  /** Sizes that are known only at run time, one of them zero. */
  @Test
  void transfersOfDynamicSize() {
    var run =
        run(
            "8x4",
            "3x8x4",
            """
            %l1 = memref.alloc() {tdopt.offset = 0 : i64} : memref<8x4xf32, "L1">
            %sizes = memref.get_global @sizes : memref<3xindex, "L2">
            %c3 = arith.constant 3 : index
            scf.for %i = %c0 to %c3 step %c1 {
              %n = memref.load %sizes[%i] : memref<3xindex, "L2">
              %a = memref.subview %from[0, 0] [%n, 4] [1, 1]
                : memref<8x4xf32, "L2"> to memref<?x4xf32, strided<[4, 1]>, "L2">
              %b = memref.subview %l1[0, 0] [%n, 4] [1, 1]
                : memref<8x4xf32, "L1"> to memref<?x4xf32, strided<[4, 1]>, "L1">
              %c = memref.subview %to[%i, 0, 0] [1, %n, 4] [1, 1, 1]
                : memref<3x8x4xf32, "L2"> to memref<?x4xf32, strided<[4, 1], offset: ?>, "L2">
              %in = dma.start %a, %b core 0 : i32
                : memref<?x4xf32, strided<[4, 1]>, "L2">, memref<?x4xf32, strided<[4, 1]>, "L1">
              dma.wait %in core 0 : i32
              %out = dma.start %b, %c core 0 : i32
                : memref<?x4xf32, strided<[4, 1]>, "L1">, memref<?x4xf32, strided<[4, 1], offset: ?>, "L2">
              dma.wait %out core 0 : i32
            }
            """);
    var got = run.floats("to", 96);
    int[] sizes = {0, 3, 5};
    for (int i = 0; i < 96; i++) {
      int row = i / 4 % 8;
      assertThat(got[i]).as("element %d", i).isEqualTo(row < sizes[i / 32] ? i % 32 : -1);
    }
  }

  /** Two buffers in turn: the next part arrives while this one is worked on. */
  @Test
  void tokensTravelThroughLoops() {
    var run =
        run(
            "8x64",
            "8x64",
            """
            %two = memref.alloc() {tdopt.offset = 0 : i64} : memref<2x64xf32, "L1">
            %id = pulp.core_id
            %first = arith.muli %id, %c8 : index
            %none = dma.none
            %a0 = memref.subview %from[0, 0] [1, 64] [1, 1]
              : memref<8x64xf32, "L2"> to memref<64xf32, strided<[1]>, "L2">
            %b0 = memref.subview %two[0, 0] [1, 64] [1, 1]
              : memref<2x64xf32, "L1"> to memref<64xf32, strided<[1]>, "L1">
            %t0 = dma.start %a0, %b0 core 0 : i32
              : memref<64xf32, strided<[1]>, "L2">, memref<64xf32, strided<[1]>, "L1">
            %last:2 = scf.for %i = %c0 to %c8 step %c1 iter_args(%in = %t0, %out = %none)
                -> (!dma.token, !dma.token) {
              %slot = arith.remui %i, %c2 : index
              %n = arith.addi %i, %c1 : index
              %nslot = arith.remui %n, %c2 : index
              dma.wait %in core 0 : i32
              dma.wait %out core 0 : i32
              %more = arith.cmpi slt, %n, %c8 : index
              %t = scf.if %more -> (!dma.token) {
                %a = memref.subview %from[%n, 0] [1, 64] [1, 1]
                  : memref<8x64xf32, "L2"> to memref<64xf32, strided<[1], offset: ?>, "L2">
                %b = memref.subview %two[%nslot, 0] [1, 64] [1, 1]
                  : memref<2x64xf32, "L1"> to memref<64xf32, strided<[1], offset: ?>, "L1">
                %t1 = dma.start %a, %b core 0 : i32
                  : memref<64xf32, strided<[1], offset: ?>, "L2">,
                    memref<64xf32, strided<[1], offset: ?>, "L1">
                scf.yield %t1 : !dma.token
              } else {
                %t2 = dma.none
                scf.yield %t2 : !dma.token
              }
              pulp.barrier
              scf.for %j = %c0 to %c8 step %c1 {
                %k = arith.addi %first, %j : index
                %v = memref.load %two[%slot, %k] : memref<2x64xf32, "L1">
                %w = arith.addf %v, %v : f32
                memref.store %w, %two[%slot, %k] : memref<2x64xf32, "L1">
              }
              pulp.barrier
              %s = memref.subview %two[%slot, 0] [1, 64] [1, 1]
                : memref<2x64xf32, "L1"> to memref<64xf32, strided<[1], offset: ?>, "L1">
              %d = memref.subview %to[%i, 0] [1, 64] [1, 1]
                : memref<8x64xf32, "L2"> to memref<64xf32, strided<[1], offset: ?>, "L2">
              %o = dma.start %s, %d core 0 : i32
                : memref<64xf32, strided<[1], offset: ?>, "L1">,
                  memref<64xf32, strided<[1], offset: ?>, "L2">
              scf.yield %t, %o : !dma.token, !dma.token
            }
            dma.wait %last#1 core 0 : i32
            """);
    var got = run.floats("to", 512);
    for (int i = 0; i < 512; i++) {
      assertThat(got[i]).as("element %d", i).isEqualTo(2f * i);
    }
  }
}
