package org.tdopt.interp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.interp.TestModules.floats;
import static org.tdopt.interp.TestModules.integer;
import static org.tdopt.interp.TestModules.load;
import static org.tdopt.interp.TestModules.values;
import static org.tdopt.interp.TestModules.vector;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.type.Shape;

class TileLevelTest {
  @Test
  void matrixProductAccumulatesOntoItsOutput() {
    var module =
        load(
            """
            func.func @f(%x: tensor<2x3xf32>, %w: tensor<3x2xf32>, %c: tensor<2x2xf32>)
                -> (tensor<2x2xf32>, tensor<2x2xf32>) {
              %y = linalg.generic
                  {indexing_maps = [affine_map<(i, j, k) -> (i, k)>,
                                    affine_map<(i, j, k) -> (k, j)>,
                                    affine_map<(i, j, k) -> (i, j)>],
                   iterator_types = ["parallel", "parallel", "reduction"]}
                  ins(%x, %w : tensor<2x3xf32>, tensor<3x2xf32>) outs(%c : tensor<2x2xf32>) {
              ^bb0(%a: f32, %b: f32, %s: f32):
                %p = arith.mulf %a, %b : f32
                %t = arith.addf %s, %p : f32
                linalg.yield %t : f32
              } -> tensor<2x2xf32>
              func.return %y, %c : tensor<2x2xf32>, tensor<2x2xf32>
            }
            """);
    var out =
        module.call(
            "f",
            List.of(
                floats(Shape.of(2, 3), 1, 2, 3, 4, 5, 6),
                floats(Shape.of(3, 2), 1, 0, 0, 1, 1, 1),
                floats(Shape.of(2, 2), 10, 20, 30, 40)));
    assertThat(values(out.get(0))).containsExactly(14, 25, 40, 51);
    assertThat(values(out.get(1))).containsExactly(10, 20, 30, 40);
  }

