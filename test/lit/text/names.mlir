// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | filecheck %s --check-prefix=GENERIC

// Operations say what their values are called; generic form has numbers.
// CHECK-LABEL: func.func @names
// CHECK-DAG:  %c1 = arith.constant 1 : index
// CHECK-DAG:  %c-3_i32 = arith.constant -3 : i32
// CHECK-DAG:  %true = arith.constant true
// CHECK-DAG:  %cst = arith.constant 5.000000e-01 : f32
// CHECK-DAG:  %cst_0 = arith.constant 2.500000e-01 : f32
// CHECK:      %low, %high = arith.mulsi_extended %c-3_i32, %c-3_i32 : i32
// CHECK-NEXT: %extracted_slice = tensor.extract_slice
// CHECK:      scf.for %arg1 = %c1 to %c1 step %c1 {
// CHECK-NEXT:   %c1_1 = arith.constant 1 : index
// CHECK:      linalg.generic
// CHECK-NEXT: ^bb0(%in: f32, %out: f32):
// CHECK-NEXT:   %[[SUM:.*]] = arith.addf %in, %out : f32
// GENERIC:    %{{[0-9]+}} = "arith.constant"() <{value = 1 : index}>
// GENERIC:    %{{[0-9]+}}:2 = "arith.mulsi_extended"
func.func @names(%t: tensor<4xf32>) -> tensor<2xf32> {
  %a = arith.constant 1 : index
  %b = arith.constant -3 : i32
  %c = arith.constant true
  %d = arith.constant 0.5 : f32
  %e = arith.constant 0.25 : f32
  %f:2 = arith.mulsi_extended %b, %b : i32
  %g = tensor.extract_slice %t[1] [2] [1] : tensor<4xf32> to tensor<2xf32>
  scf.for %i = %a to %a step %a {
    %h = arith.constant 1 : index
  }
  %j = linalg.generic {
    indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>],
    iterator_types = ["parallel"]
  } ins(%g : tensor<2xf32>) outs(%g : tensor<2xf32>) {
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2xf32>
  return %j : tensor<2xf32>
}
