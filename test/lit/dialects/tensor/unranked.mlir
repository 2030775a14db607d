// RUN: tdopt %s | tdopt | filecheck %s
// RUN: tdopt %s --canonicalize | filecheck %s --check-prefix=CANON
// RUN: tdrun %s --entry=round_trip | filecheck %s --check-prefix=VALUES
// RUN: not tdrun %s --entry=wrong_rank 2>&1 | filecheck %s --check-prefix=RANK

// CHECK-LABEL: func.func @casts
// CHECK: tensor.cast %{{.*}} : tensor<4xf32> to tensor<*xf32>
// CHECK: tensor.cast %{{.*}} : tensor<*xf32> to tensor<?x3xf32>
// CHECK: tensor.cast %{{.*}} : tensor<*xf32> to tensor<*xf32>
// CHECK: tensor.dim %{{.*}}, %{{.*}} : tensor<*xf32>
func.func @casts(%x: tensor<4xf32>, %y: tensor<*xf32>, %i: index)
    -> (tensor<*xf32>, tensor<?x3xf32>, tensor<*xf32>, index) {
  %0 = tensor.cast %x : tensor<4xf32> to tensor<*xf32>
  %1 = tensor.cast %y : tensor<*xf32> to tensor<?x3xf32>
  %2 = tensor.cast %y : tensor<*xf32> to tensor<*xf32>
  %3 = tensor.dim %y, %i : tensor<*xf32>
  return %0, %1, %2, %3 : tensor<*xf32>, tensor<?x3xf32>, tensor<*xf32>, index
}

// CHECK-LABEL: func.func @elementwise
// CHECK: arith.subi %{{.*}}, %{{.*}} : tensor<*xi32>
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : tensor<*xi32>
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : tensor<*xi1>, tensor<*xi32>
// CANON-LABEL: func.func @elementwise
// CANON-NEXT: return %arg0
func.func @elementwise(%x: tensor<*xi32>) -> tensor<*xi32> {
  %0 = arith.subi %x, %x : tensor<*xi32>
  %1 = arith.cmpi eq, %0, %x : tensor<*xi32>
  %2 = arith.select %1, %0, %x : tensor<*xi1>, tensor<*xi32>
  return %2 : tensor<*xi32>
}

// VALUES: result0 = tensor<4xf32> [1.0, 2.0, 3.0, 4.0]
// VALUES: result1 = tensor<index> [4]
func.func @round_trip() -> (tensor<4xf32>, index) {
  %x = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %zero = arith.constant 0 : index
  %0 = tensor.cast %x : tensor<4xf32> to tensor<*xf32>
  %1 = tensor.cast %0 : tensor<*xf32> to tensor<4xf32>
  %2 = tensor.dim %0, %zero : tensor<*xf32>
  return %1, %2 : tensor<4xf32>, index
}

// RANK: unranked.mlir:[[@LINE+4]]:{{[0-9]+}}: error: 'tensor.cast' expects 'tensor<?x?xf32>', but the tensor has the shape '4'
func.func @wrong_rank() -> tensor<?x?xf32> {
  %x = arith.constant dense<1.0> : tensor<4xf32>
  %0 = tensor.cast %x : tensor<4xf32> to tensor<*xf32>
  %1 = tensor.cast %0 : tensor<*xf32> to tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}
