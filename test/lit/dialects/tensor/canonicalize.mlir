// RUN: tdopt %s --canonicalize | filecheck %s

// CHECK-LABEL: func.func @dims
// CHECK-SAME: (%[[T:.*]]: tensor<4x?xf32>, %[[N:.*]]: index)
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK: %[[D:.*]] = tensor.dim %[[T]], %[[C1]] : tensor<4x?xf32>
// CHECK: return %[[C4]], %[[N]], %[[N]], %[[D]]
func.func @dims(%t: tensor<4x?xf32>, %n: index) -> (index, index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %x = arith.constant 0.0 : f32
  %0 = tensor.dim %t, %c0 : tensor<4x?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %f = linalg.fill ins(%x : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %1 = tensor.dim %f, %c0 : tensor<?xf32>
  %s = tensor.extract_slice %t[0, 0] [4, %n] [1, 1] : tensor<4x?xf32> to tensor<4x?xf32>
  %2 = tensor.dim %s, %c1 : tensor<4x?xf32>
  %c = tensor.cast %t : tensor<4x?xf32> to tensor<?x?xf32>
  %3 = tensor.dim %c, %c1 : tensor<?x?xf32>
  return %0, %1, %2, %3 : index, index, index, index
}

// CHECK-LABEL: func.func @slices
// CHECK-SAME: (%[[T:.*]]: tensor<8x8xf32>)
// CHECK-NEXT: %[[S:.*]] = tensor.extract_slice %[[T]][2, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
// CHECK-NEXT: %[[C:.*]] = tensor.cast %[[S]] : tensor<4x8xf32> to tensor<?x8xf32>
// CHECK-NEXT: return %[[T]], %[[C]], %[[T]]
func.func @slices(%t: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<?x8xf32>, tensor<8x8xf32>) {
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %0 = tensor.extract_slice %t[0, 0] [8, 8] [1, 1] : tensor<8x8xf32> to tensor<8x8xf32>
  %1 = tensor.extract_slice %t[%c2, 0] [%c4, 8] [1, 1] : tensor<8x8xf32> to tensor<?x8xf32>
  %2 = tensor.extract_slice %t[0, 0] [4, 4] [1, 1] : tensor<8x8xf32> to tensor<4x4xf32>
  %3 = tensor.insert_slice %2 into %t[0, 0] [4, 4] [1, 1] : tensor<4x4xf32> into tensor<8x8xf32>
  return %0, %1, %3 : tensor<8x8xf32>, tensor<?x8xf32>, tensor<8x8xf32>
}

// CHECK-LABEL: func.func @inserted
// CHECK-SAME: (%[[S:.*]]: tensor<4xf32>, %[[T:.*]]: tensor<8xf32>, %[[U:.*]]: tensor<?xf32>)
// CHECK: %[[K:.*]] = tensor.cast %[[U]] : tensor<?xf32> to tensor<3xf32>
// CHECK: %[[R:.*]] = tensor.insert_slice %[[K]] into %[[T]][0] [3] [1] : tensor<3xf32> into tensor<8xf32>
// CHECK: return %[[S]], %[[R]]
func.func @inserted(%s: tensor<4xf32>, %t: tensor<8xf32>, %u: tensor<?xf32>) -> (tensor<4xf32>, tensor<8xf32>) {
  %c3 = arith.constant 3 : index
  %0 = tensor.insert_slice %s into %t[2] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %1 = tensor.extract_slice %0[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %2 = tensor.insert_slice %u into %t[0] [%c3] [1] : tensor<?xf32> into tensor<8xf32>
  return %1, %2 : tensor<4xf32>, tensor<8xf32>
}

// CHECK-LABEL: func.func @elements
// CHECK-SAME: (%[[X:.*]]: f32, %[[Y:.*]]: f32, %[[I:.*]]: index)
// CHECK-NEXT: return %[[X]], %[[Y]]
func.func @elements(%x: f32, %y: f32, %i: index) -> (f32, f32) {
  %c1 = arith.constant 1 : index
  %s = tensor.splat %x : tensor<4xf32>
  %0 = tensor.extract %s[%i] : tensor<4xf32>
  %l = tensor.from_elements %x, %y : tensor<2xf32>
  %1 = tensor.extract %l[%c1] : tensor<2xf32>
  return %0, %1 : f32, f32
}

// CHECK-LABEL: func.func @reshapes
// CHECK-SAME: (%[[T:.*]]: tensor<6xf32>, %[[U:.*]]: tensor<2x3xf32>)
// CHECK-NEXT: return %[[T]], %[[U]]
func.func @reshapes(%t: tensor<6xf32>, %u: tensor<2x3xf32>) -> (tensor<6xf32>, tensor<2x3xf32>) {
  %e = tensor.expand_shape %t [[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
  %0 = tensor.collapse_shape %e [[0, 1]] : tensor<2x3xf32> into tensor<6xf32>
  %c = tensor.collapse_shape %u [[0, 1]] : tensor<2x3xf32> into tensor<6xf32>
  %1 = tensor.expand_shape %c [[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
  return %0, %1 : tensor<6xf32>, tensor<2x3xf32>
}
