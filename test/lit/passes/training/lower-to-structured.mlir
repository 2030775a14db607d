// RUN: tdopt %s --lower-to-structured | filecheck %s

// CHECK-DAG: #[[MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-DAG: #[[LEFT:.*]] = affine_map<(d0, d1) -> (0, d0)>
// CHECK-DAG: #[[RIGHT:.*]] = affine_map<(d0, d1) -> (0, d1)>

// CHECK-LABEL: func.func @dense
// CHECK-SAME: (%[[X:.*]]: tensor<2x3xf32>, %[[W:.*]]: tensor<4x3xf32>, %[[B:.*]]: tensor<4xf32>)
// CHECK: %[[ZERO:.*]] = linalg.fill
// CHECK: %[[P:.*]] = linalg.generic {indexing_maps = [#[[MK]], #[[NK]], #[[MN]]], iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[X]], %[[W]] : {{.*}}) outs(%[[ZERO]] :
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[COLUMN]], #{{.*}}], iterator_types = ["parallel", "parallel"]} ins(%[[P]], %[[B]] :
// CHECK: arith.addf
// CHECK-NOT: graph.
func.func @dense(%x: tensor<2x3xf32>, %w: tensor<4x3xf32>, %b: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = graph.matmul %x, %w {transpose_b = true} : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  %1 = graph.add %0, %b : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  func.return %1 : tensor<2x4xf32>
}

// An outer product has nothing to add up.
// CHECK-LABEL: func.func @outer
// CHECK-NOT: linalg.fill
// CHECK: linalg.generic {indexing_maps = [#[[LEFT]], #[[RIGHT]], #{{.*}}], iterator_types = ["parallel", "parallel"]}
// CHECK-NEXT: ^bb0(%[[L:.*]]: f32, %[[R:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: arith.mulf %[[L]], %[[R]] : f32
func.func @outer(%g: tensor<1x4xf32>, %x: tensor<1x3xf32>) -> tensor<4x3xf32> {
  %0 = graph.matmul %g, %x {transpose_a = true} : (tensor<1x4xf32>, tensor<1x3xf32>) -> tensor<4x3xf32>
  func.return %0 : tensor<4x3xf32>
}

// Nor has a sum over one row.
// CHECK-LABEL: func.func @row
// CHECK-NEXT: tensor.collapse_shape %{{.*}} {{\[}}[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
func.func @row(%g: tensor<1x4xf32>) -> tensor<4xf32> {
  %0 = graph.reduce_sum %g {dims = array<i64: 0>} : (tensor<1x4xf32>) -> tensor<4xf32>
  func.return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @loss
// CHECK: linalg.generic {indexing_maps = [#{{.*}}, #{{.*}}, #{{.*}}], iterator_types = ["reduction", "reduction"]}
// CHECK: arith.subf
// CHECK: arith.constant 0.166666672 : f32
func.func @loss(%y: tensor<2x3xf32>, %t: tensor<2x3xf32>) -> tensor<f32> {
  %0 = graph.mse_loss %y, %t : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<f32>
  func.return %0 : tensor<f32>
}
