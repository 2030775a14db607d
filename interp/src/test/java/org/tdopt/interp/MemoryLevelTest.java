package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.interp.TestModules.load;
import static org.tdopt.interp.TestModules.values;
import static org.tdopt.interp.TestModules.vector;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;

class MemoryLevelTest {
  /** y += w x, tile by tile through L1; the parameter is updated in L2. */
  @Test
  void tilesMoveThroughPlannedBuffers() {
    var module =
        load(
            """
            "memref.global"() <{sym_name = "w", type = memref<4xf32, "L2">,
                initial_value = dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>}> : () -> ()
            func.func @step(%x: memref<4xf32, "L2">, %y: memref<4xf32, "L2"> {tdopt.result}) {
              %c0 = arith.constant 0 : index
              %c2 = arith.constant 2 : index
              %c4 = arith.constant 4 : index
              %w = memref.get_global @w : memref<4xf32, "L2">
              %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
              %b = memref.alloc() {tdopt.offset = 8 : i64} : memref<2xf32, "L1">
              scf.for %i = %c0 to %c4 step %c2 {
                %sx = memref.subview %x[%i] [2] [1]
                    : memref<4xf32, "L2"> to memref<2xf32, strided<[1], offset: ?>, "L2">
                %sw = memref.subview %w[%i] [2] [1]
                    : memref<4xf32, "L2"> to memref<2xf32, strided<[1], offset: ?>, "L2">
                %sy = memref.subview %y[%i] [2] [1]
                    : memref<4xf32, "L2"> to memref<2xf32, strided<[1], offset: ?>, "L2">
                memref.copy %sx, %a
                    : memref<2xf32, strided<[1], offset: ?>, "L2"> to memref<2xf32, "L1">
                memref.copy %sw, %b
                    : memref<2xf32, strided<[1], offset: ?>, "L2"> to memref<2xf32, "L1">
                linalg.generic
                    {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                     iterator_types = ["parallel"]}
                    ins(%a : memref<2xf32, "L1">) outs(%b : memref<2xf32, "L1">) {
                ^bb0(%p: f32, %q: f32):
                  %r = arith.mulf %p, %q : f32
                  linalg.yield %r : f32
                }
                memref.copy %b, %sy
                    : memref<2xf32, "L1"> to memref<2xf32, strided<[1], offset: ?>, "L2">
                memref.copy %b, %sw
                    : memref<2xf32, "L1"> to memref<2xf32, strided<[1], offset: ?>, "L2">
              }
              func.return
            }
            """);
    var x = vector(1, 10, 100, 1000);
    assertThat(module.inputTypes("step")).hasSize(1);
    assertThat(values(module.call("step", List.of(x)).getFirst()))
        .containsExactly(1, 20, 300, 4000);
    assertThat(values(module.parameter("w"))).containsExactly(1, 20, 300, 4000);
    module.setParameter("w", vector(1, 1, 1, 1));
    assertThat(values(module.call("step", List.of(x)).getFirst()))
        .containsExactly(1, 10, 100, 1000);
  }

