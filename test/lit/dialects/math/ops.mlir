// RUN: tdopt %s | filecheck %s
// RUN: tdopt %s --mlir-print-op-generic | tdopt | filecheck %s

// CHECK: func.func @math(%[[A:.*]]: f32, %[[V:.*]]: tensor<4xf32>)
func.func @math(%a: f32, %v: tensor<4xf32>) {
  // CHECK-NEXT: math.exp %[[A]] : f32
  %0 = math.exp %a : f32
  // CHECK-NEXT: math.log %[[A]] fastmath<fast> : f32
  %1 = math.log %a fastmath<fast> : f32
  // CHECK-NEXT: math.sqrt
  %2 = math.sqrt %a : f32
  // CHECK-NEXT: math.rsqrt
  %3 = math.rsqrt %a : f32
  // CHECK-NEXT: math.tanh %[[V]] : tensor<4xf32>
  %4 = math.tanh %v : tensor<4xf32>
  // CHECK-NEXT: math.absf
  %5 = math.absf %a : f32
  // CHECK-NEXT: math.erf
  %6 = math.erf %a : f32
  // CHECK-NEXT: math.powf %[[A]], %[[A]] : f32
  %7 = math.powf %a, %a : f32
  // CHECK-NEXT: math.fma %[[A]], %[[A]], %[[A]] : f32
  %8 = math.fma %a, %a, %a : f32
  return
}
