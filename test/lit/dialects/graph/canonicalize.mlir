// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @transposes
// CHECK-SAME: (%[[X:.*]]: tensor<3x2xf32>, %[[W:.*]]: tensor<3x4xf32>)
// CHECK-NEXT: %[[P:.*]] = graph.matmul %[[X]], %[[W]] {transpose_a = true} : (tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[P]]
func.func @transposes(%x: tensor<3x2xf32>, %w: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = graph.transpose %x {permutation = array<i64: 1, 0>} : (tensor<3x2xf32>) -> tensor<2x3xf32>
  %1 = graph.transpose %w {permutation = array<i64: 1, 0>} : (tensor<3x4xf32>) -> tensor<4x3xf32>
  %2 = graph.matmul %0, %1 {transpose_b = true} : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  func.return %2 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @reshapes
// CHECK-SAME: (%[[X:.*]]: tensor<2x6xf32>)
// CHECK-NEXT: graph.reshape %[[X]] : (tensor<2x6xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return
func.func @reshapes(%x: tensor<2x6xf32>) -> tensor<4x3xf32> {
  %0 = graph.reshape %x : (tensor<2x6xf32>) -> tensor<12xf32>
  %1 = graph.reshape %0 : (tensor<12xf32>) -> tensor<4x3xf32>
  func.return %1 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @neutral
// CHECK-SAME: (%[[X:.*]]: tensor<2x6xf32>)
// CHECK-NEXT: return %[[X]]
func.func @neutral(%x: tensor<2x6xf32>) -> tensor<2x6xf32> {
  %0 = graph.scale %x {factor = 1.0 : f64} : (tensor<2x6xf32>) -> tensor<2x6xf32>
  %1 = graph.transpose %0 {permutation = array<i64: 0, 1>} : (tensor<2x6xf32>) -> tensor<2x6xf32>
  %2 = graph.reduce_sum %1 {dims = array<i64>} : (tensor<2x6xf32>) -> tensor<2x6xf32>
  %3 = graph.broadcast %2 : (tensor<2x6xf32>) -> tensor<2x6xf32>
  %4 = graph.reshape %3 : (tensor<2x6xf32>) -> tensor<12xf32>
  %5 = graph.reshape %4 : (tensor<12xf32>) -> tensor<2x6xf32>
  func.return %5 : tensor<2x6xf32>
}
