// RUN: tdopt %quant %s | filecheck %s
// RUN: tdopt %quant %s --mlir-print-op-generic | tdopt %quant | filecheck %s

// CHECK-LABEL: func.func @round(
// CHECK-SAME: %[[W:.*]]: tensor<2x3xf32>)
func.func @round(%w: tensor<2x3xf32>) -> tensor<2x3xf32> {
  // CHECK-NEXT: quant.fake_quant %[[W]] {bits = 4 : i64, range = 2.000000e+00 : f64} : tensor<2x3xf32>
  %0 = quant.fake_quant %w {bits = 4 : i64, range = 2.0 : f64} : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