  @Test
  void buffersOfAllElementTypesAndViews() {
    var module =
        load(
            """
            func.func @f(%x: memref<2x3xi16>, %b: memref<4xi1>, %o: memref<3x2xi16>,
                         %p: memref<6xi16>) {
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %c2 = arith.constant 2 : index
              %c3 = arith.constant 3 : index
              scf.for %i = %c0 to %c2 step %c1 {
                scf.for %j = %c0 to %c3 step %c1 {
                  %v = memref.load %x[%i, %j] : memref<2x3xi16>
                  memref.store %v, %o[%j, %i] : memref<3x2xi16>
                }
              }
              %row = memref.subview %x[1, 0] [1, 3] [1, 1]
                  : memref<2x3xi16> to memref<3xi16, strided<[1], offset: 3>>
              %flat = memref.collapse_shape %x [[0, 1]] : memref<2x3xi16> into memref<6xi16>
              memref.copy %flat, %p : memref<6xi16> to memref<6xi16>
              %half = memref.subview %p[0] [3] [1] : memref<6xi16> to memref<3xi16, strided<[1]>>
              memref.copy %row, %half
                  : memref<3xi16, strided<[1], offset: 3>> to memref<3xi16, strided<[1]>>
              %t = memref.load %b[%c1] : memref<4xi1>
              %one = arith.constant true
              %n = arith.xori %t, %one : i1
              memref.store %n, %b[%c2] : memref<4xi1>
              func.return
            }
            """);
    var i16 = IntegerType.I16;
    var x = new TensorData.I64(Shape.of(2, 3), i16, new long[] {-1, 2, 3, 4, 5, -32768});
    var o = new TensorData.I64(Shape.of(3, 2), i16, new long[6]);
    var p = new TensorData.I64(Shape.of(6), i16, new long[6]);
    var b = new TensorData.I64(Shape.of(4), IntegerType.I1, new long[] {0, 1, 1, 0});
    var after = module.run("f", List.of(x, b, o, p)).arguments();
    assertThat(after.get(1).toDoubles()).containsExactly(0, 1, 0, 0);
    assertThat(after.get(2).toDoubles()).containsExactly(-1, 4, 2, 5, 3, -32768);
    assertThat(after.get(3).toDoubles()).containsExactly(4, 5, -32768, 4, 5, -32768);
  }

  /** At the dma level two buffers take turns: one is filled while the other is used. */
  @Test
  void doubleBufferedLoopsCarryTokens() {
    var module =
        load(
            """
            func.func @sum(%x: memref<8xf32, "L2">, %out: memref<f32, "L2"> {tdopt.result}) {
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %c2 = arith.constant 2 : index
              %c6 = arith.constant 6 : index
              %c8 = arith.constant 8 : index
              %zero = arith.constant 0.0 : f32
              %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<2xf32, "L1">
              %b = memref.alloc() {tdopt.offset = 8 : i64} : memref<2xf32, "L1">
              %r = memref.alloc() {tdopt.offset = 16 : i64} : memref<f32, "L1">
              %first = memref.subview %x[0] [2] [1]
                  : memref<8xf32, "L2"> to memref<2xf32, strided<[1]>, "L2">
              %t0 = dma.start %first, %a : memref<2xf32, strided<[1]>, "L2">, memref<2xf32, "L1">
              %total:4 = scf.for %i = %c0 to %c8 step %c2
                  iter_args(%s = %zero, %t = %t0, %now = %a, %then = %b)
                  -> (f32, !dma.token, memref<2xf32, "L1">, memref<2xf32, "L1">) {
                dma.wait %t
                %more = arith.cmpi slt, %i, %c6 : index
                %u = scf.if %more -> (!dma.token) {
                  %j = arith.addi %i, %c2 : index
                  %next = memref.subview %x[%j] [2] [1]
                      : memref<8xf32, "L2"> to memref<2xf32, strided<[1], offset: ?>, "L2">
                  %v = dma.start %next, %then
                      : memref<2xf32, strided<[1], offset: ?>, "L2">, memref<2xf32, "L1">
                  scf.yield %v : !dma.token
                } else {
                  %none = dma.none
                  scf.yield %none : !dma.token
                }
                %p = memref.load %now[%c0] : memref<2xf32, "L1">
                %q = memref.load %now[%c1] : memref<2xf32, "L1">
                %pq = arith.addf %p, %q : f32
                %sum = arith.addf %s, %pq : f32
                scf.yield %sum, %u, %then, %now
                    : f32, !dma.token, memref<2xf32, "L1">, memref<2xf32, "L1">
              }
              memref.store %total#0, %r[] : memref<f32, "L1">
              %d = dma.start %r, %out : memref<f32, "L1">, memref<f32, "L2">
              dma.wait %d
              func.return
            }
            """);
    var x = vector(1, 2, 3, 4, 5, 6, 7, 8);
    var sum = module.call("sum", List.of(x)).getFirst();
    assertThat(sum.shape()).isEqualTo(Shape.of());
    assertThat(values(sum)).containsExactly(36);
  }
}
