// The output does not depend on the number of threads.
// RUN: not tdopt %s --canonicalize --tile=l1-bytes=16 --threads=1 --mlir-print-ir-after-all >%t.1 2>&1
// RUN: not tdopt %s --canonicalize --tile=l1-bytes=16 --threads=8 --mlir-print-ir-after-all >%t.8 2>&1
// RUN: diff %t.1 %t.8
// RUN: filecheck %s <%t.8

// CHECK: threads.mlir:{{.*}} error: 'linalg.generic' op needs 64 bytes of L1 for its smallest tile, but 16 are available
// CHECK: IR Dump After TilePass Failed (tile)
// CHECK: func.func @first
// CHECK: threads.mlir:{{.*}} error: 'linalg.generic' op needs 64 bytes of L1 for its smallest tile, but 16 are available
// CHECK: IR Dump After TilePass Failed (tile)
// CHECK: func.func @second

#id = affine_map<(d0) -> (d0)>
func.func @first(%x: tensor<64xf32>) -> tensor<64xf32> {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.negf %in : f32
    linalg.yield %1 : f32
  } -> tensor<64xf32>
  return %0 : tensor<64xf32>
}
func.func @second(%x: tensor<32xf32>) -> tensor<32xf32> {
  %e = tensor.empty() : tensor<32xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<32xf32>) outs(%e : tensor<32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.negf %in : f32
    linalg.yield %1 : f32
  } -> tensor<32xf32>
  return %0 : tensor<32xf32>
}
