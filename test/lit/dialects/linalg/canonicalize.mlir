// RUN: tdopt %s --canonicalize | filecheck %s

#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @identity
// CHECK-SAME: (%[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>)
// CHECK-NEXT: return %[[A]]
func.func @identity(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @inputs
// CHECK-SAME: (%[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>, %[[C:.*]]: tensor<4xf32>)
// CHECK-NEXT: linalg.generic
// CHECK-SAME: ins(%[[A]] : tensor<4xf32>) outs(%[[C]] : tensor<4xf32>) attrs = {test.note} {
// CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[M:.*]] = arith.mulf %[[X]], %[[X]] : f32
// CHECK-NEXT: linalg.yield %[[M]] : f32
func.func @inputs(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel"]} ins(%a, %b, %a : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%c : tensor<4xf32>) attrs = {test.note} {
  ^bb0(%x: f32, %y: f32, %z: f32, %o: f32):
    %1 = arith.mulf %x, %z : f32
    linalg.yield %1 : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// The unused input stays where the extent of a loop follows from nothing else.
// CHECK-LABEL: func.func @range
// CHECK: ins(%{{.*}} : tensor<4xf32>)
func.func @range(%a: tensor<4xf32>, %c: tensor<f32>) -> tensor<f32> {
  %one = arith.constant 1.0 : f32
  %0 = linalg.generic {indexing_maps = [#id, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%a : tensor<4xf32>) outs(%c : tensor<f32>) {
  ^bb0(%x: f32, %o: f32):
    %1 = arith.addf %o, %one : f32
    linalg.yield %1 : f32
  } -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @casts
// CHECK-SAME: (%[[A:.*]]: tensor<4xf32>, %[[M:.*]]: memref<4xf32>
// CHECK-NOT: cast
// CHECK: linalg.generic {{.*}} ins(%[[A]] : tensor<4xf32>)
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%[[M]] : memref<4xf32>)
func.func @casts(%a: tensor<4xf32>, %m: memref<4xf32>, %c: tensor<?xf32>, %x: f32) -> tensor<?xf32> {
  %s = tensor.cast %a : tensor<4xf32> to tensor<?xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%s : tensor<?xf32>) outs(%c : tensor<?xf32>) {
  ^bb0(%y: f32, %o: f32):
    %1 = arith.negf %y : f32
    linalg.yield %1 : f32
  } -> tensor<?xf32>
  %v = memref.cast %m : memref<4xf32> to memref<?xf32>
  linalg.fill ins(%x : f32) outs(%v : memref<?xf32>)
  return %0 : tensor<?xf32>
}