  /** Each tile doubles; the loop's initial tensor is used again afterwards and must not change. */
  @Test
  void tiledLoopsInsertIntoTheCarriedTensorOnly() {
    var module =
        load(
            """
            #id = affine_map<(i) -> (i)>
            func.func @f(%x: tensor<10xf32>) -> (tensor<10xf32>, tensor<10xf32>) {
              %c0 = arith.constant 0 : index
              %c4 = arith.constant 4 : index
              %c10 = arith.constant 10 : index
              %two = arith.constant 2.0 : f32
              %r = scf.for %i = %c0 to %c10 step %c4 iter_args(%t = %x) -> (tensor<10xf32>) {
                %rest = arith.subi %c10, %i : index
                %n = arith.minsi %rest, %c4 : index
                %in = tensor.extract_slice %x[%i] [%n] [1] : tensor<10xf32> to tensor<?xf32>
                %e = tensor.empty(%n) : tensor<?xf32>
                %d = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
                    ins(%in : tensor<?xf32>) outs(%e : tensor<?xf32>) {
                ^bb0(%a: f32, %b: f32):
                  %p = arith.mulf %a, %two : f32
                  linalg.yield %p : f32
                } -> tensor<?xf32>
                %u = tensor.insert_slice %d into %t[%i] [%n] [1] : tensor<?xf32> into tensor<10xf32>
                scf.yield %u : tensor<10xf32>
              }
              func.return %r, %x : tensor<10xf32>, tensor<10xf32>
            }
            """);
    var out = module.call("f", List.of(vector(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
    assertThat(values(out.get(0))).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18);
    assertThat(values(out.get(1))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void slicesReduceRankAndStepAndShapesCollapse() {
    var module =
        load(
            """
            func.func @f(%x: tensor<3x4xf32>)
                -> (tensor<2xf32>, tensor<12xf32>, tensor<3x2x2xf32>, f32) {
              %c1 = arith.constant 1 : index
              %s = tensor.extract_slice %x[1, 0] [1, 2] [1, 2] : tensor<3x4xf32> to tensor<2xf32>
              %c = tensor.collapse_shape %x [[0, 1]] : tensor<3x4xf32> into tensor<12xf32>
              %e = tensor.expand_shape %x [[0], [1, 2]] output_shape [3, 2, 2]
                  : tensor<3x4xf32> into tensor<3x2x2xf32>
              %v = tensor.extract %x[%c1, %c1] : tensor<3x4xf32>
              func.return %s, %c, %e, %v : tensor<2xf32>, tensor<12xf32>, tensor<3x2x2xf32>, f32
            }
            """);
    var x = floats(Shape.of(3, 4), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    var out = module.call("f", List.of(x));
    assertThat(values(out.get(0))).containsExactly(4, 6);
    assertThat(out.get(1).shape()).isEqualTo(Shape.of(12));
    assertThat(out.get(2).shape()).isEqualTo(Shape.of(3, 2, 2));
    assertThat(out.get(3).get(0)).isEqualTo(5);
  }

  /** A convolution's map adds dimensions; a map with a division is evaluated at every point. */
  @Test
  void mapsMayAddAndDivideDimensions() {
    var module =
        load(
            """
            func.func @conv(%x: tensor<5xf32>, %k: tensor<3xf32>, %o: tensor<3xf32>)
                -> tensor<3xf32> {
              %y = linalg.generic
                  {indexing_maps = [affine_map<(i, k) -> (i + k)>, affine_map<(i, k) -> (k)>,
                                    affine_map<(i, k) -> (i)>],
                   iterator_types = ["parallel", "reduction"]}
                  ins(%x, %k : tensor<5xf32>, tensor<3xf32>) outs(%o : tensor<3xf32>) {
              ^bb0(%a: f32, %b: f32, %c: f32):
                %p = arith.mulf %a, %b : f32
                %s = arith.addf %c, %p : f32
                linalg.yield %s : f32
              } -> tensor<3xf32>
              func.return %y : tensor<3xf32>
            }
            func.func @repeat(%x: tensor<2xf32>, %o: tensor<4xf32>) -> tensor<4xf32> {
              %y = linalg.generic
                  {indexing_maps = [affine_map<(i) -> (i floordiv 2)>, affine_map<(i) -> (i)>],
                   iterator_types = ["parallel"]}
                  ins(%x : tensor<2xf32>) outs(%o : tensor<4xf32>) {
              ^bb0(%a: f32, %b: f32):
                %i = linalg.index 0 : index
                %n = arith.index_cast %i : index to i64
                %f = arith.sitofp %n : i64 to f32
                %s = arith.addf %a, %f : f32
                linalg.yield %s : f32
              } -> tensor<4xf32>
              func.return %y : tensor<4xf32>
            }
            """);
    var zeros = vector(0, 0, 0);
    var y = module.call("conv", List.of(vector(1, 2, 3, 4, 5), vector(1, 0, -1), zeros));
    assertThat(values(y.getFirst())).containsExactly(-2, -2, -2);
    var r = module.call("repeat", List.of(vector(10, 20), vector(0, 0, 0, 0)));
    assertThat(values(r.getFirst())).containsExactly(10, 11, 22, 23);
  }

  @Test
  void unreadElementsOfAnEmptyTensorAreNotNumbers() {
    var module =
        load(
            """
            func.func @f() -> tensor<2xf32> {
              %e = tensor.empty() : tensor<2xf32>
              func.return %e : tensor<2xf32>
            }
            """);
    assertThat(values(module.call("f", List.of()).getFirst()))
        .containsExactly(Float.NaN, Float.NaN);
  }

  @Test
  void partsOutsideOfATensorAreErrors() {
    var module =
        load(
            """
            func.func @f(%x: tensor<8xf32>, %i: index) -> tensor<4xf32> {
              %s = tensor.extract_slice %x[%i] [4] [1] : tensor<8xf32> to tensor<4xf32>
              func.return %s : tensor<4xf32>
            }
            func.func @g(%x: tensor<?xf32>, %o: tensor<4xf32>) -> tensor<4xf32> {
              %y = linalg.generic
                  {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                   iterator_types = ["parallel"]}
                  ins(%x : tensor<?xf32>) outs(%o : tensor<4xf32>) {
              ^bb0(%a: f32, %b: f32):
                linalg.yield %a : f32
              } -> tensor<4xf32>
              func.return %y : tensor<4xf32>
            }
            """);
    var x = vector(0, 1, 2, 3, 4, 5, 6, 7);
    assertThatThrownBy(() -> module.call("f", List.of(x, integer(6))))
        .hasMessage(
            "'tensor.extract_slice' takes 4 elements from 6 on by 1 of dimension 0, which has 8");
    assertThatThrownBy(() -> module.call("g", List.of(x, vector(0, 0, 0, 0))))
        .hasMessage(
            "'linalg.generic' iterates 8 times over d0, but dimension 0 of operand 1 has 4"
                + " elements");
  }
}
