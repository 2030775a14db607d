// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: func.func @tensors(%[[T:.*]]: tensor<?x8xf32>, %[[I:.*]]: index, %[[X:.*]]: f32)
func.func @tensors(%t: tensor<?x8xf32>, %i: index, %x: f32) {
  // CHECK-NEXT: tensor.empty() : tensor<4xf32>
  %0 = tensor.empty() : tensor<4xf32>
  // CHECK-NEXT: tensor.empty(%[[I]], %[[I]]) : tensor<?x2x?xf32>
  %1 = tensor.empty(%i, %i) : tensor<?x2x?xf32>
  // CHECK-NEXT: tensor.cast %[[T]] : tensor<?x8xf32> to tensor<4x?xf32>
  %2 = tensor.cast %t : tensor<?x8xf32> to tensor<4x?xf32>
  // CHECK-NEXT: tensor.dim %[[T]], %[[I]] : tensor<?x8xf32>
  %3 = tensor.dim %t, %i : tensor<?x8xf32>
  // CHECK-NEXT: tensor.extract %[[T]][%[[I]], %[[I]]] : tensor<?x8xf32>
  %4 = tensor.extract %t[%i, %i] : tensor<?x8xf32>
  // CHECK-NEXT: tensor.insert %[[X]] into %[[T]][%[[I]], %[[I]]] : tensor<?x8xf32>
  %5 = tensor.insert %x into %t[%i, %i] : tensor<?x8xf32>
  // CHECK-NEXT: tensor.splat %[[X]] : tensor<4xf32>
  %6 = tensor.splat %x : tensor<4xf32>
  // CHECK-NEXT: tensor.splat %[[X]][%[[I]]] : tensor<?xf32>
  %7 = tensor.splat %x[%i] : tensor<?xf32>
  // CHECK-NEXT: tensor.from_elements %[[X]], %[[X]] : tensor<2xf32>
  %8 = tensor.from_elements %x, %x : tensor<2xf32>
  // CHECK-NEXT: %[[S:.*]] = tensor.extract_slice %[[T]][0, %[[I]]] [%[[I]], 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %9 = tensor.extract_slice %t[0, %i] [%i, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  // CHECK-NEXT: tensor.extract_slice %[[T]][%[[I]], 0] [1, 4] [1, 2] : tensor<?x8xf32> to tensor<4xf32>
  %10 = tensor.extract_slice %t[%i, 0] [1, 4] [1, 2] : tensor<?x8xf32> to tensor<4xf32>
  // CHECK-NEXT: tensor.insert_slice %[[S]] into %[[T]][0, %[[I]]] [%[[I]], 4] [1, 1] : tensor<?x4xf32> into tensor<?x8xf32>
  %11 = tensor.insert_slice %9 into %t[0, %i] [%i, 4] [1, 1] : tensor<?x4xf32> into tensor<?x8xf32>
  // CHECK-NEXT: %[[E:.*]] = tensor.expand_shape %[[T]] {{\[\[}}0, 1], [2]] output_shape [%[[I]], 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
  %12 = tensor.expand_shape %t [[0, 1], [2]] output_shape [%i, 2, 8] : tensor<?x8xf32> into tensor<?x2x8xf32>
  // CHECK-NEXT: tensor.collapse_shape %[[E]] {{\[\[}}0, 1], [2]] : tensor<?x2x8xf32> into tensor<?x8xf32>
  %13 = tensor.collapse_shape %12 [[0, 1], [2]] : tensor<?x2x8xf32> into tensor<?x8xf32>
  return
}
