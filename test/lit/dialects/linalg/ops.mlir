// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

#row = affine_map<(d0, d1, d2) -> (d0, d2)>
#column = affine_map<(d0, d1, d2) -> (d2, d1)>
#out = affine_map<(d0, d1, d2) -> (d0, d1)>
#id = affine_map<(d0) -> (d0)>

// CHECK: func.func @on_tensors(%[[A:.*]]: tensor<4x?xf32>, %[[B:.*]]: tensor<?x8xf32>, %[[C:.*]]: tensor<4x8xf32>)
func.func @on_tensors(%a: tensor<4x?xf32>, %b: tensor<?x8xf32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  // CHECK: %[[F:.*]] = linalg.fill ins(%{{.*}} : f32) outs(%[[C]] : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: %[[R:.*]] = linalg.generic
  // CHECK-SAME: iterator_types = ["parallel", "parallel", "reduction"]
  // CHECK-SAME: ins(%[[A]], %[[B]] : tensor<4x?xf32>, tensor<?x8xf32>) outs(%[[F]] : tensor<4x8xf32>)
  // CHECK-SAME: attrs = {test.note} {
  // CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %[[Y:.*]]: f32, %[[Z:.*]]: f32):
  %1 = linalg.generic {indexing_maps = [#row, #column, #out], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %b : tensor<4x?xf32>, tensor<?x8xf32>) outs(%0 : tensor<4x8xf32>) attrs = {test.note} {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %2 = arith.mulf %x, %y : f32
    %3 = arith.addf %z, %2 : f32
    // CHECK: linalg.yield %{{.*}} : f32
    linalg.yield %3 : f32
  // CHECK: } -> tensor<4x8xf32>
  } -> tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// CHECK: func.func @on_buffers(%[[A:.*]]: memref<8xindex>, %[[B:.*]]: memref<8xindex>)
func.func @on_buffers(%a: memref<8xindex>, %b: memref<8xindex>) {
  // CHECK-NEXT: linalg.generic {{.*}} outs(%[[A]], %[[B]] : memref<8xindex>, memref<8xindex>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} outs(%a, %b : memref<8xindex>, memref<8xindex>) {
  ^bb0(%x: index, %y: index):
    // CHECK: %[[I:.*]] = linalg.index 0 : index
    %0 = linalg.index 0 : index
    // CHECK: linalg.yield %[[I]], %{{.*}} : index, index
    linalg.yield %0, %x : index, index
  }
  %zero = arith.constant 0 : index
  // CHECK: linalg.fill ins(%{{.*}} : index) outs(%[[A]] : memref<8xindex>)
  linalg.fill ins(%zero : index) outs(%a : memref<8xindex>)
  return
}
