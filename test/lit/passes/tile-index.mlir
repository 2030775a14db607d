// RUN: tdopt %s --pass-pipeline="builtin.module(func.func(tile{l1-bytes=2048}))" | filecheck %s

// An index in the body counts over the whole tensor, not over the tile.
// CHECK-LABEL: func.func @column_numbers
// CHECK: scf.for %[[AT:[a-z0-9]+]] =
// CHECK: linalg.generic
// CHECK: %[[IN:[0-9]+]] = linalg.index 0 : index
// CHECK: %[[SUM:[0-9]+]] = arith.addi %[[IN]], %[[AT]] : index
// CHECK: arith.index_cast %[[SUM]] : index to i32
func.func @column_numbers(%x: tensor<1000xf32>) -> tensor<1000xf32> {
  %empty = tensor.empty() : tensor<1000xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>],
      iterator_types = ["parallel"]}
      ins(%x : tensor<1000xf32>) outs(%empty : tensor<1000xf32>) {
  ^bb0(%a: f32, %b: f32):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i32
    %f = arith.sitofp %n : i32 to f32
    %s = arith.addf %a, %f : f32
    linalg.yield %s : f32
  } -> tensor<1000xf32>
  return %y : tensor<1000xf32>
}
