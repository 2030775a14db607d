// RUN: tdopt %quant %s --insert-fake-quant=bits=4 | filecheck %s
// RUN: not tdopt %quant %s --insert-fake-quant=bits=1 2>&1 | filecheck %s --check-prefix=BITS
// BITS: bits must be from 2 to 16, got 1

graph.parameter @w : tensor<3x2xf32> = dense<0.3> : tensor<3x2xf32> {trainable}
graph.parameter @b : tensor<2xf32> = dense<0.3> : tensor<2xf32> {trainable}

// CHECK-LABEL: func.func @forward(
// CHECK-SAME: %[[X:.*]]: tensor<4x3xf32>)
func.func @forward(%x: tensor<4x3xf32>) -> tensor<4x2xf32> {
  // CHECK: %[[W:.*]] = graph.load_parameter @w
  %w = graph.load_parameter @w : tensor<3x2xf32>
  // CHECK: %[[B:.*]] = graph.load_parameter @b
  %b = graph.load_parameter @b : tensor<2xf32>
  // CHECK: %[[Q:.*]] = quant.fake_quant %[[W]] {bits = 4 : i64} : tensor<3x2xf32>
  // CHECK-NEXT: graph.matmul %[[X]], %[[Q]]
  %0 = graph.matmul %x, %w : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  // The bias is no operand of the product.
  // CHECK-NEXT: graph.add %{{.*}}, %[[B]]
  %1 = graph.add %0, %b : (tensor<4x2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
  return %1 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @no_weight(
// CHECK-NOT: quant
func.func @no_weight(%x: tensor<4x3xf32>, %y: tensor<3x2xf32>) -> tensor<4x2xf32> {
  %0 = graph.matmul %x, %y : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}
