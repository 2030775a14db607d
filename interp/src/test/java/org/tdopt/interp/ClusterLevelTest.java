package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.interp.TestModules.load;
import static org.tdopt.interp.TestModules.values;
import static org.tdopt.interp.TestModules.vector;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.Shape;

class ClusterLevelTest {
  private static TensorData indices(int count) {
    return new TensorData.I64(Shape.of(count), IndexType.INDEX, new long[count]);
  }

  /** In each round every core writes its element and, behind a barrier, reads its neighbour's. */
  @Test
  void coresExchangeValuesAcrossBarriers() {
    var module =
        load(
            """
            func.func @f(%a: memref<8xindex, "L1">, %b: memref<8xindex, "L1"> {tdopt.result}) {
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %c3 = arith.constant 3 : index
              %c8 = arith.constant 8 : index
              %core = pulp.core_id
              %n1 = arith.addi %core, %c1 : index
              %next = arith.remui %n1, %c8 : index
              %last = scf.for %i = %c0 to %c3 step %c1 iter_args(%v = %core) -> (index) {
                memref.store %v, %a[%core] : memref<8xindex, "L1">
                pulp.barrier
                %w = memref.load %a[%next] : memref<8xindex, "L1">
                pulp.barrier
                scf.yield %w : index
              }
              memref.store %last, %b[%core] : memref<8xindex, "L1">
              func.return
            }
            """);
    assertThat(module.call("f", List.of(indices(8))).getFirst().toDoubles())
        .containsExactly(3, 4, 5, 6, 7, 0, 1, 2);
    assertThat(module.call("f", List.of(indices(8))).getFirst().toDoubles())
        .containsExactly(3, 4, 5, 6, 7, 0, 1, 2);
  }

  /** Core 0 moves data, all cores compute on shared buffers. */
  @Test
  void oneCoreCopiesForAll() {
    var module =
        load(
            """
            func.func @f(%x: memref<8xf32, "L2">, %y: memref<8xf32, "L2"> {tdopt.result}) {
              %a = memref.alloc() {tdopt.offset = 0 : i64} : memref<8xf32, "L1">
              %core = pulp.core_id
              %t = dma.start %x, %a core 0 : i32 : memref<8xf32, "L2">, memref<8xf32, "L1">
              dma.wait %t core 0 : i32
              pulp.barrier
              %part = memref.subview %a[%core] [1] [1]
                  : memref<8xf32, "L1"> to memref<1xf32, strided<[1], offset: ?>, "L1">
              linalg.generic
                  {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
                  outs(%part : memref<1xf32, strided<[1], offset: ?>, "L1">) {
              ^bb0(%v: f32):
                %w = arith.addf %v, %v : f32
                linalg.yield %w : f32
              }
              pulp.barrier
              %u = dma.start %a, %y core 0 : i32 : memref<8xf32, "L1">, memref<8xf32, "L2">
              dma.wait %u core 0 : i32
              func.return
            }
            """);
    var x = vector(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(values(module.call("f", List.of(x)).getFirst()))
        .containsExactly(2, 4, 6, 8, 10, 12, 14, 16);
  }

  private static void assertFault(String body, String message, String... notes) {
    var module =
        load(
            """
            func.func @f(%%a: memref<8xf32, "L1">, %%x: memref<8xf32, "L2">) {
              %%c0 = arith.constant 0 : index
              %%c1 = arith.constant 1 : index
              %%c2 = arith.constant 2 : index
              %%one = arith.constant 1.0 : f32
              %%core = pulp.core_id
              %s
              func.return
            }
            """
                .formatted(body.indent(2).strip()));
    var data = vector(1, 2, 3, 4, 5, 6, 7, 8);
    assertThatThrownBy(() -> module.call("f", List.of(data, data)))
        .isInstanceOf(DiagnosticException.class)
        .hasMessage(message)
        .satisfies(
            e ->
                assertThat(((DiagnosticException) e).diagnostic().notes())
                    .extracting(
                        n -> n.location().position().orElseThrow().line() + ": " + n.message())
                    .containsExactly(notes));
  }

  @Test
  void twoCoresWriteOneElement() {
    assertFault(
        """
        %i = arith.divui %core, %c2 : index
        memref.store %one, %a[%i] : memref<8xf32, "L1">
        """,
        "core 1: 'memref.store' writes element [0] of argument 0, which core 0 writes with no"
            + " barrier between",
        "8: core 0 writes it with 'memref.store' here");
  }

  @Test
  void oneCoreReadsWhatAnotherWrites() {
    assertFault(
        """
        memref.store %one, %a[%core] : memref<8xf32, "L1">
        %v = memref.load %a[%c2] : memref<8xf32, "L1">
        """,
        "core 2: 'memref.store' writes element [2] of argument 0, which core 0 reads with no"
            + " barrier between",
        "8: core 0 reads it with 'memref.load' here");
  }

  @Test
  void oneCoreWritesWhatAnotherHasRead() {
    assertFault(
        """
        %v = memref.load %a[%c1] : memref<8xf32, "L1">
        pulp.barrier
        %w = memref.load %a[%c1] : memref<8xf32, "L1">
        %last = arith.cmpi eq, %core, %c2 : index
        scf.if %last {
          memref.store %w, %a[%c1] : memref<8xf32, "L1">
        }
        """,
        "core 2: 'memref.store' writes element [1] of argument 0, which core 0 reads with no"
            + " barrier between",
        "9: core 0 reads it with 'memref.load' here");
  }

  @Test
  void copiedElementsAreVisibleToOthersBehindABarrierOnly() {
    assertFault(
        """
        %t = dma.start %x, %a core 0 : i32 : memref<8xf32, "L2">, memref<8xf32, "L1">
        dma.wait %t core 0 : i32
        %v = memref.load %a[%core] : memref<8xf32, "L1">
        """,
        "core 1: 'memref.load' reads element [1] of argument 0, which core 0 writes with no barrier"
            + " between",
        "8: core 0 writes it with 'dma.wait' here");
  }

  @Test
  void aBarrierBetweenStartAndWaitDoesNotMakeThemVisible() {
    assertFault(
        """
        %t = dma.start %x, %a core 0 : i32 : memref<8xf32, "L2">, memref<8xf32, "L1">
        pulp.barrier
        dma.wait %t core 0 : i32
        %v = memref.load %a[%core] : memref<8xf32, "L1">
        """,
        "core 1: 'memref.load' reads element [1] of argument 0, which core 0 writes with no barrier"
            + " between",
        "9: core 0 writes it with 'dma.wait' here");
  }

  @Test
  void anotherCoreCannotWait() {
    assertFault(
        """
        %t = dma.start %x, %a core 0 : i32 : memref<8xf32, "L2">, memref<8xf32, "L1">
        dma.wait %t core 1 : i32
        """,
        "core 1 waits for a copy that it has not started");
  }

  @Test
  void loopsAroundBarriersAreUniform() {
    assertFault(
        """
        scf.for %i = %c0 to %core step %c1 {
          pulp.barrier
        }
        """,
        "cores disagree on a loop that holds a barrier: core 0 runs from 0 to 0 step 1, core 1 runs"
            + " from 0 to 1 step 1");
  }

  @Test
  void conditionsAroundBarriersAreUniform() {
    assertFault(
        """
        %first = arith.cmpi ult, %core, %c2 : index
        scf.if %first {
          pulp.barrier
        }
        """,
        "cores disagree on a condition around a barrier: it is true on core 0 and false on core 2");
  }
}
